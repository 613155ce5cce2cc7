package se.helhet.cli;

import java.io.Console;
import java.io.PrintStream;
import se.helhet.api.job.Progress;

/** Shows on one line of a terminal how far something has come. Nothing asks it to stop: Ctrl+C ends the whole program. */
final class TerminalProgress implements Progress, AutoCloseable {
    private final PrintStream to;
    private int shown;

    TerminalProgress(PrintStream to) {
        this.to = to;
    }

    /** Whether people sit at the other end of the standard streams. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is always a console, which then says whether it is a terminal.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public synchronized void at(long done, long total, String what) {
        double share = Progress.share(done, total);
        show(share < 0 ? what + " …" : String.format("%3d\u00A0%%  %s", Math.round(share * 100), what));
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /** Leaves the line empty for what is said next. */
    @Override
    public synchronized void close() {
        if (shown > 0) {
            show("");
            to.print('\r');
            to.flush();
        }
    }

    private void show(String line) {
        to.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
        to.flush();
        shown = line.length();
    }
}
