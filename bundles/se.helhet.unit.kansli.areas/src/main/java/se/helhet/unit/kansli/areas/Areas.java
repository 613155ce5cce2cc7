package se.helhet.unit.kansli.areas;

import se.helhet.api.figure.Codes;

/** The policy areas of a federation's office, in printed order. */
final class Areas {
    static final String DIGITAL = "digitalisering";
    static final Codes ALL = Codes.of(
            "kompetens",
            "valfard",
            DIGITAL,
            "naringsliv",
            "besoksnaring",
            "kultur",
            "miljo",
            "samhallsplanering",
            "infrastruktur");

    private Areas() {}
}
