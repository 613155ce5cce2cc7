package se.helhet.demo.boras.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** A page in the town's newspaper every other Saturday, the published films, and what else one believes. */
final class PressCases {
    private static final String PAPER = "Borås Tidning";
    private static final List<String> PAGES =
            List.of("Gör ett experiment", "Veckans fråga", "Så fungerar det", "Räkna med oss");

    private final OpenDays days = new OpenDays();

    String csv() {
        List<String> lines = new ArrayList<>();
        for (int year = 2018; year <= 2019; year++) {
            pages(year, lines);
            Draw draw = new Draw("press " + year);
            List<LocalDate> open = days.schoolDays(year, java.util.Set.of(2, 3, 4, 5, 6, 9, 10, 11));
            for (int i = 0; i < 7 + year - 2018; i++) {
                lines.add(
                        Csv.line(draw.any(open), "artikel", i % 3 == 0 ? "Markbladet" : PAPER, "Om Navets verksamhet"));
            }
            lines.add(Csv.line(draw.any(open), "radio", "P4 Sjuhärad", "Samtal om lovaktiviteter"));
            lines.add(Csv.line(draw.any(open), "radio", "P4 Sjuhärad", "Frågor om rymden"));
        }
        for (int part = 1; part <= 4; part++) {
            lines.add(Csv.line(LocalDate.of(2019, 8 + part, 5), "film", "Kemidraken", "Film " + part));
        }
        return Stream.concat(
                        Stream.of("published_on,medium,outlet,title"),
                        lines.stream().sorted())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void pages(int year, List<String> lines) {
        LocalDate day = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        for (int i = 0; day.getYear() == year; day = day.plusWeeks(2)) {
            lines.add(Csv.line(day, "helsida", PAPER, PAGES.get(i++ % PAGES.size())));
        }
    }
}
