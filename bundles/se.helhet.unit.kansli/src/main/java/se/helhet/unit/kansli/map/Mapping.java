package se.helhet.unit.kansli.map;

import static se.helhet.unit.kansli.db.Tables.KANSLI_COUNTERPARTY;
import static se.helhet.unit.kansli.db.Tables.KANSLI_LEDGER_UNIT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MAP_ROW;
import static se.helhet.unit.kansli.db.Tables.KANSLI_NOTE_ROW;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.DSLContext;
import se.helhet.unit.kansli.db.tables.records.KansliMapRowRecord;
import se.helhet.unit.kansli.db.tables.records.KansliNoteRowRecord;

/** All that says what a posting of the ledger means, as it stands in the store now. */
public record Mapping(
        AccountMap accounts, ImmutableList<LedgerUnit> units, ImmutableMap<String, Counterparty> counterparties) {

    /** @param year of the ledger that is to be placed; it takes the latest map that begins in it or before it */
    public static Mapping read(DSLContext dsl, int year) {
        return new Mapping(
                new AccountMap(dsl.selectFrom(KANSLI_MAP_ROW)
                        .where(KANSLI_MAP_ROW.YEAR.eq(mapYear(dsl, year)))
                        .orderBy(KANSLI_MAP_ROW.ID)
                        .fetch(Mapping::row)),
                units(dsl),
                Lists.immutable
                        .withAll(dsl.selectFrom(KANSLI_COUNTERPARTY)
                                .orderBy(KANSLI_COUNTERPARTY.ID)
                                .fetch(r -> new Counterparty(
                                        r.getObject(),
                                        Counterparty.Kind.valueOf(r.getKind().toUpperCase(Locale.ROOT)),
                                        r.getCode(),
                                        r.getName())))
                        .toMap(Counterparty::object, c -> c)
                        .toImmutable());
    }

    /** All objects that are units, of any year. */
    public static ImmutableList<LedgerUnit> units(DSLContext dsl) {
        return Lists.immutable.withAll(dsl.selectFrom(KANSLI_LEDGER_UNIT)
                .orderBy(KANSLI_LEDGER_UNIT.ID)
                .fetch(r -> new LedgerUnit(r.getObject(), r.getUnit(), r.getFromYear(), r.getToYear())));
    }

    /** The year of the map that holds in {@code year}; a year before all maps takes the first. */
    public static int mapYear(DSLContext dsl, int year) {
        ImmutableList<Integer> years = Lists.immutable.withAll(dsl.selectDistinct(KANSLI_MAP_ROW.YEAR)
                .from(KANSLI_MAP_ROW)
                .orderBy(KANSLI_MAP_ROW.YEAR)
                .fetch(KANSLI_MAP_ROW.YEAR));
        ImmutableList<Integer> begun = years.select(y -> y <= year);
        return begun.isEmpty() ? years.getFirstOptional().orElse(0) : begun.getLast();
    }

    /** The rows of all notes, by note, unit and position. */
    public static ImmutableList<NoteRow> notes(DSLContext dsl) {
        return Lists.immutable.withAll(dsl.selectFrom(KANSLI_NOTE_ROW)
                .orderBy(KANSLI_NOTE_ROW.NOTE, KANSLI_NOTE_ROW.UNIT, KANSLI_NOTE_ROW.POSITION, KANSLI_NOTE_ROW.ID)
                .fetch(Mapping::note));
    }

    private static MapRow row(KansliMapRowRecord r) {
        StatementLine line = StatementLine.mapped(r.getLine()).orElse(StatementLine.UNMAPPED);
        String detail = open(r.getDetail());
        CashFlowLine cashFlow = CashFlowLine.mapped(open(r.getCashFlow())).orElse(line.cashFlow(detail));
        return new MapRow(
                r.getId(),
                r.getFromAccount(),
                r.getToAccount(),
                open(r.getUnit()),
                open(r.getCounterparty()),
                line,
                detail,
                cashFlow);
    }

    /** A text that people have left open. */
    private static String open(String text) {
        return text == null ? "" : text;
    }

    private static NoteRow note(KansliNoteRowRecord r) {
        return new NoteRow(
                r.getNote(),
                StatementLine.mapped(r.getLine()).orElse(StatementLine.UNMAPPED),
                r.getUnit(),
                r.getDetail(),
                r.getPosition(),
                r.getLabel(),
                r.getSign());
    }

    /** The unit that an object is in a year. */
    public Optional<String> unit(String object, int year) {
        return units.detectOptional(u -> u.holds(object, year)).map(LedgerUnit::unit);
    }

    public Optional<Counterparty> counterparty(String object) {
        return Optional.ofNullable(counterparties.get(object));
    }
}
