package se.helhet.core.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** A table with a key of its own, a month and an amount. */
final class RankTable extends TableImpl<Record> {
    static final String SQL = """
            create table pub_rank (
              id integer primary key autoincrement not null,
              version integer not null,
              import_id bigint,
              municipality text not null,
              year integer not null,
              rank decimal(5, 1) not null,
              month date,
              cost bigint,
              unique (municipality, year)
            );
            """;
    static final RankTable RANK = new RankTable();
    private static final long serialVersionUID = 1L;

    final TableField<Record, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER.nullable(false));
    final TableField<Record, Integer> version = createField(DSL.name("version"), SQLDataType.INTEGER.nullable(false));
    final TableField<Record, Long> importId = createField(DSL.name("import_id"), SQLDataType.BIGINT);
    final TableField<Record, String> municipality =
            createField(DSL.name("municipality"), SQLDataType.CLOB.nullable(false));
    final TableField<Record, Integer> year = createField(DSL.name("year"), SQLDataType.INTEGER.nullable(false));
    final TableField<Record, BigDecimal> rank =
            createField(DSL.name("rank"), SQLDataType.DECIMAL(5, 1).nullable(false));
    final TableField<Record, LocalDate> month = createField(DSL.name("month"), SQLDataType.LOCALDATE);
    final TableField<Record, Long> cost = createField(DSL.name("cost"), SQLDataType.BIGINT);

    private RankTable() {
        super(DSL.name("pub_rank"));
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return List.of(Internal.createUniqueKey(this, DSL.name("one"), municipality, year));
    }
}
