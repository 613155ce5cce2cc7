package se.helhet.unit.brb;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** A unit whose table was never made. */
@UnitIdentity(id = "brb", order = 20)
public final class TablelessUnit implements Unit {
    private static final Table<Record> TABLE = DSL.table(DSL.name("brb_never_made"));
    private static final Field<LocalDate> RECEIVED_ON =
            DSL.field(DSL.name("brb_never_made", "received_on"), SQLDataType.LOCALDATE);
    private static final Register ENQUIRIES = Register.of("enquiry", TABLE);
    private static final Figure RECEIVED = ENQUIRIES.count("received").on(RECEIVED_ON);

    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(ENQUIRIES);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable.of(RECEIVED);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(Chapter.of("brb", table("year", RECEIVED)));
    }
}
