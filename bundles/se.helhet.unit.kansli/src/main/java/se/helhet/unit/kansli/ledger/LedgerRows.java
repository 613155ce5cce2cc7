package se.helhet.unit.kansli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.helhet.unit.kansli.sie.SieEntry;
import se.helhet.unit.kansli.sie.SieTaker;
import se.helhet.unit.kansli.sie.SieVoucher;

/** Makes table rows of vouchers while their file is read, a thousand at a time, and adds them up on the way. */
final class LedgerRows implements SieTaker {
    /** Few, so that what waits between the threads stays small and is gone before the collector has to move it. */
    private static final int PIECE = 1_000;

    private final Integer importId;
    private final Consumer<Piece> to;
    private final ImportProgress progress;
    private final Movements movements = new Movements();
    /** The voucher's number, boxed once for all its rows. */
    private Integer voucher;

    private List<Object[]> vouchers = new ArrayList<>();
    private List<Object[]> entries = new ArrayList<>();

    LedgerRows(int importId, Consumer<Piece> to, ImportProgress progress) {
        this.importId = importId;
        this.to = to;
        this.progress = progress;
    }

    /** Rows for the two tables, in the order of their fields. */
    record Piece(List<Object[]> vouchers, List<Object[]> entries) {}

    @Override
    public void voucher(SieVoucher v) {
        voucher = v.place();
        vouchers.add(new Object[] {importId, voucher, v.series(), v.number(), v.date(), v.text()});
    }

    @Override
    public void entry(SieVoucher v, SieEntry e) {
        entries.add(
                new Object[] {importId, voucher, e.account(), e.unit(), e.project(), e.counterparty(), e.ore(), e.text()
                });
        movements.add(v, e);
        if (entries.size() >= PIECE) {
            flush();
        }
    }

    @Override
    public void read(long bytes) {
        progress.read(bytes);
    }

    /** Hands over what is left; the last call. */
    Movements finish() {
        flush();
        return movements;
    }

    private void flush() {
        to.accept(new Piece(vouchers, entries));
        vouchers = new ArrayList<>();
        entries = new ArrayList<>(PIECE);
    }
}
