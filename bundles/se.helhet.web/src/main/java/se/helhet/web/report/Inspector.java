package se.helhet.web.report;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.finding.Finding;

/**
 * What stands beside a section's paper.
 *
 * @param head     "Version 3"
 * @param sentence where the section comes from and how it stands
 * @param missing  whether someone has yet to do something for it
 * @param address  where one goes from there, with {@code link} as its words; both empty for nowhere
 * @param findings what to look at in the section
 * @param versions handed in by its unit, the newest first
 */
public record Inspector(
        String head,
        String sentence,
        boolean missing,
        String address,
        String link,
        ImmutableList<Finding> findings,
        ImmutableList<Version> versions) {

    /** @param when as people read it */
    public record Version(int number, String when, String by) {}
}
