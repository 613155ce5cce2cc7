package se.helhet.core.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of the toy unit, as jOOQ would generate it. */
final class BookingTable extends TableImpl<Record> {
    static final String SQL = """
            create table toy_booking (
              id integer primary key autoincrement not null,
              version integer not null,
              import_id bigint,
              held_on date not null,
              municipality text,
              theme text,
              pupils integer not null,
              hours numeric,
              paid boolean not null,
              organiser text,
              guests bigint not null default 2,
              note text,
              school_year text
            );
            """;
    static final BookingTable BOOKING = new BookingTable();
    private static final long serialVersionUID = 1L;

    final TableField<Record, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER.nullable(false));
    final TableField<Record, Integer> version = createField(DSL.name("version"), SQLDataType.INTEGER.nullable(false));
    final TableField<Record, Long> importId = createField(DSL.name("import_id"), SQLDataType.BIGINT);
    final TableField<Record, LocalDate> heldOn =
            createField(DSL.name("held_on"), SQLDataType.LOCALDATE.nullable(false));
    final TableField<Record, String> municipality = createField(DSL.name("municipality"), SQLDataType.CLOB);
    final TableField<Record, String> theme = createField(DSL.name("theme"), SQLDataType.CLOB);
    final TableField<Record, Integer> pupils = createField(DSL.name("pupils"), SQLDataType.INTEGER.nullable(false));
    final TableField<Record, BigDecimal> hours = createField(DSL.name("hours"), SQLDataType.NUMERIC);
    final TableField<Record, Boolean> paid = createField(DSL.name("paid"), SQLDataType.BOOLEAN.nullable(false));
    final TableField<Record, String> organiser = createField(DSL.name("organiser"), SQLDataType.CLOB);
    final TableField<Record, Long> guests =
            createField(DSL.name("guests"), SQLDataType.BIGINT.nullable(false).defaultValue(2L));
    final TableField<Record, String> note = createField(DSL.name("note"), SQLDataType.CLOB);
    final TableField<Record, String> schoolYear = createField(DSL.name("school_year"), SQLDataType.CLOB);

    private BookingTable() {
        super(DSL.name("toy_booking"));
    }
}
