package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** Work with others: as many occasions, partners and participants as published. Partners are named by number. */
final class EffortCases {
    private final OpenDays days = new OpenDays();

    String csv() {
        List<String> lines = new ArrayList<>();
        Csv.resource("cases/navet/efforts.csv").forEach(row -> lines.addAll(of(row)));
        return Stream.concat(
                        Stream.of("held_on,effort,occasion,partner,partner_kind,municipality,participants,weeks"),
                        lines.stream().sorted())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> of(Csv.Row row) {
        Draw draw = new Draw("effort " + row.get("year") + row.get("effort") + row.get("occasion"));
        int count = row.number("count");
        boolean counted = !row.get("participants").isEmpty();
        int[] participants = counted ? draw.parts(row.number("participants"), count, 200) : new int[count];
        boolean partners = row.get("occasion").equals("deltagare");
        List<LocalDate> open = days.days(row.number("year"), row);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(Csv.line(
                    draw.any(open),
                    row.get("effort"),
                    row.get("occasion"),
                    partner(row.get("partner"), partners ? i + 1 : 1),
                    row.get("partner_kind"),
                    row.get("municipality"),
                    counted ? participants[i] : "",
                    row.get("weeks")));
        }
        return lines;
    }

    private static String partner(String kind, int number) {
        return kind.isEmpty() ? "" : kind + " " + (number < 10 ? "0" : "") + number;
    }
}
