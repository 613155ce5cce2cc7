package se.helhet.core.round;

import static se.helhet.core.db.Tables.CORE_ROUND;
import static se.helhet.core.db.Tables.CORE_WRITTEN;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.Field;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.LiveText;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.api.value.Period;
import se.helhet.core.db.tables.records.CoreRoundRecord;
import se.helhet.core.db.tables.records.CoreWrittenRecord;
import se.helhet.core.remembered.Remembered;

/** The rounds and their written texts as they stand in the store. */
@Component(service = {Rounds.class, StoreListener.class})
public final class StoredRounds implements Rounds, StoreListener {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern UNIT = Pattern.compile("[a-z][a-z0-9_]*");

    private final Store store;
    private final Remembered<Boolean, ImmutableList<Round>> all = new Remembered<>();
    private final Remembered<String, ImmutableList<Written>> texts = new Remembered<>();

    @Activate
    public StoredRounds(@Reference Store store) {
        this.store = store;
    }

    @Override
    public ImmutableList<Round> all() {
        return all.get(true, this::read);
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        all.changed(changes);
        texts.changed(changes);
    }

    @Override
    public void replaced() {
        all.forget();
        texts.forget();
    }

    private ImmutableList<Round> read() {
        return Lists.immutable
                .withAll(store.read(dsl -> dsl.selectFrom(CORE_ROUND).fetch(StoredRounds::round)))
                .toSortedList(Comparator.comparing((Round r) -> r.period().to())
                        .thenComparing(r -> r.period().from())
                        .reversed()
                        .thenComparing(Round::code))
                .toImmutable();
    }

    @Override
    public Round named(String code) {
        ImmutableList<Round> all = all();
        return all.detectOptional(r -> r.code().equals(code))
                .orElseThrow(() -> new IllegalArgumentException("Rapporteringsomgången \"" + code + "\" finns inte. "
                        + (all.isEmpty()
                                ? "Det finns inga omgångar än; öppna en först."
                                : "Det finns: " + all.collect(Round::code).makeString() + ".")));
    }

    @Override
    public void save(Round round, Who who) {
        if (!CODE.matcher(round.code()).matches()) {
            throw new IllegalArgumentException("\"" + round.code() + "\" kan inte vara kod för en omgång. Skriv små"
                    + " bokstäver utan å, ä och ö, siffror och bindestreck, till exempel arsredovisning-2019.");
        }
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_ROUND.CODE, round.code());
        row.put(CORE_ROUND.KIND, round.kind().name());
        row.put(CORE_ROUND.PERIOD, round.period().toString());
        row.put(CORE_ROUND.TITLE, round.title());
        row.put(CORE_ROUND.DEADLINE, round.deadline().orElse(null));
        store.<Void>write(who, writing -> {
            CoreRoundRecord old = writing.dsl().fetchOne(CORE_ROUND, CORE_ROUND.CODE.eq(round.code()));
            if (old == null) {
                writing.insert(CORE_ROUND, row);
            } else if (!round(old).equals(round)) {
                writing.update(CORE_ROUND, old.getId(), old.getVersion(), row);
            }
            return null;
        });
    }

    @Override
    public void write(String round, String unit, String slot, String liveText, Who who) {
        readable(named(round), unit, slot, liveText);
        store.<Void>write(who, writing -> {
            writeIn(writing, round, unit, slot, liveText.strip(), Optional.empty());
            return null;
        });
    }

    private static void readable(Round round, String unit, String slot, String liveText) {
        if (!UNIT.matcher(unit).matches()) {
            throw new IllegalArgumentException("Texten saknar enhet: \"" + unit + "\" är inte kod för någon enhet.");
        }
        if (slot.isBlank()) {
            throw new IllegalArgumentException("Texten saknar plats. Ange vilken text i kapitlet det gäller.");
        }
        try {
            LiveText.paragraphs(liveText, unit, round.period());
        } catch (LiveText.BadText | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Texten \"" + slot + "\" för " + unit + " sparades inte. " + e.getMessage(), e);
        }
    }

    @Override
    public long write(String round, String unit, String slot, String liveText, long seen, Who who) {
        readable(named(round), unit, slot, liveText);
        return store.write(who, writing -> writeIn(writing, round, unit, slot, liveText.strip(), Optional.of(seen)));
    }

    /**
     * A text that is emptied keeps its row, so that its version never begins anew: one who saw version 1 of an earlier
     * text must not overwrite version 1 of another.
     */
    private static long writeIn(
            Writing writing, String round, String unit, String slot, String text, Optional<Long> seen) {
        CoreWrittenRecord old = writing.dsl().fetchOne(CORE_WRITTEN, at(round, unit, slot));
        if (old == null) {
            return text.isEmpty() ? 0 : insert(writing, round, unit, slot, text);
        }
        if (old.getLiveText().equals(text)) {
            return old.getVersion();
        }
        long from = seen.orElse(old.getVersion());
        writing.update(CORE_WRITTEN, old.getId(), from, Map.of(CORE_WRITTEN.LIVE_TEXT, text));
        return from + 1;
    }

    private static long insert(Writing writing, String round, String unit, String slot, String text) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_WRITTEN.ROUND, round);
        row.put(CORE_WRITTEN.UNIT, unit);
        row.put(CORE_WRITTEN.SLOT, slot);
        row.put(CORE_WRITTEN.LIVE_TEXT, text);
        writing.insert(CORE_WRITTEN, row);
        return 1;
    }

    @Override
    public Optional<String> written(String round, String unit, String slot) {
        return Optional.of(text(round, unit, slot).liveText()).filter(t -> !t.isEmpty());
    }

    @Override
    public Written text(String round, String unit, String slot) {
        return store.read(dsl -> dsl.selectFrom(CORE_WRITTEN)
                .where(at(round, unit, slot))
                .fetchOptional(StoredRounds::text)
                .orElse(new Written(unit, slot, "", 0)));
    }

    @Override
    public ImmutableList<Written> texts(String round) {
        return texts.get(round, () -> readTexts(round));
    }

    private ImmutableList<Written> readTexts(String round) {
        return Lists.immutable.withAll(store.read(dsl -> dsl.selectFrom(CORE_WRITTEN)
                .where(CORE_WRITTEN.ROUND.eq(round), CORE_WRITTEN.LIVE_TEXT.ne(""))
                .orderBy(CORE_WRITTEN.UNIT, CORE_WRITTEN.SLOT)
                .fetch(StoredRounds::text)));
    }

    private static Written text(CoreWrittenRecord row) {
        return new Written(row.getUnit(), row.getSlot(), row.getLiveText(), row.getVersion());
    }

    @Override
    public ImmutableList<RowChange> changes(String round, String unit, String slot) {
        return store.read(dsl -> dsl.select(CORE_WRITTEN.ID)
                        .from(CORE_WRITTEN)
                        .where(at(round, unit, slot))
                        .fetchOptional(CORE_WRITTEN.ID))
                .map(id -> store.history(CORE_WRITTEN.getName(), id))
                .orElse(Lists.immutable.empty());
    }

    private static Condition at(String round, String unit, String slot) {
        return CORE_WRITTEN.ROUND.eq(round).and(CORE_WRITTEN.UNIT.eq(unit)).and(CORE_WRITTEN.SLOT.eq(slot));
    }

    private static Round round(CoreRoundRecord r) {
        return new Round(
                r.getCode(),
                Round.Kind.valueOf(r.getKind()),
                Period.parse(r.getPeriod()),
                r.getTitle(),
                Optional.ofNullable(r.getDeadline()));
    }
}
