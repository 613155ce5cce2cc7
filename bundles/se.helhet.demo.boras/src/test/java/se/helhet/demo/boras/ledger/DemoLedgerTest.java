package se.helhet.demo.boras.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.demo.boras.Csv;

class DemoLedgerTest {
    private static final DemoLedger DEMO = new DemoLedger();
    private static final Map<Integer, ReadSie> FILES =
            Map.of(2018, new ReadSie(DEMO.sie(2018)), 2019, new ReadSie(DEMO.sie(2019)));

    @Test
    void givesEveryPublishedCellButTheListedOnes() {
        Map<String, Long> ours = new Statements(new Sums(FILES)).cells();
        Map<String, String> differing = new TreeMap<>();
        Map<String, Long> published = published();
        published.forEach((cell, tkr) -> {
            if (!ours.get(cell).equals(tkr)) {
                differing.put(cell, tkr + " -> " + ours.get(cell));
            }
        });
        Map<String, String> listed = new TreeMap<>();
        Csv.resource("ledger/exceptions.csv")
                .forEach(row -> listed.put(row.get("cell"), row.get("printed") + " -> " + row.get("computed")));
        assertEquals(listed, differing);
        assertTrue(listed.size() < 10);
        assertEquals(129 + 42 + 30 + 166 + 3 + 4, published.size());
    }

