package se.helhet.core.table;

import se.helhet.api.finding.Finding;

/** The file as a whole cannot be read as a table. The message says why and what to do, in Swedish. */
public final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String place;
    private final String rule;

    public BadFile(String place, String rule, String message) {
        super(message);
        this.place = place;
        this.rule = rule;
    }

    public Finding finding() {
        return Finding.error(place, rule, getMessage());
    }
}
