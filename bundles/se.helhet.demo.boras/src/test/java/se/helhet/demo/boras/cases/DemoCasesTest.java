package se.helhet.demo.boras.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.helhet.demo.boras.Csv;

class DemoCasesTest {
    private static final List<Csv.Row> BOOKINGS = of2019(DemoCases.bookings(), "held_on");
    private static final List<Csv.Row> VISITS = of2019(DemoCases.visits(), "visited_on");
    private static final List<Csv.Row> TRAININGS = of2019(DemoCases.trainings(), "held_on");

    @Test
    void givesThePupilsOnThemes() {
        assertEquals(27_531, pupils(row -> true));
        assertEquals(2_616, pupils(is("subject", "matematik")));
        assertEquals(2_493, pupils(is("subject", "programmering")));
        assertEquals(1_816, pupils(is("subject", "miljo")));
        assertEquals(263, pupils(is("programme", "temadagar").and(is("school_year", "8"))));
        assertEquals(120, pupils(is("programme", "teknikprogrammet")));
    }

    @Test
    void givesTheClassesOfTheYearlyProgrammes() {
        assertEquals(15, sum(BOOKINGS, "classes", is("programme", "dromstaden")));
        assertEquals(17, sum(BOOKINGS, "classes", is("programme", "tekniktema").and(is("school_year", "8"))));
    }

    @Test
    void givesTheDevelopmentProgramme() {
        Predicate<Csv.Row> programme = is("kind", "programme").and(is("programme", "programmering"));
        assertEquals(3_500, sum(BOOKINGS, "pupils", programme));
        assertEquals(25, distinct("school", programme));
        assertEquals(3, distinct("municipality", programme));
        assertTrue(BOOKINGS.stream().filter(programme).anyMatch(row -> row.flag("approximate")));
        assertTrue(BOOKINGS.stream().filter(programme.negate()).noneMatch(row -> row.flag("approximate")));
    }

    @Test
    void givesTheTrainings() {
        assertEquals(870, sum(TRAININGS, "participants", trained("no_teknik", "pedagog")));
        assertEquals(402, sum(TRAININGS, "participants", trained("matematik", "pedagog")));
        assertEquals(908, sum(TRAININGS, "participants", trained("programmering", "pedagog")));
        assertEquals(1_454, sum(TRAININGS, "participants", trained("no_teknik", "forskollarare")));
        assertEquals(799, sum(TRAININGS, "participants", trained("agenda2030", "vuxen")));
    }

    @Test
    void givesTheVisitorsOnWeekendsAndHolidays() {
        assertEquals(23_081, sum(VISITS, "visitors", is("day_kind", "vardag").negate()));
    }

    @Test
    void keepsMondaysClosedForThePublic() {
        assertTrue(VISITS.stream()
                .map(row -> LocalDate.parse(row.get("visited_on")))
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY));
    }

    @Test
    void letsNoSchoolComeWhenSchoolsAreClosed() {
        for (Csv.Row row : BOOKINGS) {
            LocalDate day = LocalDate.parse(row.get("held_on"));
            assertTrue(day.getDayOfWeek().getValue() <= 5 && day.getMonthValue() != 7, day.toString());
        }
    }

    @Test
    void letsBelievableClassesCome() {
        for (Csv.Row row : BOOKINGS) {
            double size = row.number("pupils") / (double) row.number("classes");
            assertTrue(size >= 13 && size <= 34, row.toString());
        }
        assertTrue(pupils(is("municipality", "Borås")) > pupils(is("municipality", "Mark")));
    }

    @Test
    void tellsOfTheYearBeforeToo() {
        assertTrue(Csv.parse(DemoCases.bookings()).size() > BOOKINGS.size() + 900);
        assertTrue(Csv.parse(DemoCases.visits()).size() > VISITS.size() + 100);
    }

    @Test
    void givesTheSameCasesTwice() {
        assertEquals(DemoCases.bookings(), DemoCases.bookings());
        assertEquals(DemoCases.visits(), DemoCases.visits());
        assertEquals(DemoCases.trainings(), DemoCases.trainings());
    }

    private static int pupils(Predicate<Csv.Row> which) {
        return sum(BOOKINGS, "pupils", is("kind", "theme").and(which));
    }

    private static Predicate<Csv.Row> trained(String subject, String audience) {
        return is("subject", subject).and(is("audience", audience));
    }

    private static Predicate<Csv.Row> is(String column, String code) {
        return row -> row.get(column).equals(code);
    }

    private static int sum(List<Csv.Row> rows, String column, Predicate<Csv.Row> which) {
        return rows.stream().filter(which).mapToInt(row -> row.number(column)).sum();
    }

    private static long distinct(String column, Predicate<Csv.Row> which) {
        Map<String, Integer> seen = new TreeMap<>();
        BOOKINGS.stream().filter(which).forEach(row -> seen.merge(row.get(column), 1, Integer::sum));
        return seen.size();
    }

    private static List<Csv.Row> of2019(String csv, String date) {
        Stream<Csv.Row> rows = Csv.parse(csv).stream();
        return rows.filter(row -> row.get(date).startsWith("2019")).toList();
    }
}
