package se.helhet.unit.kansli.sie;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.finding.Finding;

/** Gathers what is wrong with one file. After a while it only counts, so that a bad file gives a readable list. */
final class SieFaults {
    private static final int NAMED = 20;

    private final String file;
    private final MutableList<Finding> errors = Lists.mutable.empty();
    private final MutableList<Finding> questions = Lists.mutable.empty();
    private final MutableList<Finding> warnings = Lists.mutable.empty();
    private int errorCount;
    private int questionCount;
    private int warningCount;

    SieFaults(String file) {
        this.file = file;
    }

    void error(SieFault fault) {
        if (errorCount++ < NAMED) {
            errors.add(Finding.error(place(fault.line()), fault.rule(), fault.getMessage()));
        }
    }

    /**
     * Something that can be read but does not add up: a person decides whether it is taken in.
     *
     * @param line 0 when the whole file is meant
     */
    void question(int line, String rule, String message) {
        if (questionCount++ < NAMED) {
            questions.add(new Finding(Finding.Severity.QUESTION, place(line), rule, message));
        }
    }

    /** @param line 0 when the whole file is meant */
    void warning(int line, String rule, String message) {
        if (warningCount++ < NAMED) {
            warnings.add(Finding.warning(place(line), rule, message));
        }
    }

    int errors() {
        return errorCount;
    }

    private String place(int line) {
        return line == 0 ? file : file + ", rad " + line;
    }

    ImmutableList<Finding> all() {
        MutableList<Finding> all = Lists.mutable.withAll(errors);
        if (errorCount > NAMED) {
            all.add(Finding.error(file, "sie.more", "Ytterligare " + (errorCount - NAMED) + " fel av samma slag."));
        }
        all.addAll(questions);
        if (questionCount > NAMED) {
            all.add(new Finding(
                    Finding.Severity.QUESTION,
                    file,
                    "sie.more",
                    "Ytterligare " + (questionCount - NAMED) + " ställen går inte ihop."));
        }
        all.addAll(warnings);
        if (warningCount > NAMED) {
            all.add(Finding.warning(
                    file, "sie.more", "Ytterligare " + (warningCount - NAMED) + " anmärkningar av samma slag."));
        }
        return all.toImmutable();
    }
}
