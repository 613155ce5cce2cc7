package se.helhet.demo.boras.cases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** The demo federation's cases of Navet, made so that the published figures of 2019 follow from them. Deterministic. */
public final class NavetCases {
    private NavetCases() {}

    /** In the order to be taken in. */
    public static List<CaseText> all() {
        return List.of(
                new CaseText("navet.theme", "navet-teman.csv", themes()),
                new CaseText("navet.booking", "navet-bokningar.csv", DemoCases.bookings()),
                new CaseText("navet.visit", "navet-besok.csv", DemoCases.visits()),
                new CaseText("navet.training", "navet-utbildningar.csv", DemoCases.trainings()),
                new CaseText("navet.talk", "navet-forelasningar.csv", new TalkCases().csv()),
                new CaseText("navet.exhibition", "navet-utstallningar.csv", Csv.text("cases/navet/exhibitions.csv")),
                new CaseText("navet.project", "navet-projekt.csv", Csv.text("cases/navet/projects.csv")),
                new CaseText("navet.conference", "navet-konferenser.csv", Csv.text("cases/navet/conferences.csv")),
                new CaseText("navet.effort", "navet-insatser.csv", new EffortCases().csv()),
                new CaseText("navet.press", "navet-press.csv", new PressCases().csv()));
    }

    private static String themes() {
        return Stream.concat(
                        Stream.of("name,subject,tags,introduced_on,evaluated_on"),
                        Csv.resource("cases/themes.csv").stream()
                                .map(row -> Csv.line(
                                        row.get("theme"),
                                        row.get("subject"),
                                        row.get("tags"),
                                        row.get("introduced"),
                                        row.get("evaluated"))))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
