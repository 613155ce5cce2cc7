package se.helhet.unit.kansli.investment;

import static se.helhet.unit.kansli.db.Tables.KANSLI_INVESTMENT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;
import se.helhet.api.store.Store;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;

/**
 * The capital expenditure accounts (investeringsredovisning, lag 2018:597 10 kap.): for each project what was decided, used
 * before and during the year, and what is left. Drawn once.
 */
public final class InvestmentAccounts {
    private static final ImmutableList<String> FIELDS = Lists.immutable.of(
            "project",
            "name",
            "year",
            "decided_tkr",
            "used_before_tkr",
            "used_tkr",
            "left_tkr",
            "is_total",
            "page_section");

    private final Draw d;
    private final MutableMap<String, String> names;
    private final Figure invested;
    private final MutableList<Row> rows = Lists.mutable.empty();

    private InvestmentAccounts(Draw d, MutableMap<String, String> names, Figure invested) {
        this.d = d;
        this.names = names;
        this.invested = invested;
    }

    /** @param invested what the ledger has as acquired in the period, projects or not */
    public static ImmutableList<Content> draw(Draw d, Store store, Figure invested) {
        MutableMap<String, String> names = Maps.mutable.empty();
        store.read(dsl -> dsl.selectFrom(KANSLI_INVESTMENT)
                        .orderBy(KANSLI_INVESTMENT.DECIDED_ON, KANSLI_INVESTMENT.ID)
                        .fetch())
                .forEach(r -> names.putIfAbsent(r.getProject(), r.getName()));
        return new InvestmentAccounts(d, names, invested).draw();
    }

    private ImmutableList<Content> draw() {
        Ask all = d.ask(invested);
        Ask used = d.ask(InvestmentRegisters.USED);
        ImmutableList<String> projects = d.codes(InvestmentRegisters.PROJECT, d.period());
        projects.forEach(this::project);
        Num rest = d.value(all).or(Num.ZERO).minus(d.value(used).or(Num.ZERO));
        if (projects.isEmpty() && rest.signum() == 0) {
            return Lists.immutable.of(new Content.Paragraph("", d.runs(d.text("text.investment_accounts.none"))));
        }
        if (!Uom.TKR.plain(rest).equals("0")) {
            rows.add(row(
                    RowKind.ITEM,
                    "",
                    d.text("row.without_project"),
                    Lists.immutable.of(
                            Cell.EMPTY,
                            Cell.EMPTY,
                            projects.isEmpty() ? new Cell.Number(all) : new Cell.Change(all, used),
                            Cell.EMPTY)));
        }
        rows.add(row(
                RowKind.TOTAL,
                "total",
                d.text("row.sum"),
                Lists.immutable.of(
                        new Cell.Number(d.ask(InvestmentRegisters.DECIDED)),
                        new Cell.Number(d.ask(
                                InvestmentRegisters.USED_SO_FAR, d.period().lastYear())),
                        new Cell.Number(all),
                        new Cell.Number(d.ask(InvestmentRegisters.LEFT)))));
        return Lists.immutable.of(grid());
    }

    private void project(String code) {
        Figure before = InvestmentRegisters.USED_SO_FAR.at(InvestmentRegisters.PROJECT, code);
        rows.add(row(
                RowKind.ITEM,
                code,
                names.getIfAbsentValue(code, code),
                Lists.immutable.of(
                        number(InvestmentRegisters.DECIDED, code),
                        new Cell.Number(d.ask(before, d.period().lastYear())),
                        number(InvestmentRegisters.USED, code),
                        number(InvestmentRegisters.LEFT, code))));
    }

    private Cell number(Figure figure, String project) {
        return new Cell.Number(d.ask(figure.at(InvestmentRegisters.PROJECT, project)));
    }

    private static Row row(RowKind kind, String project, String label, ImmutableList<Cell> numbers) {
        return new Row(
                kind,
                Lists.immutable.<Cell>of(new Cell.Words(label)).newWithAll(numbers),
                Lists.immutable.of(
                        new Attribute("project", project),
                        new Attribute("name", label),
                        new Attribute("is_total", String.valueOf(kind == RowKind.TOTAL))));
    }

    private Grid grid() {
        String year = d.period().toString();
        return new Grid(
                "investment_accounts",
                0,
                d.text("table.investment_accounts"),
                d.text("measure.tkr"),
                Lists.immutable.of(
                        new Column(d.text("field.project"), ColumnKind.LABEL, Lists.immutable.empty()),
                        column("head.decided", ColumnKind.NUMBER, "decided_tkr"),
                        column("head.used_before", ColumnKind.PREVIOUS, "used_before_tkr"),
                        column("head.used", ColumnKind.NUMBER, "used_tkr"),
                        column("head.left", ColumnKind.NUMBER, "left_tkr")),
                rows.toImmutable(),
                d.runs(d.text("table.investment_accounts.source")),
                new Dataset("investment-accounts", FIELDS, "", Lists.immutable.of(new Attribute("year", year))));
    }

    private Column column(String key, ColumnKind kind, String field) {
        return new Column(
                d.text(key).replace("{year}", d.period().toString()),
                kind,
                Lists.immutable.of(new Attribute(Dataset.FIELD, field)));
    }
}
