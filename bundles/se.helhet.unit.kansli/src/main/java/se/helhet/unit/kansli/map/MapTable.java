package se.helhet.unit.kansli.map;

import static se.helhet.unit.kansli.db.Tables.KANSLI_COUNTERPARTY;
import static se.helhet.unit.kansli.db.Tables.KANSLI_LEDGER_UNIT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MAP_ROW;
import static se.helhet.unit.kansli.db.Tables.KANSLI_NOTE_ROW;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Columns;
import se.helhet.api.finding.Finding;

/** The four tables that say what the ledger means, and how each is read from its CSV file. */
public enum MapTable {
    ACCOUNT_MAP("account-map", "Kontoplanskartan", KANSLI_MAP_ROW, MapTable::mapRow),
    NOTE_ROWS("note-rows", "Noternas rader", KANSLI_NOTE_ROW, MapTable::noteRow),
    LEDGER_UNITS("ledger-units", "Objekten för enheter", KANSLI_LEDGER_UNIT, MapTable::ledgerUnit),
    COUNTERPARTIES("counterparties", "Motparterna", KANSLI_COUNTERPARTY, MapTable::counterparty);

    private final String kind;
    private final String title;
    private final Table<?> table;
    private final Function<CsvRow, Object[]> row;

    MapTable(String kind, String title, Table<?> table, Function<CsvRow, Object[]> row) {
        this.kind = kind;
        this.title = title;
        this.table = table;
        this.row = row;
    }

    /** As typed after {@code import}. */
    public String kind() {
        return kind;
    }

    /** In sentences for people, definite form. */
    public String title() {
        return title;
    }

    public Table<?> table() {
        return table;
    }

    /** The table's own columns, named and ordered as the file's. */
    public ImmutableList<Field<?>> fields() {
        return Lists.immutable.<Field<?>>of(table.fields()).reject(f -> Columns.PLATFORM.contains(f.getName()));
    }

    /** Rows in the order of {@link #fields}; with any fault they must not be stored. */
    public ImmutableList<Object[]> read(Path file, MutableList<Finding> faults) {
        return read(Csv.read(file, columns(), faults), file.getFileName().toString(), faults);
    }

    /** As above, of a file's text. */
    public ImmutableList<Object[]> read(String file, String text, MutableList<Finding> faults) {
        return read(Csv.read(file, text, columns(), faults), file, faults);
    }

    /** The columns a file must have; a map may leave out its year and its edition. */
    private ImmutableList<String> columns() {
        return fields().collect(Field::getName).reject(c -> c.equals("year") || c.equals("edition"));
    }

    /** Which rows of the table give way to these. */
    public Condition replacedBy(ImmutableList<Object[]> rows) {
        int year = fields().collect(Field::getName).indexOf("year");
        return this == ACCOUNT_MAP
                ? KANSLI_MAP_ROW.YEAR.in(
                        rows.collect(r -> (Integer) r[year]).distinct().castToList())
                : DSL.noCondition();
    }

    private ImmutableList<Object[]> read(ImmutableList<CsvRow> rows, String file, MutableList<Finding> faults) {
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(Finding.error(file, "csv.empty", "Filen har inga rader under rubrikraden. Inget ändrades."));
        }
        return rows.collect(row::apply);
    }

    private static Object[] mapRow(CsvRow r) {
        int from = r.number("from_account");
        int to = r.number("to_account");
        if (to < from) {
            r.fault("to_account", "är mindre än from_account. Byt plats på dem.");
        }
        StatementLine line = r.coded(
                "line",
                StatementLine::mapped,
                StatementLine.all()
                        .reject(l -> l == StatementLine.UNMAPPED)
                        .collect(StatementLine::code)
                        .makeString(", "),
                StatementLine.UNMAPPED);
        String cashFlow = r.text("cash_flow");
        if (!cashFlow.isEmpty()) {
            r.coded(
                    "cash_flow",
                    CashFlowLine::mapped,
                    Lists.immutable
                            .of(CashFlowLine.values())
                            .reject(c -> c == CashFlowLine.NONE)
                            .collect(CashFlowLine::code)
                            .makeString(", "),
                    CashFlowLine.NONE);
        }
        Integer year = r.numberOrNull("year");
        return new Object[] {
            from,
            to,
            r.text("unit"),
            r.text("counterparty"),
            line.code(),
            r.text("detail"),
            cashFlow,
            year == null ? Integer.valueOf(0) : year,
            r.text("edition")
        };
    }

    private static Object[] noteRow(CsvRow r) {
        StatementLine line = r.coded(
                "line", StatementLine::mapped, "kontoplanskartans rader, till exempel income", StatementLine.UNMAPPED);
        int sign = r.number("sign");
        if (sign != 1 && sign != -1) {
            r.fault("sign", "ska vara 1 eller -1.");
        }
        return new Object[] {
            r.number("note"),
            line.code(),
            r.text("unit"),
            r.required("detail"),
            r.number("position"),
            r.required("label"),
            sign
        };
    }

    private static Object[] ledgerUnit(CsvRow r) {
        return new Object[] {
            r.required("object"), r.required("unit"), r.numberOrNull("from_year"), r.numberOrNull("to_year")
        };
    }

    private static Object[] counterparty(CsvRow r) {
        Counterparty.Kind kind =
                r.coded("kind", MapTable::counterpartyKind, "member, unit, other", Counterparty.Kind.OTHER);
        return new Object[] {
            r.required("object"), kind.name().toLowerCase(Locale.ROOT), r.required("code"), r.text("name")
        };
    }

    private static Optional<Counterparty.Kind> counterpartyKind(String code) {
        return Lists.immutable
                .of(Counterparty.Kind.values())
                .detectOptional(k -> k.name().toLowerCase(Locale.ROOT).equals(code));
    }
}
