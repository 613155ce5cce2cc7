package se.helhet.unit.bus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.content.Content;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/**
 * A small whole unit by a third party, which behaves as the file {@code behaviour.txt} in its bundle tells it: well, when
 * that is empty; else {@code <what>:<where>}.
 */
@UnitIdentity(id = "bus", order = 90)
public final class BusUnit implements Unit {
    private static final Ride R = new Ride();
    private static final Register RIDES = Register.of("ride", R).required(R.riddenOn, R.riders);
    private static final Figure RIDERS = RIDES.sum("riders", R.riders).on(R.riddenOn);

    private final String behaviour = behaviour();

    /** Its table, as jOOQ would generate it. */
    private static final class Ride extends TableImpl<Record> {
        private static final long serialVersionUID = 1L;
        final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT, this, "");
        final TableField<Record, Long> version = createField(DSL.name("version"), SQLDataType.BIGINT, this, "");
        final TableField<Record, Long> importId = createField(DSL.name("import_id"), SQLDataType.BIGINT, this, "");
        final TableField<Record, LocalDate> riddenOn =
                createField(DSL.name("ridden_on"), SQLDataType.LOCALDATE, this, "");
        final TableField<Record, Integer> riders = createField(DSL.name("riders"), SQLDataType.INTEGER, this, "");

        Ride() {
            super(DSL.name("bus_ride"));
        }
    }

    /** The constructor may be told to fail, too. */
    public BusUnit() {
        behave("constructor");
    }

    private static String behaviour() {
        try (InputStream in = BusUnit.class.getResourceAsStream("behaviour.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void behave(String here) {
        if (behaviour.endsWith(":" + here)) {
            switch (behaviour.substring(0, behaviour.indexOf(':'))) {
                case "throw" -> throw new IllegalStateException("on purpose");
                case "error" -> throw new StackOverflowError("on purpose");
                case "hang" -> hang();
                case "hoard" -> hoard();
                default -> throw new IllegalArgumentException(behaviour);
            }
        }
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void hoard() {
        List<long[]> all = new ArrayList<>();
        while (true) {
            all.add(new long[10_000]);
        }
    }

    @Override
    public ImmutableList<Register> registers() {
        behave("registers");
        return Lists.immutable.of(RIDES);
    }

    @Override
    public ImmutableList<Figure> figures() {
        behave("figures");
        return Lists.immutable.of(RIDERS);
    }

    @Override
    public ImmutableList<Offer> offers() {
        behave("offers");
        return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        behave("deadlines");
        return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        behave("chapters");
        return Lists.immutable.of(Chapter.of("bus", text("riders"), d -> {
            behave("part");
            return Lists.immutable.<Content>empty();
        }));
    }
}
