package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.helhet.demo.boras.Csv;

/** The organisations that the officers supervise, named by number, and how far they came in each round. */
final class SupervisedCases {
    private record Organisation(String name, String kind, String municipality, String joined) {}

    private static final List<String> MEMBERS =
            List.of("Borås", "Ulricehamn", "Tranemo", "Svenljunga", "Bollebygd", "Herrljunga", "Vårgårda");

    private final List<Organisation> all = new ArrayList<>();

    SupervisedCases() {
        for (Csv.Row row : Csv.resource("cases/dso/organisations.csv")) {
            for (String municipality : MEMBERS) {
                for (int i = 1; i <= row.number(municipality); i++) {
                    String name = row.get("name") + " " + (i < 10 ? "0" : "") + i + ", " + municipality;
                    all.add(new Organisation(name, row.get("kind"), municipality, row.get("joined_on")));
                }
            }
        }
    }

    /** Where the organisations are, each as often as it has some. */
    List<String> places() {
        return all.stream().map(Organisation::municipality).toList();
    }

    String organisations() {
        StringBuilder out = new StringBuilder("name,kind,municipality,joined_on\n");
        all.forEach(o ->
                out.append(Csv.line(o.name, o.kind, o.municipality, o.joined)).append('\n'));
        return out.toString();
    }

    /** A row for everyone in the round; those past the number finished are left. */
    String reviews() {
        StringBuilder out = new StringBuilder("organisation,kind,municipality,opened_on,finished_on\n");
        for (Csv.Row row : rounds(true)) {
            Draw draw = new Draw("review " + row.get("year") + row.get("kind"));
            List<Organisation> in = of(row);
            for (int i = 0; i < in.size(); i++) {
                Organisation o = in.get(i);
                String opened = o.joined.compareTo(row.get("opened_on")) > 0 ? o.joined : row.get("opened_on");
                out.append(Csv.line(
                                o.name,
                                o.kind,
                                o.municipality,
                                opened,
                                i < row.number("finished") ? within(draw, row) : ""))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** Scores rise from round to round, unevenly. */
    String maturity() {
        List<String> lines = new ArrayList<>();
        int round = 0;
        String term = "";
        for (Csv.Row row : rounds(false)) {
            String now = row.get("year") + row.get("register");
            round += now.equals(term) ? 0 : 1;
            term = now;
            Draw draw = new Draw("maturity " + now + row.get("kind"));
            for (Organisation o : of(row)) {
                LocalDate day = within(draw, row);
                for (Csv.Row area : Csv.resource("cases/dso/areas.csv")) {
                    int tenths = area.number("first") + (round - 1) * draw.between(3, 9) + draw.between(-11, 11);
                    int score = Math.max(0, Math.min(5, Math.round(tenths / 10f)));
                    lines.add(Csv.line(day, row.get("register"), o.name, o.kind, area.get("area"), score));
                }
            }
        }
        return DsoCases.csv("assessed_on,term,organisation,kind,area,score", lines);
    }

    private static List<Csv.Row> rounds(boolean reviews) {
        return Csv.resource("cases/dso/rounds.csv").stream()
                .filter(row -> row.get("register").equals("review") == reviews)
                .toList();
    }

    private List<Organisation> of(Csv.Row row) {
        return all.stream()
                .filter(o -> o.kind.equals(row.get("kind")))
                .limit(row.number("rows"))
                .toList();
    }

    private static LocalDate within(Draw draw, Csv.Row row) {
        LocalDate first = LocalDate.parse(row.get("opened_on")).plusDays(14);
        List<LocalDate> days = first.datesUntil(
                        LocalDate.parse(row.get("finished_by")).plusDays(1))
                .filter(day -> !OpenDays.weekend(day) && day.getMonthValue() != 7)
                .toList();
        return draw.any(days);
    }
}
