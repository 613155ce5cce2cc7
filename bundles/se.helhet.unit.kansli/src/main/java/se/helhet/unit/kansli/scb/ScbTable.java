package se.helhet.unit.kansli.scb;

import static se.helhet.unit.kansli.db.Tables.KANSLI_COUNTERPARTY;
import static se.helhet.unit.kansli.db.Tables.KANSLI_IMPORT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MOVEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.helhet.api.finding.Finding;
import se.helhet.unit.kansli.map.Csv;

/**
 * A year's ledger by the account groups of Kommun-Bas that the form for räkenskapssammandrag asks for. Which accounts a row
 * takes is data, {@code scb-lines.csv}. Items between the federation's own units are left out of the result; the closing
 * account (89) is in no row.
 */
final class ScbTable {
    static final String RESULT = "resultat";
    private static final String FILE = "/se/helhet/unit/kansli/scb-lines.csv";
    private static final int CLOSING = 8900;
    private static final ImmutableList<Line> LINES = read();

    /** @param sign 1 when debit is printed positive, -1 when credit is */
    private record Line(String section, String row, String label, int from, int to, int sign) {
        boolean takes(int account) {
            // Accounts of more than four digits belong to the group of their first four.
            int group = account;
            while (group > 9999) {
                group /= 10;
            }
            return group >= from && group <= to;
        }

        String accounts() {
            return from + "\u2013" + to;
        }
    }

    /** One account's amount, debit positive. */
    private record Amount(int account, boolean internal, long ore) {}

    /** @param ore as the form wants it */
    record Row(String section, String row, String label, String accounts, long ore) {}

    /** @param rest what no row takes, debit positive, by account */
    record Made(ImmutableList<Row> rows, ImmutableList<String> rest) {}

    private ScbTable() {}

    /** Empty when the year is not there. */
    static Made of(DSLContext dsl, int year) {
        ImmutableList<Amount> amounts = amounts(dsl, year);
        ImmutableList<Row> rows = amounts.isEmpty()
                ? Lists.immutable.empty()
                : LINES.collect(line -> new Row(
                        line.section,
                        line.row,
                        line.label,
                        line.accounts(),
                        line.sign
                                * amounts.select(a -> line.takes(a.account))
                                        .reject(a -> a.internal && line.section.equals(RESULT))
                                        .sumOfLong(Amount::ore)));
        return new Made(
                rows,
                amounts.select(a ->
                                a.ore != 0 && a.account < CLOSING && LINES.noneSatisfy(line -> line.takes(a.account)))
                        .collect(a -> String.valueOf(a.account))
                        .distinct());
    }

    private static ImmutableList<Amount> amounts(DSLContext dsl, int year) {
        ImmutableList<String> units = Lists.immutable.withAll(dsl.select(KANSLI_COUNTERPARTY.OBJECT)
                .from(KANSLI_COUNTERPARTY)
                .where(KANSLI_COUNTERPARTY.KIND.eq("unit"))
                .fetch(KANSLI_COUNTERPARTY.OBJECT));
        var sum = DSL.sum(KANSLI_MOVEMENT.ORE);
        return Lists.immutable.withAll(dsl.select(KANSLI_MOVEMENT.ACCOUNT, KANSLI_MOVEMENT.COUNTERPARTY_OBJECT, sum)
                .from(KANSLI_MOVEMENT)
                .join(KANSLI_IMPORT)
                .on(KANSLI_IMPORT.ID.eq(KANSLI_MOVEMENT.IMPORT_ID))
                .where(KANSLI_IMPORT.YEAR.eq(year))
                .groupBy(KANSLI_MOVEMENT.ACCOUNT, KANSLI_MOVEMENT.COUNTERPARTY_OBJECT)
                .orderBy(KANSLI_MOVEMENT.ACCOUNT)
                .fetch(r -> new Amount(
                        r.value1(), units.contains(r.value2()), r.value3().longValueExact())));
    }

    private static ImmutableList<Line> read() {
        MutableList<Finding> faults = Lists.mutable.empty();
        ImmutableList<Line> lines = Csv.read(
                        FILE,
                        text(),
                        Lists.immutable.of("section", "row", "label", "from_account", "to_account", "sign"),
                        faults)
                .collect(r -> new Line(
                        r.required("section"),
                        r.required("row"),
                        r.required("label"),
                        r.number("from_account"),
                        r.number("to_account"),
                        r.number("sign")));
        if (faults.notEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return lines;
    }

    private static String text() {
        try (InputStream in = ScbTable.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
