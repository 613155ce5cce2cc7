package se.helhet.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Starts the framework with the product that this launcher lies in, hands the command line to the service that
 * answers for it, and ends with its exit status.
 *
 * <p>That service is a {@code ToIntFunction} of {@code String[]} with the property {@code helhet.main=true}: a type of
 * the JDK, so that the launcher knows no bundle. Exit status {@value #CANNOT_START} means that the product could not be
 * started; one readable explanation stands on standard error then.
 */
public final class Main {

    static final int WRONG_USE = 2;
    static final int CANNOT_START = 3;
    private static final int MOST_FILES = 5;

    private Main() {}

    /** Runs the command line; does not return. */
    public static void main(String[] args) {
        int status;
        try {
            status = run(args, System.getenv(), System.err);
        } catch (Throwable failure) {
            System.err.println(Message.of("unexpected", failure).in(language(System.getenv())));
            status = CANNOT_START;
        }
        System.exit(status);
    }

    static int run(String[] args, Map<String, String> environment, PrintStream err) {
        Locale language = language(environment);
        Options options = Options.read(args);
        if (options.wrong() != null) {
            err.println(options.wrong().in(language));
            return WRONG_USE;
        }
        try {
            Product product = Product.read(Product.here());
            Path home = Home.prepare(options.homeOr(environment));
            if (OpenAlready.enter(home, options.command(), System.out, err, language)) {
                ClassData.failed();
                return 0;
            }
            LogFile.open(home, environment.get("HELHET_LOG"));
            return run(product, home, options.command().toArray(String[]::new));
        } catch (CannotStart reason) {
            err.println(Message.of("cannot.start").in(language));
            List<String> lines = new ArrayList<>(reason.lines(language));
            String said = String.join("\n", lines);
            altered().entrySet().stream()
                    .filter(each -> !said.contains(each.getKey().toString()))
                    .limit(MOST_FILES)
                    .forEach(each -> lines.add(each.getValue().in(language)));
            lines.forEach(line -> err.println("  " + line));
            ClassData.failed();
            return CANNOT_START;
        }
    }

    /** A product that does not start is seldom what it was when it came. */
    private static Map<Path, Message> altered() {
        try {
            return Checksums.altered(Product.here());
        } catch (CannotStart | IOException unknown) {
            return Map.of();
        }
    }

    private static int run(Product product, Path home, String[] command) throws CannotStart {
        try (RunningProduct running = RunningProduct.start(product, home, String.join(" ", command))) {
            ToIntFunction<String[]> main = running.main(timeout());
            ClassData.started();
            return main.applyAsInt(command);
        }
    }

    /** The language of messages before anybody is known: {@code HELHET_LANGUAGE}, else Swedish. */
    public static Locale language(Map<String, String> environment) {
        return Locale.forLanguageTag(environment.getOrDefault("HELHET_LANGUAGE", "sv"));
    }

    private static Duration timeout() {
        return Duration.ofSeconds(Long.getLong("helhet.start.timeout", 30));
    }
}
