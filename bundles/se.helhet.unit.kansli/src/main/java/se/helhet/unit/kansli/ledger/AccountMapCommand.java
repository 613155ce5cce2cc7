package se.helhet.unit.kansli.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.map.MapTable;

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
    public String title() {
        return "Kontoplanskarta";
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
        MapCopy.Done done = store.write(who, w -> MapCopy.copy(w, from, to, edition));
        return new Answer(done.summary(), done.findings(), Optional.empty());
    }

    private Answer show(int year) {
        ImmutableList<Object[]> rows = store.read(dsl -> MapCopy.rows(dsl, year));
        ImmutableList<String> columns = MapTable.ACCOUNT_MAP.fields().collect(org.jooq.Field::getName);
        return Answer.of(
                rows.size() + " rader gäller för " + year + ".",
                new Table(
                        columns,
                        columns.collect(AccountMapCommand::label),
                        rows.collect(
                                r -> Lists.immutable.withAll(Arrays.asList(r)).collect(String::valueOf))));
    }

    private static String label(String column) {
        return switch (column) {
            case "from_account" -> "Från konto";
            case "to_account" -> "Till konto";
            case "unit" -> "Enhet";
            case "counterparty" -> "Motpart";
            case "line" -> "Rad";
            case "detail" -> "Notrad";
            case "cash_flow" -> "Kassaflödesrad";
            case "year" -> "År";
            case "edition" -> "Upplaga av Kommun-Bas";
            default -> column;
        };
    }
}
