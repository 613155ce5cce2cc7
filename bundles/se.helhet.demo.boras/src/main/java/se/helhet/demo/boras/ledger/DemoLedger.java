package se.helhet.demo.boras.ledger;

import java.util.TreeMap;
import se.helhet.demo.boras.Csv;

/**
 * The demo federation's books for 2018 and 2019, made so that every printed cell of the published statements follows
 * from them. Deterministic: the same bytes every time, on every machine. Making them takes less than a second; the
 * instance is immutable and may be shared.
 */
public final class DemoLedger {
    private final TreeMap<Integer, byte[]> files = new TreeMap<>();

    /** Makes the books; fails only when the bundle's own data contradict themselves. */
    public DemoLedger() {
        Totals totals = new Totals();
        Balances balances = new Balances(totals);
        Ledger before = null;
        for (int year = 2018; year <= 2019; year++) {
            Ledger ledger = new Ledger(year, totals, balances);
            files.put(year, new SieFile(ledger, before).bytes());
            before = ledger;
        }
    }

    /** The SIE 4E file of 2018 or 2019, in CP437 with CRLF and a control figure. */
    public byte[] sie(int year) {
        return files.get(year).clone();
    }

    /** Which account (and unit) goes to which statement line and note row; CSV. */
    public static String accountMap() {
        return Csv.text("ledger/account-map.csv");
    }

    /** The rows of the notes in printed order; CSV. */
    public static String noteRows() {
        return Csv.text("ledger/note-rows.csv");
    }

    /** Which object of the ledger is which unit; CSV. */
    public static String units() {
        return Csv.text("ledger/ledger-units.csv");
    }

    /** Which object of the ledger is which member, unit or other counterparty; CSV. */
    public static String counterparties() {
        return Csv.text("ledger/counterparties.csv");
    }
}
