package se.helhet.demo.boras.ledger;

/** A printed cell: what it is called, the amounts it sums, and the tkr that it must print. */
record Cell(String name, Linear sum, long tkr) {
    /** Öre that a sum keeps clear of the half where rounding turns. */
    private static final long MARGIN = 300;

    /** How many öre the sum must move to print {@link #tkr} with a margin, 0 when it does already. */
    long missing(long[] amounts) {
        long off = sum.value(amounts) - tkr * Tkr.ORE;
        long slack = Tkr.ORE / 2 - MARGIN;
        return off > slack ? slack - off : off < -slack ? -slack - off : 0;
    }
}
