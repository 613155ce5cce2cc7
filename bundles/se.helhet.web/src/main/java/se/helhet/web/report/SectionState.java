package se.helhet.web.report;

import se.helhet.api.content.Content;
import se.helhet.api.report.Edition;

/** How it stands with a section: missing, written, or handed in by a unit. */
final class SectionState {
    private SectionState() {}

    /** Empty for a heading that holds nothing of its own. */
    static String of(Edition.Section section) {
        if (section.contents().anySatisfy(c -> c instanceof Content.Gap)) {
            return "missing";
        }
        return section.contents().isEmpty() ? "" : section.unit().isEmpty() ? "written" : "handed";
    }
}
