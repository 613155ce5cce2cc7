package se.helhet.unit.kansli.sie;

/** The SIE dimensions that are read: 1 and 6 are reserved by the format, 20 is the first free one. */
final class SieDimensions {
    static final String RESULT_UNIT = "1";
    static final String PROJECT = "6";
    static final String COUNTERPARTY = "20";

    private SieDimensions() {}
}
