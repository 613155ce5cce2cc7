package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** Courses, meetings, events, digital initiatives, plans and vocational programmes, for the registers of {@code areas}. */
final class AreaCases {
    private static final String LINE_END = "\n";

    private AreaCases() {}

    /** The published courses; their first days are made up. */
    static String courses() {
        return csv(
                "started_on,area,course_no,name,participants,days,occasions,comment",
                Csv.resource("published/training-courses.csv").stream()
                        .map(row -> Csv.line(
                                LocalDate.of(2019, row.number("course_no") + 2, 12),
                                "valfard",
                                row.get("course_no"),
                                row.get("name"),
                                row.get("participants"),
                                row.get("days"),
                                row.get("occasions"),
                                row.get("comment"))));
    }

    /** As many meetings as {@code cases/area-meetings.csv} says, spread over its networks and the year. */
    static String meetings() {
        List<String> lines = new ArrayList<>();
        for (Csv.Row row : Csv.resource("cases/area-meetings.csv")) {
            Draw draw = new Draw("meetings " + row.get("area") + row.get("kind"));
            String[] networks = row.get("networks").split(";");
            for (int i = 0; i < row.number("meetings"); i++) {
                LocalDate day = LocalDate.of(2019, 1, 8).plusDays(draw.between(0, 340));
                lines.add(Csv.line(
                        day, row.get("area"), row.get("kind"), networks[i % networks.length], row.get("days")));
            }
        }
        return csv("held_on,area,kind,network,days", lines.stream().sorted());
    }

    static String events() {
        return Csv.text("cases/area-events.csv");
    }

    static String plans() {
        return Csv.text("cases/plans.csv");
    }

    /** So many that the published numbers are decided, under way and introduced; names are made up. */
    static String initiatives() {
        int ongoing = published("forandringsinitiativ_pagaende");
        int finished = published("forandringsinitiativ_avslutade");
        int decided = published("forandringsinitiativ_beslutade_eledningsradet");
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= ongoing + finished; i++) {
            boolean over = i > ongoing;
            lines.add(Csv.line(
                    String.format("Förändringsinitiativ %02d", i),
                    LocalDate.of(2018, 1, 15).plusDays(i * 20L),
                    i <= decided ? LocalDate.of(2019, 3, 1).plusDays(i * 60L) : "",
                    over ? LocalDate.of(2019, 2, 1).plusDays(i * 15L) : "",
                    over ? "ja" : "nej"));
        }
        return csv("name,started_on,decided_on,finished_on,introduced", lines.stream());
    }

    private static int published(String key) {
        return Csv.resource("published/digital-initiatives.csv").stream()
                .filter(row -> row.get("key").equals(key))
                .mapToInt(row -> row.number("value"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not published: " + key));
    }

    static String programmes() {
        return csv(
                "year,delregion,municipalities,applied,granted",
                Csv.resource("published/yh-programmes.csv").stream()
                        .map(row -> Csv.line(
                                row.get("year"),
                                row.get("delregion"),
                                row.get("kommuner"),
                                row.get("applied"),
                                row.get("granted"))));
    }

    private static String csv(String head, Stream<String> rows) {
        return Stream.concat(Stream.of(head), rows).collect(Collectors.joining(LINE_END, "", LINE_END));
    }
}