    @Test
    void mapsEveryAccountToOneLine() {
        assertEquals(Set.of(), new Sums(FILES).unmapped);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019})
    void writesTheSameBytesTwice(int year) {
        assertArrayEquals(DEMO.sie(year), new DemoLedger().sie(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019})
    void statesTheRightControlFigure(int year) {
        assertEquals(FILES.get(year).control, FILES.get(year).statedControl);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019})
    void writesCp437WithCrlf(int year) {
        byte[] bytes = DEMO.sie(year);
        String text = new String(bytes, ReadSie.CP437);
        assertArrayEquals(bytes, text.getBytes(ReadSie.CP437));
        assertTrue(text.contains("Boråsregionen Sjuhärads kommunalförbund"));
        assertEquals(text.split("\n", -1).length, text.split("\r\n", -1).length);
        assertTrue(bytes.length < text.getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019})
    void balancesEveryVoucherInWholeAndByUnit(int year) {
        Map<String, Long> sums = new HashMap<>();
        FILES.get(year).rows.forEach(row -> {
            sums.merge(String.valueOf(row.voucher()), row.ore(), Long::sum);
            sums.merge(row.voucher() + "/" + row.objects().get("1"), row.ore(), Long::sum);
        });
        sums.values().removeIf(sum -> sum == 0);
        assertEquals(Map.of(), sums);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019})
    void addsMovementsToOpeningBalances(int year) {
        ReadSie file = FILES.get(year);
        Map<String, Long> moved = file.moved();
        file.balances.get("#UB0").forEach((account, closing) -> {
            long opening = file.balances.get("#IB0").getOrDefault(account, 0L);
            assertEquals(closing, opening + moved.getOrDefault(account, 0L), account);
        });
        file.balances.get("#RES0").forEach((account, result) -> assertEquals(result, moved.get(account), account));
        long closing = file.balances.get("#UB0").values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long result = file.balances.get("#RES0").values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertEquals(0, closing + result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#OIB0/#IB0", "#OUB0/#UB0"})
    void explainsAccountRowsByUnit(String labels) {
        for (ReadSie file : FILES.values()) {
            Map<String, Long> sums = new TreeMap<>();
            file.unitBalances
                    .get(labels.split("/")[0])
                    .forEach((key, ore) -> sums.merge(key.substring(0, 4), ore, Long::sum));
            Map<String, Long> accounts = new TreeMap<>(file.balances.get(labels.split("/")[1]));
            accounts.values().removeIf(ore -> ore == 0);
            sums.values().removeIf(ore -> ore == 0);
            assertEquals(accounts, sums);
        }
    }

    @Test
    void carriesBalancesOverTheYears() {
        Map<String, Long> closing = new TreeMap<>(FILES.get(2018).balances.get("#UB0"));
        Map<String, Long> opening = new TreeMap<>(FILES.get(2019).balances.get("#IB0"));
        assertEquals(closing, FILES.get(2019).balances.get("#UB-1"));
        assertEquals(
                FILES.get(2018).balances.get("#RES0"), FILES.get(2019).balances.get("#RES-1"));
        long result = FILES.get(2018).balances.get("#RES0").values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertEquals(closing.remove("2010") + result, opening.remove("2010"));
        closing.values().removeIf(ore -> ore == 0);
        opening.values().removeIf(ore -> ore == 0);
        assertEquals(closing, opening);
    }

    @Test
    void booksInternalItemsOnBothSides() {
        Set<String> units = Set.of("E10", "E15", "E20", "E30", "E40");
        Map<Integer, Long> income = new TreeMap<>();
        FILES.forEach((year, file) -> {
            long both = 0;
            for (ReadSie.Trans row : file.rows) {
                if (units.contains(row.objects().getOrDefault("20", ""))) {
                    both += row.ore();
                    income.merge(year, row.account().startsWith("3") ? -row.ore() : 0, Long::sum);
                }
            }
            assertEquals(0, both);
        });
        assertEquals(2_730, Tkr.rounded(income.get(2018)));
        assertEquals(3_012, Tkr.rounded(income.get(2019)));
    }

    @Test
    void marksTheOneOffCostsByProject() {
        assertEquals(1_875, projectCost("110"));
        assertEquals(289, projectCost("320"));
    }

    private static long projectCost(String project) {
        return Tkr.rounded(FILES.get(2019).rows.stream()
                .filter(row ->
                        project.equals(row.objects().get("6")) && row.account().compareTo("4") > 0)
                .mapToLong(ReadSie.Trans::ore)
                .sum());
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019})
    void spreadsTheRowsOverTheYear(int year) {
        ReadSie file = FILES.get(year);
        assertTrue(file.rows.size() > 2_500 && file.rows.size() < 5_200, "rows " + file.rows.size());
        Set<String> months = new TreeSet<>();
        Map<String, Long> salaries = new TreeMap<>();
        for (ReadSie.Trans row : file.rows) {
            months.add(row.date().substring(0, 6));
            if (row.account().equals("5010")) {
                salaries.merge(row.date().substring(0, 6), row.ore(), Long::sum);
            }
        }
        assertEquals(12, months.size());
        assertEquals(String.valueOf(year), months.iterator().next().substring(0, 4));
        long least = salaries.values().stream().mapToLong(Long::longValue).min().orElse(0);
        long most = salaries.values().stream().mapToLong(Long::longValue).max().orElse(0);
        assertTrue(most < least * 1.2, salaries.toString());
    }

    @Test
    void keepsNoAccountsOfBrbIn2018() {
        assertTrue(FILES.get(2018).rows.stream()
                .noneMatch(row -> "15".equals(row.objects().get("1"))));
    }

    private static Map<String, Long> published() {
        Map<String, Long> cells = new TreeMap<>();
        for (String table : new String[] {"balance-sheet", "cash-flow", "balance-requirement"}) {
            Csv.resource("published/" + table + ".csv")
                    .forEach(row ->
                            cells.put(table + "/" + row.get("line") + "/" + row.get("year"), (long) row.number("tkr")));
        }
        Csv.resource("published/income-statement.csv")
                .forEach(row -> cells.put(
                        "income-statement/" + row.get("scope") + "/" + row.get("line") + "/" + row.get("year"),
                        (long) row.number("tkr")));
        Csv.resource("published/notes.csv")
                .forEach(row ->
                        cells.put("notes/" + row.get("note_no") + "/" + row.get("line") + "/" + row.get("year"), (long)
                                row.number("tkr")));
        Csv.resource("published/equity-by-unit.csv")
                .forEach(row -> cells.put("equity-by-unit/" + row.get("unit"), (long) row.number("equity_tkr")));
        return cells;
    }
}
