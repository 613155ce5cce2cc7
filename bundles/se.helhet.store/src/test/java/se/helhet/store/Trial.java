package se.helhet.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import se.helhet.api.store.Who;

/** A small bundle's tables: one guarded, one for bulk only. */
final class Trial {
    static final Who WHO = new Who("kim", "prov");
    static final Table<Record> VISIT = DSL.table(DSL.name("prov_visit"));
    static final Table<Record> ROW = DSL.table(DSL.name("prov_row"));
    static final Field<Long> ID = DSL.field(DSL.name("id"), SQLDataType.BIGINT);
    static final Field<Long> VERSION = DSL.field(DSL.name("version"), SQLDataType.BIGINT);
    static final Field<String> SCHOOL = DSL.field(DSL.name("school"), SQLDataType.VARCHAR);
    static final Field<LocalDate> HELD_ON = DSL.field(DSL.name("held_on"), SQLDataType.LOCALDATE);
    static final Field<Boolean> PAID = DSL.field(DSL.name("paid"), SQLDataType.BOOLEAN);
    static final Field<Long> ORE = DSL.field(DSL.name("ore"), SQLDataType.BIGINT);
    static final Field<BigDecimal> SHARE = DSL.field(DSL.name("share"), SQLDataType.NUMERIC);

    static final String V1 = """
            create table prov_visit (
              id integer primary key autoincrement,
              version bigint not null,
              school text not null unique,
              held_on date,
              paid boolean,
              ore bigint,
              share numeric
            );
            create table prov_row (school text, held_on date, paid boolean, ore bigint, share numeric);
            """;

    private Trial() {}

    static Migrations files(String... nameAndSql) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < nameAndSql.length; i += 2) {
            files.put(nameAndSql[i], nameAndSql[i + 1]);
        }
        return Migrations.of("prov", files);
    }

    static Migrations first() {
        return files("V001__visit.sql", V1);
    }

    static SqliteStore open(Path folder) {
        return open(folder, first());
    }

    static SqliteStore open(Path folder, Migrations... migrations) {
        return SqliteStore.open(folder.resolve("helhet.db"), List.of(migrations));
    }

    static long visit(SqliteStore store, String school) {
        return store.write(WHO, w -> w.insert(VISIT, Map.of(SCHOOL, school)));
    }

    static int count(SqliteStore store, Table<?> table) {
        return store.read(dsl -> dsl.fetchCount(table));
    }
}
