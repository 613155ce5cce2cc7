package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_ENTRY;
import static se.helhet.unit.kansli.db.Tables.KANSLI_VOUCHER;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import se.helhet.api.evaluation.Origins.Listing;
import se.helhet.unit.kansli.db.tables.records.KansliMovementRecord;
import se.helhet.unit.kansli.money.Kronor;

/**
 * The rows of vouchers behind a number. They have no index, but each sum knows between which of them its own stand; those
 * are gone through until enough are found.
 */
final class EntriesBehind {
    private EntriesBehind() {}

    private record Place(LocalDate month, int account, String unit, String counterparty) {}

    /** @param of what they are the rows of, for the title: the year, and the account where there is but one */
    static Listing list(
            DSLContext dsl, Ledger ledger, ImmutableList<KansliMovementRecord> movements, String of, int most) {
        ImmutableList<KansliMovementRecord> moved = movements.reject(KansliMovementRecord::getOpening);
        ImmutableSet<Place> places = moved.collect(
                        m -> new Place(m.getMonth(), m.getAccount(), m.getUnitObject(), m.getCounterpartyObject()))
                .toImmutableSet();
        MutableList<ImmutableList<String>> rows = Lists.mutable.empty();
        for (Stretch stretch : ledger.entries() == 0 ? Lists.immutable.<Stretch>empty() : Stretch.of(moved)) {
            take(dsl, ledger, stretch, places, rows, most);
        }
        return new Listing(
                "Verifikationernas rader " + of + ", kronor, debet positivt",
                Lists.immutable.of("Verifikation", "Datum", "Konto", "Enhet", "Projekt", "Motpart", "Belopp", "Text"),
                rows.toImmutable().take(most),
                rows.size() > most);
    }

    private static void take(
            DSLContext dsl,
            Ledger ledger,
            Stretch stretch,
            ImmutableSet<Place> places,
            MutableList<ImmutableList<String>> rows,
            int most) {
        if (rows.size() > most) {
            return;
        }
        try (Cursor<? extends Record> cursor = dsl.select(
                        KANSLI_ENTRY.asterisk(),
                        KANSLI_VOUCHER.SERIES,
                        KANSLI_VOUCHER.NAME,
                        KANSLI_VOUCHER.DAY,
                        KANSLI_VOUCHER.TEXT.as("voucher_text"))
                .from(KANSLI_ENTRY)
                .join(KANSLI_VOUCHER)
                .on(KANSLI_VOUCHER.IMPORT_ID.eq(KANSLI_ENTRY.IMPORT_ID))
                .and(KANSLI_VOUCHER.NUMBER.eq(KANSLI_ENTRY.VOUCHER))
                .where(KANSLI_ENTRY.ID.coerce(Long.class).between(stretch.first(), stretch.last()))
                .and(KANSLI_ENTRY.IMPORT_ID.eq(ledger.id()))
                .and(KANSLI_ENTRY.ACCOUNT.in(places.collect(Place::account).castToSet()))
                .orderBy(KANSLI_ENTRY.ID)
                .fetchLazy()) {
            for (Record r : cursor) {
                if (places.contains(place(r))) {
                    rows.add(row(r));
                }
                if (rows.size() > most) {
                    return;
                }
            }
        }
    }

    private static Place place(Record r) {
        return new Place(
                r.get(KANSLI_VOUCHER.DAY).withDayOfMonth(1),
                r.get(KANSLI_ENTRY.ACCOUNT),
                r.get(KANSLI_ENTRY.UNIT_OBJECT),
                r.get(KANSLI_ENTRY.COUNTERPARTY_OBJECT));
    }

    private static ImmutableList<String> row(Record r) {
        String text = r.get(KANSLI_ENTRY.TEXT);
        return Lists.immutable.of(
                (r.get(KANSLI_VOUCHER.SERIES) + " " + r.get(KANSLI_VOUCHER.NAME)).strip(),
                r.get(KANSLI_VOUCHER.DAY).toString(),
                r.get(KANSLI_ENTRY.ACCOUNT).toString(),
                r.get(KANSLI_ENTRY.UNIT_OBJECT),
                r.get(KANSLI_ENTRY.PROJECT_OBJECT),
                r.get(KANSLI_ENTRY.COUNTERPARTY_OBJECT),
                Kronor.print(r.get(KANSLI_ENTRY.ORE)),
                text.isEmpty() ? r.get("voucher_text", String.class) : text);
    }
}
