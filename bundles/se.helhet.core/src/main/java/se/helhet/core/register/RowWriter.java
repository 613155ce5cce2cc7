package se.helhet.core.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.jooq.Field;
import org.jooq.Record;
import se.helhet.api.figure.Columns;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Fault;
import se.helhet.api.register.Outcome;
import se.helhet.api.register.Verdict;
import se.helhet.api.store.StaleRow;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.core.cases.RowReader;

/** Tries and stores drafts. The unit's rules run before the transaction: a slow one keeps nobody else from writing. */
final class RowWriter {
    private final Store store;
    private final RowReading reading;
    private final RowHistory history;
    private final Clock clock;

    RowWriter(Store store, RowHistory history, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.reading = new RowReading(store);
        this.history = history;
    }

    Verdict check(OpenRegister open, Draft draft) {
        if (open.register().isReckoned()) {
            return new Verdict(Lists.immutable.of(reckoned(open)), Maps.immutable.empty(), Maps.immutable.empty());
        }
        Optional<Record> present = draft.id().flatMap(id -> reading.record(open, id));
        Judged judged = judge(open, present, draft);
        MutableMap<String, String> derived = Maps.mutable.empty();
        if (judged.faults().isEmpty()) {
            open.columns()
                    .select(c -> c.form().derived())
                    .forEach(c -> derived.put(c.name(), c.shown(judged.row().get(c.field()))));
        }
        ImmutableMap<String, String> shown = judged.read()
                .toImmutableMap(OpenColumn::name, c -> c.shown(judged.row().get(c.field())));
        return new Verdict(judged.faults(), shown, derived.toImmutable());
    }

    private static Judged judge(OpenRegister open, Optional<Record> present, Draft draft) {
        return open.unit().call("pröva en rad", () -> DraftJudge.judge(open, present, draft));
    }

    /** A draft with what it would be stored as; {@code trouble} is null while nothing speaks against it. */
    private record Ready(Draft draft, Optional<Record> present, Record row, Outcome trouble) {}

    private static final Consumer<Writing> NOTHING = writing -> {};

    /** What follows from a case's becoming {@code row}; the unit is asked now, before the transaction. */
    private Consumer<Writing> step(OpenRegister open, Optional<Record> present, Record row, boolean undone) {
        return StepKeeper.of(open, clock)
                .<Consumer<Writing>>map(keeper -> {
                    LocalDate before = present.map(keeper::since).orElse(null);
                    LocalDate since = keeper.since(row);
                    return writing -> keeper.moved(writing, present.orElse(null), before, row, since, undone);
                })
                .orElse(NOTHING);
    }

    ImmutableList<Outcome> save(OpenRegister open, ImmutableList<Draft> drafts, Who who) {
        ImmutableList<Ready> ready = drafts.collect(d -> ready(open, d));
        if (ready.anySatisfy(r -> r.trouble != null)) {
            return ready.collect(r -> r.trouble == null ? new Outcome.Held() : r.trouble);
        }
        MutableList<Outcome> stored = Lists.mutable.empty();
        ImmutableList<Consumer<Writing>> steps = ready.collect(r -> step(open, r.present, r.row, false));
        Outcome trouble = write(
                open,
                who,
                writing -> ready.forEachWithIndex((r, i) -> {
                    Outcome put = put(open, writing, r);
                    steps.get(i).accept(writing);
                    stored.add(put);
                }));
        return trouble == null
                ? stored.toImmutable()
                : ready.collectWithIndex((r, i) -> i == stored.size() ? trouble : new Outcome.Held());
    }

    private Ready ready(OpenRegister open, Draft draft) {
        if (open.register().isReckoned()) {
            return new Ready(draft, Optional.empty(), null, refused(reckoned(open)));
        }
        // The one who saves has mostly just opened the row. Should it be another by now, the transaction finds that.
        Optional<Record> seen = draft.id().flatMap(id -> open.seen().at(id, draft.version()));
        if (seen.isPresent()) {
            Ready ready = judged(open, seen, draft);
            if (ready.trouble == null) {
                return ready;
            }
        }
        Optional<Record> present = draft.id().flatMap(id -> reading.record(open, id));
        if (draft.id().isPresent()
                && present.map(r -> version(r) != draft.version()).orElse(true)) {
            return new Ready(draft, present, null, new Outcome.Stale());
        }
        return judged(open, present, draft);
    }

