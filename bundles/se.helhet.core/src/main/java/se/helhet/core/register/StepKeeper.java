package se.helhet.core.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import se.helhet.api.figure.Columns;
import se.helhet.api.figure.Register;
import se.helhet.api.figure.Steps;
import se.helhet.api.store.Writing;
import se.helhet.core.cases.RowReader;

/** Writes the stays of one register's cases in their stages (see {@link Steps}), in the transaction of the cases. */
record StepKeeper(OpenRegister open, Register history, Steps steps, Clock clock) {
    /** Empty for a register whose cases nobody follows. */
    static Optional<StepKeeper> of(OpenRegister open, Clock clock) {
        return open.unit()
                .declaration()
                .registers()
                .select(r -> r.steps().isPresent())
                .detectOptional(r -> r.steps()
                        .orElseThrow()
                        .cases()
                        .name()
                        .equals(open.register().name()))
                .map(r -> new StepKeeper(open, r, r.steps().orElseThrow(), clock));
    }

    /** Since when a case is in its stage, by its own account; null where it does not tell. Asks the unit. */
    LocalDate since(Record row) {
        return open.unit().call("pröva en rad", () -> steps.since().apply(row));
    }

    /**
     * Follows a case to its stage.
     *
     * @param before what it was, null for a new one
     * @param undone whether it goes back to what it was: then the stays since are taken away
     */
    void moved(Writing writing, Record before, LocalDate sinceBefore, Record now, LocalDate since, boolean undone) {
        String key = now.get(steps.key().getName(), String.class);
        String stage = now.get(steps.stage().getName(), String.class);
        if (before != null) {
            rename(writing, before.get(steps.key().getName(), String.class), key);
        }
        String old = before == null ? null : before.get(steps.stage().getName(), String.class);
        if (Objects.equals(old, stage)) {
            return;
        }
        if (sinceBefore != null && stays(writing, key).isEmpty()) {
            put(writing, stay(key, old, sinceBefore));
        }
        ImmutableList<Record> stays = stays(writing, key);
        if (stays.anySatisfy(s -> stands(s) && s.get(steps.stage()).equals(stage))) {
            return;
        }
        LocalDate told = since == null ? LocalDate.now(clock) : since;
        LocalDate day = stays.collect(s -> s.get(steps.from())).injectInto(told, (a, b) -> a.isBefore(b) ? b : a);
        // Back where it was earlier the same day: a slip leaves no trace.
        int back = stays.detectLastIndex(s -> s.get(steps.stage()).equals(stage)
                && !stands(s)
                && (undone || !s.get(steps.to()).isBefore(day)));
        if (back >= 0) {
            stays.drop(back + 1).forEach(s -> delete(writing, s));
            leave(writing, stays.get(back), null);
        } else {
            stays.select(this::stands).forEach(s -> leave(writing, s, day));
            put(writing, stay(key, stage, day));
        }
    }

    /** A case that has been on its way leaves its stays behind, so that nothing is lost when it is put back. */
    void deleted(Writing writing, Record row) {
        ImmutableList<Record> stays = stays(writing, row.get(steps.key().getName(), String.class));
        if (stays.size() == 1) {
            delete(writing, stays.getOnly());
        }
    }

    private void rename(Writing writing, String old, String key) {
        if (!old.equals(key)) {
            stays(writing, old).forEach(s -> writing.update(table(), id(s), version(s), Map.of(steps.key(), key)));
        }
    }

    private boolean stands(Record stay) {
        return stay.get(steps.to()) == null;
    }

    private ImmutableList<Record> stays(Writing writing, String key) {
        List<Record> found = writing.dsl()
                .select(table().fields())
                .from(table())
                .where(steps.key().eq(key))
                .orderBy(steps.from(), table().field(Columns.ID))
                .fetch();
        return Lists.immutable.withAll(found);
    }

    private Record stay(String key, String stage, LocalDate from) {
        Record stay = table().newRecord();
        RowReader.set(stay, steps.key(), key);
        RowReader.set(stay, steps.stage(), stage);
        RowReader.set(stay, steps.from(), from);
        return stay;
    }

    /** A stay that by its register's own rules cannot end was none: a decision that did not stand is no stage passed. */
    private void leave(Writing writing, Record stay, LocalDate to) {
        RowReader.set(stay, steps.to(), to);
        if (open.unit()
                .call(
                        "pröva en rad",
                        () -> history.rules().allSatisfy(r -> r.holds().test(stay)))) {
            put(writing, stay);
        } else {
            delete(writing, stay);
        }
    }

    private void put(Writing writing, Record stay) {
        history.derived()
                .forEach(d -> RowReader.set(
                        stay,
                        d.field(),
                        open.unit().call("räkna ut ett fält", () -> d.from().apply(stay))));
        var fields = history.fields().reject(f -> stay.get(f) == null && id(stay) == null);
        Map<Field<?>, Object> values = new java.util.LinkedHashMap<>();
        fields.forEach(f -> values.put(f, stay.get(f)));
        if (id(stay) == null) {
            writing.insert(table(), values);
        } else {
            writing.update(table(), id(stay), version(stay), values);
        }
    }

    private void delete(Writing writing, Record stay) {
        writing.delete(table(), id(stay), version(stay));
    }

    private Table<?> table() {
        return history.table();
    }

    private static Long id(Record row) {
        return row.get(Columns.ID, Long.class);
    }

    private static Long version(Record row) {
        return row.get(Columns.VERSION, Long.class);
    }
}
