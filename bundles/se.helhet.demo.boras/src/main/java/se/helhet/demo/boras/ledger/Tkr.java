package se.helhet.demo.boras.ledger;

/** Whole öre and printed thousands of kronor. */
final class Tkr {
    static final long ORE = 100_000;

    private Tkr() {}

    /** Rounds öre to tkr, half away from zero, as every printed cell is rounded by itself. */
    static long rounded(long ore) {
        return ore >= 0 ? (ore + ORE / 2) / ORE : -((-ore + ORE / 2) / ORE);
    }
}
