package se.helhet.unit.kansli.sie;

/**
 * Gets a file's vouchers while it is read, each followed by its rows; called by the reading thread, for every row of a
 * file that may have millions, so it is quick. It hears of nothing more once the file has an error, and what it has heard
 * until then is worth nothing.
 */
public interface SieTaker {
    void voucher(SieVoucher voucher);

    void entry(SieVoucher voucher, SieEntry entry);

    /** Told now and then how many bytes of the file have been read; what it throws ends the reading. */
    default void read(long bytes) {}

    /** Passes everything over. */
    static SieTaker none() {
        return new SieTaker() {
            @Override
            public void voucher(SieVoucher voucher) {}

            @Override
            public void entry(SieVoucher voucher, SieEntry entry) {}
        };
    }
}
