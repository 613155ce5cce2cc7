package se.helhet.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** The log of a home, {@code log/helhet.log}: what bundles log through SLF4J and what the framework itself says. */
final class LogFile {

    private static final long FULL = 5_000_000;

    /** Libraries that tell at length what they do. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.jooq"), Logger.getLogger("org.flywaydb"));

    private LogFile() {}

    /**
     * Sends all logging of this JVM to the file and nothing to the screen.
     *
     * @param level {@code debug}, {@code info}, {@code warn} or {@code error}; null for {@code info}
     */
    static void open(Path home, String level) throws CannotStart {
        Path file = home.resolve("log").resolve("helhet.log");
        try {
            if (Files.exists(file) && Files.size(file) > FULL) {
                Files.move(file, file.resolveSibling("helhet.1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            LogManager.getLogManager().reset();
            Handler handler = new FileHandler(file.toString().replace("%", "%%"), true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new OneLine());
            handler.setLevel(Level.ALL);
            Logger root = Logger.getLogger("");
            root.addHandler(handler);
            root.setLevel(level(level));
            if (root.getLevel() == Level.INFO) {
                TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
            }
        } catch (IOException failure) {
            throw new CannotStart("log.unwritable", file);
        }
    }

    static Level level(String name) {
        return switch (name == null ? "" : name.toLowerCase(Locale.ROOT)) {
            case "debug" -> Level.FINE;
            case "warn" -> Level.WARNING;
            case "error" -> Level.SEVERE;
            default -> Level.INFO;
        };
    }

    /** One line per record, stack traces below. */
    private static final class OneLine extends Formatter {

        @Override
        public String format(LogRecord entry) {
            String line = String.format(
                    "%1$tF %1$tT.%1$tL %2$-7s %3$s: %4$s%n",
                    entry.getMillis(), entry.getLevel(), entry.getLoggerName(), formatMessage(entry));
            if (entry.getThrown() == null) {
                return line;
            }
            StringWriter trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace));
            return line + trace;
        }
    }

    /** What the framework has to say, kept off the screen. */
    static final class FrameworkLogger extends org.apache.felix.framework.Logger {

        private static final Logger LOG = Logger.getLogger("framework");

        @Override
        @SuppressWarnings("rawtypes") // as the framework declares it
        protected void doLog(Bundle bundle, ServiceReference service, int level, String text, Throwable failure) {
            doLog(level, bundle == null ? text : bundle.getSymbolicName() + ": " + text, failure);
        }

        @Override
        protected void doLog(int level, String text, Throwable failure) {
            Level to = switch (level) {
                case LOG_ERROR -> Level.SEVERE;
                case LOG_WARNING -> Level.WARNING;
                case LOG_INFO -> Level.INFO;
                default -> Level.FINE;
            };
            LOG.log(to, text, failure);
        }
    }
}
