package se.helhet.web.finance.map;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.ledger.AccountMaps.Account;
import se.helhet.api.ledger.AccountMaps.Part;
import se.helhet.api.ledger.AccountMaps.Row;
import se.helhet.api.ledger.AccountMaps.Statement;
import se.helhet.api.ledger.AccountMaps.YearMap;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Sheet;
import se.helhet.api.value.Print;
import se.helhet.web.word.Words;

/** Groups a map's rows by statement and line, and finds what stands outside. */
final class MapPageMaker {
    private final YearMap map;
    private final Sheet sheet;
    private final Locale locale;
    private final Words words;

    /** @param sheet of the register that holds the rows, for the labels of its codes */
    MapPageMaker(YearMap map, Sheet sheet, Locale locale) {
        this.map = map;
        this.sheet = sheet;
        this.locale = locale;
        this.words = Words.in(locale);
    }

    MapPage make(String search) {
        return new MapPage(
                map.year(),
                map.from() == 0 ? words.say("finance.map.beginning") : String.valueOf(map.from()),
                map.rows()
                        .collect(Row::edition)
                        .reject(String::isBlank)
                        .distinct()
                        .makeString(", "),
                map.rows().size(),
                map.accounts().size(),
                map.ledger(),
                sheet.register().name(),
                Filter.of("year", Filter.Op.IS, String.valueOf(map.from())).text(),
                troubles(),
                search,
                search.isBlank() ? Lists.immutable.empty() : found(search.strip()),
                Lists.immutable
                        .of(Statement.values())
                        .collect(this::group)
                        .select(g -> g.lines().notEmpty()));
    }

    private MapPage.Group group(Statement statement) {
        ImmutableList<Row> rows = map.rows().select(r -> r.statement() == statement);
        ImmutableList<String> order = sheet.column("line").choices().collect(Sheet.Choice::code);
        return new MapPage.Group(
                words.say("finance.map.statement." + statement.name().toLowerCase(Locale.ROOT)),
                rows.collect(Row::line)
                        .distinct()
                        .toSortedListBy(order::indexOf)
                        .toImmutable()
                        .collect(line -> line(line, rows.select(r -> r.line().equals(line)))));
    }

    private MapPage.Line line(String line, ImmutableList<Row> rows) {
        return new MapPage.Line(
                label("line", line),
                map.ledger() ? kronor(rows.sumOfLong(r -> parts(r).sumOfLong(Part::amount))) : "",
                rows.collect(this::range));
    }

    /** What the row alone takes of each account. */
    private ImmutableList<Part> parts(Row row) {
        return map.accounts()
                .flatCollect(Account::parts)
                .select(p -> p.placed() && p.rows().getOnly() == row.id());
    }

    private MapPage.Range range(Row row) {
        ImmutableList<Part> parts = parts(row);
        return new MapPage.Range(
                row.id(),
                row.from() == row.to() ? String.valueOf(row.from()) : row.from() + "–" + row.to(),
                label("unit", row.unit()),
                label("counterparty", row.counterparty()),
                row.detail(),
                parts.isEmpty() ? "" : String.valueOf(parts.size()),
                parts.isEmpty() ? "" : kronor(parts.sumOfLong(Part::amount)),
                map.accounts()
                        .anySatisfy(a -> a.parts()
                                .anySatisfy(p -> p.rows().size() > 1 && p.rows().contains(row.id()))));
    }

    private ImmutableList<MapPage.Trouble> troubles() {
        return map.accounts()
                .flatCollect(a -> a.parts()
                        .reject(Part::placed)
                        .collect(p -> new MapPage.Trouble(
                                a.number(), a.name(), kronor(p.amount()), ranges(p.rows()), nearest(a.number()))));
    }

    private ImmutableList<MapPage.Range> ranges(ImmutableList<Long> ids) {
        return map.rows().select(r -> ids.contains(r.id())).collect(this::range);
    }

    /** The row whose first account is nearest: what a new one most likely resembles. */
    private long nearest(int account) {
        return map.rows().isEmpty()
                ? 0
                : map.rows().minBy(r -> Math.abs(r.from() - account)).id();
    }

    /** By number, by what it begins with, or by words of the name; a number that the ledger lacks as what would take it. */
    private ImmutableList<MapPage.Found> found(String search) {
        String low = search.toLowerCase(locale);
        ImmutableList<MapPage.Found> found = map.accounts()
                .select(a -> String.valueOf(a.number()).startsWith(low)
                        || a.name().toLowerCase(locale).contains(low))
                .collect(this::known);
        return found.isEmpty() && search.matches("[0-9]{1,9}")
                ? Lists.immutable.of(unknown(Integer.parseInt(search)))
                : found;
    }

    private MapPage.Found known(Account a) {
        return new MapPage.Found(
                a.number(),
                a.name(),
                kronor(a.opening()),
                kronor(a.change()),
                kronor(a.balance()),
                true,
                a.parts().isEmpty()
                        ? wouldTake(a.number())
                        : a.parts()
                                .collect(p ->
                                        taker(map.rows().select(r -> p.rows().contains(r.id())), kronor(p.amount()))));
    }

    private MapPage.Found unknown(int account) {
        return new MapPage.Found(account, "", "", "", "", false, wouldTake(account));
    }

    private ImmutableList<MapPage.Taker> wouldTake(int account) {
        ImmutableList<Row> rows = map.rows().select(r -> r.takes(account));
        return rows.isEmpty()
                ? Lists.immutable.of(taker(rows, ""))
                : rows.collect(r -> taker(Lists.immutable.of(r), ""));
    }

    private MapPage.Taker taker(ImmutableList<Row> rows, String amount) {
        return new MapPage.Taker(
                rows.collect(r -> label("line", r.line())).distinct().makeString(", "),
                rows.collect(this::range),
                amount,
                rows.size() != 1);
    }

    private String label(String column, String code) {
        return sheet.column(column)
                .choices()
                .detectOptional(c -> c.code().equals(code))
                .map(Sheet.Choice::label)
                .orElse(code);
    }

    private String kronor(long ore) {
        return Print.decimal(BigDecimal.valueOf(ore, 2), locale);
    }
}
