package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_MAP_ROW;

import java.util.Arrays;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.finding.Finding;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.map.MapTable;
import se.helhet.unit.kansli.map.Mapping;

/** Copies the account map of a year to a later one, and shows it in the form in which it is taken in. */
@Component(service = UnitCommand.class)
public final class AccountMapCommand implements UnitCommand {
    private static final String USAGE =
            "Skriv account-map copy FRÅN TILL [UPPLAGA], till exempel account-map copy 2019 2020, eller account-map show ÅR.";

    private final Store store;

    @Activate
    public AccountMapCommand(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "account-map";
    }

    @Override
    public String arguments() {
        return "copy FRÅN TILL [UPPLAGA] | show ÅR";
    }

    @Override
    public String help() {
        return "Kopierar kontoplanskartan till ett nytt år, med sin upplaga av Kommun-Bas, eller visar den.";
    }

    @Override
    public Answer run(ImmutableList<String> words, Who who) {
        if (words.size() >= 3 && words.size() <= 4 && words.getFirst().equals("copy")) {
            return copy(year(words.get(1)), year(words.get(2)), words.size() == 4 ? words.get(3) : "", who);
        }
        if (words.size() == 2 && words.getFirst().equals("show")) {
            return show(year(words.get(1)));
        }
        throw new IllegalArgumentException(USAGE);
    }

    private static int year(String word) {
        if (!word.matches("[12][0-9]{3}")) {
            throw new IllegalArgumentException("\u201d" + word + "\u201d är inget år. " + USAGE);
        }
        return Integer.parseInt(word);
    }

    private Answer copy(int from, int to, String edition, Who who) {
        if (to <= from) {
            throw new IllegalArgumentException(
                    "Kartan kopieras till ett senare år: " + to + " kommer inte efter " + from + ". Inget ändrades.");
        }
        return store.write(who, w -> {
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
            ImmutableList<Finding> findings = Balances.rebuild(w, Ledger.all(dsl));
            return new Answer(
                    rows.size() + " rader av kartan för " + from + " gäller nu från " + to + upplaga(rows) + ".",
                    findings,
                    java.util.Optional.empty());
        });
    }

    private static String upplaga(ImmutableList<Object[]> rows) {
        ImmutableList<String> editions =
                rows.collect(r -> String.valueOf(r[r.length - 1])).distinct().reject(String::isEmpty);
        return editions.isEmpty() ? "" : ", upplaga " + editions.makeString(", ");
    }

    private Answer show(int year) {
        ImmutableList<Object[]> rows = store.read(dsl -> rows(dsl, year));
        return Answer.of(
                rows.size() + " rader gäller för " + year + ".",
                new Table(
                        MapTable.ACCOUNT_MAP.fields().collect(org.jooq.Field::getName),
                        rows.collect(
                                r -> Lists.immutable.withAll(Arrays.asList(r)).collect(String::valueOf))));
    }

    /** The rows that hold in the year, as {@link MapTable#fields} has them. */
    private static ImmutableList<Object[]> rows(DSLContext dsl, int year) {
        return Lists.immutable
                .withAll(dsl.select(MapTable.ACCOUNT_MAP.fields().castToList())
                        .from(KANSLI_MAP_ROW)
                        .where(KANSLI_MAP_ROW.YEAR.eq(Mapping.mapYear(dsl, year)))
                        .orderBy(KANSLI_MAP_ROW.FROM_ACCOUNT, KANSLI_MAP_ROW.ID)
                        .fetch(r -> r.intoArray()))
                .collect(AccountMapCommand::filled);
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
