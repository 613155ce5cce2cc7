package se.helhet.demo.boras.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** Staff, internal control, meetings, decisions and the E20 provision, for the registers of {@code governance}. */
final class GovernanceCases {
    private static final String PROJECTS = "projekt_sarskilt_finansierad";
    private static final String LINE_END = "\n";
    /** Areas whose result says that something is left to do. */
    private static final Set<String> DEVIATING = Set.of("13", "16", "19", "21", "23");

    private GovernanceCases() {}

    /** The published roles of 2019; those of 2018 are the same but for {@code cases/positions-2018.csv}. */
    static String positions() {
        List<Csv.Row> roles = Csv.resource("published/personnel.csv").stream()
                .filter(row -> !row.flag("is_total"))
                .toList();
        Stream<String> rows =
                Stream.of(2018, 2019).flatMap(year -> roles.stream().map(row -> position(year, row)));
        return csv("year,unit,funding,role,fte,comment", rows);
    }

    private static String position(int year, Csv.Row row) {
        boolean project = row.get("unit").equals(PROJECTS);
        String role = row.get("role");
        String fte = year == 2019 ? row.get("fte") : earlier(row.get("unit"), role, row.get("fte"));
        return Csv.line(
                year,
                project ? owner(role) : row.get("unit"),
                project ? PROJECTS : "grundfinansierad",
                role,
                fte,
                year == 2019 ? row.get("comment") : "");
    }

    private static String earlier(String unit, String role, String usual) {
        return Csv.resource("cases/positions-2018.csv").stream()
                .filter(row -> row.get("unit").equals(unit) && row.get("role").equals(role))
                .map(row -> row.get("fte"))
                .findFirst()
                .orElse(usual);
    }

    private static String owner(String role) {
        return switch (role) {
            case "Business Region Borås" -> "brb";
            case "Dataskyddsombud" -> "dso";
            default -> "kansli";
        };
    }

    static String controls() {
        return csv(
                "year,no,section,area,moment_no,moment,method,frequency,responsible,result,result_scope,deviation,checked_on",
                Csv.resource("published/internal-control.csv").stream().map(GovernanceCases::control));
    }

    private static String control(Csv.Row row) {
        boolean deviation = DEVIATING.contains(row.get("no"));
        return Csv.line(
                2019,
                row.get("no"),
                row.get("section"),
                row.get("area"),
                row.get("moment_no"),
                row.get("moment"),
                row.get("method"),
                row.get("frequency"),
                row.get("responsible"),
                row.get("result"),
                row.get("result_scope"),
                deviation ? "ja" : "nej",
                deviation ? "2019-11-15" : "2019-10-15");
    }

    static String meetings() {
        return Csv.text("cases/board-meetings.csv");
    }

    static String decisions() {
        return Csv.text("cases/decisions.csv");
    }

    static String provisions() {
        return csv(
                "year,name,price_year,amount,price_index",
                Csv.resource("published/e20-dissolution.csv").stream()
                        .map(row -> Csv.line(
                                row.get("year"),
                                "E20",
                                2013,
                                kronor(row.get("price_level_2013_tkr")),
                                kronor(row.get("index_tkr")))));
    }

    private static String kronor(String tkr) {
        return new BigDecimal(tkr).movePointRight(3).toPlainString();
    }

    private static String csv(String head, Stream<String> rows) {
        return Stream.concat(Stream.of(head), rows).collect(Collectors.joining(LINE_END, "", LINE_END));
    }
}
