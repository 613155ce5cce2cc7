package se.helhet.core.toy;

import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of {@link LedgerUnit}, as jOOQ would generate it. */
public final class Balance extends TableImpl<Record> {
    private static final long serialVersionUID = 1L;
    public static final Balance BALANCE = new Balance();
    public static final String SQL = """
            create table ledger_balance (
              id integer primary key autoincrement, version integer not null, import_id integer,
              month date not null, unit text not null, line text not null, internal boolean not null,
              opening boolean not null, ore integer not null);
            create index ledger_balance_month on ledger_balance (month, unit, line, internal, opening, ore);
            """;

    public final TableField<Record, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this, "");
    public final TableField<Record, Long> VERSION = createField(DSL.name("version"), SQLDataType.BIGINT, this, "");
    public final TableField<Record, Long> IMPORT_ID = createField(DSL.name("import_id"), SQLDataType.BIGINT, this, "");
    public final TableField<Record, LocalDate> MONTH = createField(DSL.name("month"), SQLDataType.LOCALDATE, this, "");
    public final TableField<Record, String> UNIT = createField(DSL.name("unit"), SQLDataType.CLOB, this, "");
    public final TableField<Record, String> LINE = createField(DSL.name("line"), SQLDataType.CLOB, this, "");
    public final TableField<Record, Boolean> INTERNAL =
            createField(DSL.name("internal"), SQLDataType.BOOLEAN, this, "");
    public final TableField<Record, Boolean> OPENING = createField(DSL.name("opening"), SQLDataType.BOOLEAN, this, "");
    public final TableField<Record, Long> ORE = createField(DSL.name("ore"), SQLDataType.BIGINT, this, "");

    private Balance() {
        super(DSL.name("ledger_balance"));
    }
}
