package se.helhet.demo.boras.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.helhet.demo.boras.Csv;

/**
 * Every cell of the six published tables as a sum of totals, with the tkr it must print: the published one, or the one
 * of {@code exceptions.csv} where the printed report contradicts itself.
 */
final class PrintedCells {
    private final Map<String, Long> exceptions = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Totals totals;
    private final StatementSums statements;
    private final NoteSums notes;

    PrintedCells(Totals totals) {
        this.totals = totals;
        this.statements = new StatementSums(totals);
        this.notes = new NoteSums(totals);
        Csv.resource("ledger/exceptions.csv")
                .forEach(row -> exceptions.put(row.get("cell"), (long) row.number("computed")));
    }

    List<Cell> all() {
        for (Csv.Row row : Csv.resource("published/income-statement.csv")) {
            String scope = row.get("scope");
            add("income-statement/" + scope, row, statements.income(scope, row.get("line"), row.number("year")));
        }
        for (Csv.Row row : Csv.resource("published/balance-sheet.csv")) {
            add("balance-sheet", row, statements.balance(row.get("line"), row.number("year")));
        }
        for (Csv.Row row : Csv.resource("published/cash-flow.csv")) {
            add("cash-flow", row, statements.cashFlow(row.number("line_no"), row.number("year")));
        }
        for (Csv.Row row : Csv.resource("published/notes.csv")) {
            String note = row.get("note_no");
            Linear sum = notes.of(note, row.get("line"), row.number("year"));
            add("notes/" + note, row, sum);
        }
        for (Csv.Row row : Csv.resource("published/balance-requirement.csv")) {
            boolean adjustment = row.number("line_no") == 2;
            add("balance-requirement", row, adjustment ? Linear.ZERO : totals.result(row.number("year"), ""));
        }
        for (Csv.Row row : Csv.resource("published/equity-by-unit.csv")) {
            String unit = row.get("unit").replace("total", "");
            Linear equity = totals.sum(row.number("year"), unit, "equity");
            cells.add(new Cell("equity-by-unit/" + row.get("unit"), equity, row.number("equity_tkr")));
        }
        facts();
        return List.copyOf(cells);
    }

    private void add(String table, Csv.Row row, Linear sum) {
        String name = table + "/" + row.get("line") + "/" + row.get("year");
        long tkr = exceptions.getOrDefault(name, (long) row.number("tkr"));
        cells.add(new Cell(name, sum, tkr));
    }

    /** Figures that the report states in its text. */
    private void facts() {
        cells.add(new Cell("internal 2018", totals.internalCost(2018, ""), 2730));
        cells.add(new Cell("internal 2019", totals.internalCost(2019, ""), 3012));
        Linear astronomy = totals.of(2019, "navet", "item", "astronomy");
        cells.add(new Cell("astronomy", astronomy, 289));
        cells.add(
                new Cell("navet before astronomy", totals.result(2019, "navet").plus(astronomy), -425));
        cells.add(new Cell("redemption", totals.of(2019, "kansli", "item", "redemption"), 1875));
        cells.add(new Cell("bagdad", totals.of(2019, "navet", "item", "investment_bagdad"), 76));
        cells.add(new Cell("new astronomy", totals.of(2019, "navet", "item", "investment_astronomy"), 197));
    }
}
