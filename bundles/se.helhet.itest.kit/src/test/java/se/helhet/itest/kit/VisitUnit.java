package se.helhet.itest.kit;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** A small whole unit. */
@UnitIdentity(id = "visit")
class VisitUnit implements Unit {
    static final String SQL = """
            create table visit_day (
              id integer primary key autoincrement, version integer not null, import_id integer,
              visited_on date not null, visitors integer not null, year integer not null);
            """;
    private static final Day D = new Day();
    static final Register DAYS = Register.of("day", D)
            .required(D.visitedOn, D.visitors)
            .derived(D.year, r -> r.get(D.visitedOn).getYear());
    static final Figure VISITORS = DAYS.sum("visitors", D.visitors).on(D.visitedOn);

    /** Its table, as jOOQ would generate it. */
    private static final class Day extends TableImpl<Record> {
        private static final long serialVersionUID = 1L;
        final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT, this, "");
        final TableField<Record, Long> version = createField(DSL.name("version"), SQLDataType.BIGINT, this, "");
        final TableField<Record, Long> importId = createField(DSL.name("import_id"), SQLDataType.BIGINT, this, "");
        final TableField<Record, LocalDate> visitedOn =
                createField(DSL.name("visited_on"), SQLDataType.LOCALDATE, this, "");
        final TableField<Record, Integer> visitors = createField(DSL.name("visitors"), SQLDataType.INTEGER, this, "");
        final TableField<Record, Integer> year = createField(DSL.name("year"), SQLDataType.INTEGER, this, "");

        Day() {
            super(DSL.name("visit_day"));
        }
    }

    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(DAYS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable.of(VISITORS);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(Chapter.of("visit", text("visitors"), table("year", VISITORS)));
    }
}
