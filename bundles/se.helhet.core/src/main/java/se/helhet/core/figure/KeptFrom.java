package se.helhet.core.figure;

import static se.helhet.core.db.Tables.CORE_KEPT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.store.RowChange;
import se.helhet.core.unit.InstalledUnit;

/**
 * Since when a register has been kept. Before that day a count of no rows is not zero but unknown. The table
 * {@code core_kept} says it; where it is silent, the first day of the year of the register's earliest row does, whichever
 * of its dates is earliest. A register without rows has never been kept.
 */
final class KeptFrom {
    private final Map<String, Optional<LocalDate>> known = new ConcurrentHashMap<>();

    /** Empty when the register has never been kept. */
    Optional<LocalDate> since(InstalledUnit unit, Register register, DSLContext dsl) {
        return known.computeIfAbsent(key(unit.id(), register), k -> read(unit, register, dsl));
    }

    void forget() {
        known.clear();
    }

    /** Takes in a change to the register's table; true when the register may be kept from another day than was known. */
    boolean changed(InstalledUnit unit, Register register, RowChange change) {
        String key = key(unit.id(), register);
        Optional<LocalDate> since = known.get(key);
        if (since == null) {
            return false;
        }
        boolean moved = since.isEmpty()
                || change.id().isEmpty()
                || dates(unit, register)
                        .anySatisfy(d -> moves(
                                year(change.before(), d),
                                year(change.after(), d),
                                since.get().getYear()));
        return moved && known.remove(key, since);
    }

    /** Whether a row of the first year has left it, or one of a year before that has come. */
    private static boolean moves(OptionalInt before, OptionalInt after, int first) {
        boolean left = before.isPresent() && before.getAsInt() <= first && !before.equals(after);
        return left || after.isPresent() && after.getAsInt() < first;
    }

    private static OptionalInt year(ImmutableMap<String, String> row, Field<LocalDate> field) {
        return RowDates.date(row, field).stream().mapToInt(LocalDate::getYear).findFirst();
    }

    private static String key(String unit, Register register) {
        return unit + "." + register.name();
    }

    private static Optional<LocalDate> read(InstalledUnit unit, Register register, DSLContext dsl) {
        Optional<LocalDate> said = dsl.select(CORE_KEPT.SINCE)
                .from(CORE_KEPT)
                .where(CORE_KEPT.UNIT.eq(unit.id()).and(CORE_KEPT.REGISTER.eq(register.name())))
                .fetchOptional(CORE_KEPT.SINCE);
        if (said.isPresent()) {
            return said;
        }
        // A statement of its own per date: a lone min() is answered from the index.
        return dates(unit, register)
                .collect(d -> dsl.select(DSL.min(d)).from(register.table()).fetchOne(0, LocalDate.class))
                .select(Objects::nonNull)
                .minOptional()
                .map(d -> d.withDayOfYear(1));
    }

    /** The dates by which the unit's figures place the register's rows in time. */
    static ImmutableList<Field<LocalDate>> dates(InstalledUnit unit, Register register) {
        return unit.declaration()
                .figures()
                .flatCollect(KeptFrom::measures)
                .select(m -> m.register().name().equals(register.name()))
                .collect(m -> m.when().date())
                .distinctBy(Field::getName);
    }

    static ImmutableList<Figure.Measure> measures(Figure figure) {
        return Measures.of(figure);
    }
}
