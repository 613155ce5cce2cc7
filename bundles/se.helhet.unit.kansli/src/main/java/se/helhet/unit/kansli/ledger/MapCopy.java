package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_MAP_ROW;

import java.util.Arrays;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import se.helhet.api.finding.Finding;
import se.helhet.api.store.Writing;
import se.helhet.unit.kansli.map.MapTable;
import se.helhet.unit.kansli.map.Mapping;

/** Copies the account map of a year to a later one, and makes the balances anew. */
final class MapCopy {
    private MapCopy() {}

    /** @param summary a sentence */
    record Done(String summary, ImmutableList<Finding> findings) {}

    /** Throws {@link IllegalArgumentException} with a sentence when it cannot be done. */
    static Done copy(Writing w, int from, int to, String edition) {
        if (to <= from) {
            throw new IllegalArgumentException(
                    "Kartan kopieras till ett senare år: " + to + " kommer inte efter " + from + ". Inget ändrades.");
        }
        DSLContext dsl = w.dsl();
        if (dsl.fetchExists(KANSLI_MAP_ROW, KANSLI_MAP_ROW.YEAR.eq(to))) {
            throw new IllegalArgumentException("Det finns redan en karta för " + to
                    + ". Ändra dess rader, eller läs in en ny med import account-map. Inget ändrades.");
        }
        ImmutableList<Object[]> rows = rows(dsl, from).collect(row -> dated(row, to, edition));
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Det finns ingen kontoplanskarta att kopiera. Läs in en med import"
                    + " account-map FIL.csv eller import account-map-kommunbas.");
        }
        w.insertAll(KANSLI_MAP_ROW, MapTable.ACCOUNT_MAP.fields(), rows);
        return new Done(
                rows.size() + " rader av kartan för " + from + " gäller nu från " + to + upplaga(rows) + ".",
                Balances.rebuild(w, Ledger.all(dsl)));
    }

    private static String upplaga(ImmutableList<Object[]> rows) {
        ImmutableList<String> editions =
                rows.collect(r -> String.valueOf(r[r.length - 1])).distinct().reject(String::isEmpty);
        return editions.isEmpty() ? "" : ", upplaga " + editions.makeString(", ");
    }

    /** The rows that hold in the year, as {@link MapTable#fields} has them. */
    static ImmutableList<Object[]> rows(DSLContext dsl, int year) {
        return Lists.immutable
                .withAll(dsl.select(MapTable.ACCOUNT_MAP.fields().castToList())
                        .from(KANSLI_MAP_ROW)
                        .where(KANSLI_MAP_ROW.YEAR.eq(Mapping.mapYear(dsl, year)))
                        .orderBy(KANSLI_MAP_ROW.FROM_ACCOUNT, KANSLI_MAP_ROW.ID)
                        .fetch(r -> r.intoArray()))
                .collect(MapCopy::filled);
    }

    /** Rows written by hand may leave texts open. */
    private static Object[] filled(Object[] row) {
        return Arrays.stream(row).map(cell -> cell == null ? "" : cell).toArray();
    }

    private static Object[] dated(Object[] row, int year, String edition) {
        Object[] out = row.clone();
        out[row.length - 2] = year;
        out[row.length - 1] = edition.isEmpty() ? row[row.length - 1] : edition;
        return out;
    }
}
