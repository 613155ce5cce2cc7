package se.helhet.api.importing;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.finding.Finding;

/**
 * What became of an import.
 *
 * @param stored  whether anything was stored; all of it or nothing
 * @param rows    rows stored, or that would have been
 * @param summary one line for people: what, how many, from where
 */
public record ImportReport(boolean stored, long rows, String summary, ImmutableList<Finding> findings) {
    /** Nothing stored, and why. */
    public static ImportReport refused(String summary, Finding... why) {
        return new ImportReport(false, 0, summary, Lists.immutable.of(why));
    }

    public boolean hasErrors() {
        return findings.anySatisfy(f -> f.severity() == Finding.Severity.ERROR);
    }

    /**
     * Whether nothing was stored only because a person has to decide about findings of severity {@code QUESTION}: the same
     * files can be taken in with {@link FileImport.Decision#ACCEPT}.
     */
    public boolean awaitsDecision() {
        return !stored && !hasErrors() && findings.anySatisfy(f -> f.severity() == Finding.Severity.QUESTION);
    }
}
