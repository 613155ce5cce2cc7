package se.helhet.web.report;

import se.helhet.api.report.Edition;
import se.helhet.api.report.Outline;

/**
 * A section of the document as it stands.
 *
 * @param address of its page
 * @param entry   what the outline says of it
 */
record PlacedSection(String address, Outline.Entry entry, Edition.Section section) {
    String key() {
        return entry.key();
    }
}
