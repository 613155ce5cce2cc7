package se.helhet.cli;

import java.io.PrintStream;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.job.Progress;

/** Where a command writes: results to {@code out}, everything about them to {@code err}. */
record Terminal(PrintStream out, PrintStream err) {
    private static final int MOST = 40;

    void say(String line) {
        out.println(line);
    }

    void note(String line) {
        err.println(line);
    }

    /** Does something long; a person at the terminal sees how far it has come. */
    <T> T watching(Function<Progress, T> work) {
        if (err != System.err || !TerminalProgress.isTerminal()) {
            return work.apply(Progress.NONE);
        }
        try (TerminalProgress progress = new TerminalProgress(err)) {
            return work.apply(progress);
        }
    }

    /** The findings, worst first; says how many more there are beyond a screenful. */
    void findings(ImmutableList<Finding> findings) {
        ImmutableList<Finding> sorted =
                findings.toSortedListBy(Finding::severity).toImmutable();
        sorted.take(MOST).forEach(f -> note(word(f.severity()) + ": " + f));
        if (sorted.size() > MOST) {
            note("… och " + (sorted.size() - MOST) + " till.");
        }
    }

    /** Says what became of an import; the exit status follows from it. */
    int report(ImportReport report) {
        findings(report.findings());
        if (report.stored()) {
            say(report.summary());
            return 0;
        }
        note(report.summary());
        return 1;
    }

    private static String word(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "Fel";
            case WARNING -> "Varning";
            case QUESTION -> "Fråga";
            case NOTE -> "Upplysning";
        };
    }
}