    private static Ready judged(OpenRegister open, Optional<Record> present, Draft draft) {
        Judged judged = judge(open, present, draft);
        return new Ready(
                draft, present, judged.row(), judged.faults().isEmpty() ? null : new Outcome.Refused(judged.faults()));
    }

    private static Outcome put(OpenRegister open, Writing writing, Ready ready) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (OpenColumn column : open.columns()) {
            Object before =
                    ready.present.map(r -> (Object) r.get(column.field())).orElse(null);
            Object now = ready.row.get(column.field());
            if (!Objects.equals(before, now)) {
                values.put(column.field(), now);
            }
        }
        if (ready.present.isEmpty()) {
            return new Outcome.Stored(writing.insert(open.table(), values), 1);
        }
        long id = ready.draft.id().orElseThrow();
        long version = ready.draft.version();
        if (values.isEmpty()) {
            return new Outcome.Stored(id, version);
        }
        writing.update(open.table(), id, version, values);
        return new Outcome.Stored(id, version + 1);
    }

    Outcome delete(OpenRegister open, long id, long version, Who who) {
        if (open.register().isReckoned()) {
            return refused(reckoned(open));
        }
        Optional<Record> present = reading.record(open, id);
        Outcome trouble = write(open, who, writing -> {
            writing.delete(open.table(), id, version);
            StepKeeper.of(open, clock).ifPresent(keeper -> present.ifPresent(r -> keeper.deleted(writing, r)));
        });
        return trouble == null ? new Outcome.Stored(id, 0) : trouble;
    }

    Outcome restore(OpenRegister open, long id, long then, long version, Who who) {
        if (open.register().isReckoned()) {
            return refused(reckoned(open));
        }
        ImmutableMap<String, String> row = history.at(open, id, then)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Historiken har inte raden som den var då." + " Skriv in värdena för hand."));
        Optional<Record> present = reading.record(open, id);
        if (version == 0 && present.isPresent()) {
            return new Outcome.Stale();
        }
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        open.columns()
                .forEach(c -> values.put(c.field(), c.field().getDataType().convert(row.get(c.name()))));
        Record again = open.table().newRecord();
        values.forEach((field, value) -> RowReader.set(again, field, value));
        Consumer<Writing> step = step(open, present, again, true);
        Outcome trouble = write(open, who, writing -> {
            if (version == 0) {
                Field<?> origin = open.table().field(Columns.IMPORT_ID);
                values.put(origin, origin.getDataType().convert(row.get(Columns.IMPORT_ID)));
                values.put(
                        open.table().field(Columns.ID),
                        open.table().field(Columns.ID).getDataType().convert(id));
                writing.insert(open.table(), values);
            } else {
                writing.update(open.table(), id, version, values);
            }
            step.accept(writing);
        });
        // A row that comes back goes on counting where it ended.
        return trouble == null
                ? new Outcome.Stored(
                        id, reading.record(open, id).map(RowWriter::version).orElse(0L))
                : trouble;
    }

    /** Null when all of it is stored, else what is wrong with the draft that was being written. */
    private Outcome write(OpenRegister open, Who who, Consumer<Writing> work) {
        try {
            store.write(who, writing -> {
                work.accept(writing);
                return null;
            });
            return null;
        } catch (StaleRow e) {
            return new Outcome.Stale();
        } catch (StoreException e) {
            return refused(Refusals.of(open, e));
        }
    }

    private static long version(Record row) {
        return row.get(Columns.VERSION, Long.class);
    }

    private static Outcome refused(Fault fault) {
        return new Outcome.Refused(Lists.immutable.of(fault));
    }

    private static Fault reckoned(OpenRegister open) {
        return new Fault(
                "",
                open.label()
                        + " fylls av programmet självt ur det som har tagits in på annat sätt. Rätta det där raderna"
                        + " kommer ifrån.",
                Lists.immutable.empty());
    }
}
