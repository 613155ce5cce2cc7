package se.helhet.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * The rows of a {@link LargeLedger} put straight into the ledger's tables by plain JDBC: prepared statements, a thousand
 * rows a batch, one transaction, the pragmas of the store. No file is read and nothing is checked or added up.
 */
final class LargeRaw implements LargeLedger.To {
    private static final int BATCH = 1_000;

    private final PreparedStatement voucher;
    private final PreparedStatement entry;
    private int vouchers;
    private int entries;

    private LargeRaw(PreparedStatement voucher, PreparedStatement entry) {
        this.voucher = voucher;
        this.entry = entry;
    }

    /** @param store a file with the ledger's tables */
    static void insert(LargeLedger ledger, Path store) throws Exception {
        try (Connection connection = RawInsert.open(store)) {
            connection.setAutoCommit(false);
            try (Statement s = connection.createStatement()) {
                s.execute("insert into kansli_import (id, version, year, file, fingerprint, program, company, vouchers,"
                        + " entries, imported_on) values (1, 1, 2019, '', '', '', '', 0, 0, '2020-01-01')");
            }
            try (PreparedStatement voucher = connection.prepareStatement(
                            "insert into kansli_voucher (import_id, number, series, name, day, text) values (?,?,?,?,?,?)");
                    PreparedStatement entry =
                            connection.prepareStatement("insert into kansli_entry (import_id, voucher, account,"
                                    + " unit_object, project_object, counterparty_object, ore, text)"
                                    + " values (?,?,?,?,?,?,?,?)")) {
                ledger.make(new LargeRaw(voucher, entry));
                voucher.executeBatch();
                entry.executeBatch();
            }
            connection.commit();
        }
    }

    @Override
    public void voucher(int number, String series, LocalDate day, String text) throws SQLException {
        voucher.setInt(1, 1);
        voucher.setInt(2, number);
        voucher.setString(3, series);
        voucher.setString(4, Integer.toString(number));
        voucher.setString(5, day.toString());
        voucher.setString(6, text);
        voucher.addBatch();
        if (++vouchers % BATCH == 0) {
            voucher.executeBatch();
        }
    }

    @Override
    public void row(int number, int account, String unit, String project, String party, long ore, String text)
            throws SQLException {
        entry.setInt(1, 1);
        entry.setInt(2, number);
        entry.setInt(3, account);
        entry.setString(4, unit);
        entry.setString(5, project);
        entry.setString(6, party);
        entry.setLong(7, ore);
        entry.setString(8, text);
        entry.addBatch();
        if (++entries % BATCH == 0) {
            entry.executeBatch();
        }
    }
}
