package se.helhet.unit.dso;

/** What leaves the unit. */
final class Secrecy {
    /** Counts of one and two could point someone out; they stay in the registers that give counts only. */
    static final int SMALLEST = 3;

    private Secrecy() {}
}
