package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** Bookings of themes and development programmes whose pupils, classes and schools add up to the published figures. */
final class BookingCases {
    static final String HEAD =
            "held_on,kind,theme,subject,programme,school_year,municipality,school,classes,pupils,approximate,tags";
    private static final Set<Integer> TERM = Set.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12);
    private static final List<String> PROGRAMME_MUNICIPALITIES = List.of("boras", "mark", "tranemo");
    private static final int SMALLEST = 13;
    private static final int LARGEST = 28;

    private record Booking(
            LocalDate day,
            String kind,
            String theme,
            String subject,
            String programme,
            String schoolYear,
            Schools.Municipality municipality,
            String school,
            int classes,
            int pupils,
            boolean approximate,
            String tags) {
        String line() {
            return Csv.line(
                    day,
                    kind,
                    theme,
                    subject,
                    programme,
                    schoolYear,
                    municipality.name(),
                    school,
                    classes,
                    pupils,
                    approximate,
                    tags);
        }

        Booking with(int otherPupils) {
            return new Booking(
                    day,
                    kind,
                    theme,
                    subject,
                    programme,
                    schoolYear,
                    municipality,
                    school,
                    classes,
                    otherPupils,
                    approximate,
                    tags);
        }
    }

    private final Schools schools = new Schools();
    private final OpenDays days = new OpenDays();
    private final List<Csv.Row> themes = Csv.resource("cases/themes.csv");

    String csv() {
        List<Booking> all = new ArrayList<>();
        for (int year = 2018; year <= 2019; year++) {
            List<Booking> programmes = programmes(year);
            all.addAll(programmes);
            for (Csv.Row row : Csv.resource("cases/pupils.csv")) {
                if (row.number("year") == year) {
                    String subject = row.get("subject");
                    int booked = programmes.stream()
                            .filter(each -> each.kind().equals("theme")
                                    && each.subject().equals(subject))
                            .mapToInt(Booking::pupils)
                            .sum();
                    all.addAll(themes(year, subject, row.number("pupils") - booked));
                }
            }
        }
        return Stream.concat(
                        Stream.of(HEAD),
                        all.stream().sorted(Comparator.comparing(Booking::day)).map(Booking::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Booking> themes(int year, String subject, int pupils) {
        Draw draw = new Draw("theme " + year + subject);
        List<Csv.Row> ours = themes.stream()
                .filter(row -> row.get("subject").equals(subject)
                        && LocalDate.parse(row.get("introduced")).getYear() <= year)
                .toList();
        List<LocalDate> open = days.schoolDays(year, TERM);
        List<Booking> bookings = new ArrayList<>();
        int left = pupils;
        while (left > LARGEST) {
            Csv.Row theme = draw.weighted(ours, row -> row.number("weight"));
            String schoolYear = draw.any(List.of(theme.get("school_years").split(" ")));
            Schools.Municipality municipality = schools.municipality(draw);
            int classes = left > 2 * LARGEST && draw.between(1, 5) == 1 ? 2 : 1;
            int coming = IntStream.range(0, classes)
                    .map(i -> draw.between(SMALLEST + 2, LARGEST))
                    .sum();
            left -= coming;
            bookings.add(new Booking(
                    draw.weighted(open, BookingCases::busy),
                    "theme",
                    theme.get("theme"),
                    subject,
                    "",
                    schoolYear,
                    municipality,
                    schools.school(municipality, schoolYear, draw),
                    classes,
                    coming,
                    false,
                    theme.get("tags")));
        }
        return settled(bookings, left);
    }

    /** Lets the last pupils come with the smallest classes. */
    private static List<Booking> settled(List<Booking> bookings, int pupils) {
        List<Booking> settled = new ArrayList<>(bookings);
        int left = pupils;
        for (int i = 0; left > 0; i = (i + 1) % settled.size()) {
            Booking booking = settled.get(i);
            if (booking.pupils() < booking.classes() * LARGEST) {
                settled.set(i, booking.with(booking.pupils() + 1));
                left--;
            }
        }
        return settled;
    }

    /** How many come on a day against others: the middle of the terms and the middle of the weeks are the busiest. */
    private static int busy(LocalDate day) {
        int month = List.of(7, 10, 12, 10, 12, 6, 0, 5, 12, 12, 13, 9).get(day.getMonthValue() - 1);
        return month * List.of(8, 11, 12, 12, 9).get(day.getDayOfWeek().getValue() - 1);
    }

    private List<Booking> programmes(int year) {
        List<Booking> bookings = new ArrayList<>();
        for (Csv.Row row : Csv.resource("cases/programmes.csv")) {
            if (row.number("year") == year) {
                bookings.addAll(row.get("kind").equals("theme") ? visits(row) : development(row));
            }
        }
        return bookings;
    }

    private List<Booking> visits(Csv.Row row) {
        Draw draw = new Draw(row.get("programme") + row.get("year"));
        int count = row.number("rows");
        List<LocalDate> open = days.schoolDays(row.number("year"), months(row));
        List<Booking> bookings = new ArrayList<>();
        int left = row.number("pupils");
        int classesLeft = row.number("classes");
        for (int i = 0; i < count; i++) {
            int classes = classesLeft > count - i && i % 3 == 0 ? 2 : 1;
            classes = i == count - 1 ? classesLeft : classes;
            int mean = left / classesLeft;
            int pupils = i == count - 1 ? left : classes * (mean + (i % 2 == 0 ? 1 : -1) * draw.between(0, 3));
            String schoolYear = row.get("school_year");
            Schools.Municipality municipality =
                    schoolYear.equals("gy") ? schools.municipality("boras") : schools.municipality(draw);
            bookings.add(new Booking(
                    draw.any(open),
                    "theme",
                    row.get("theme"),
                    row.get("subject"),
                    row.get("programme"),
                    schoolYear,
                    municipality,
                    schools.school(municipality, schoolYear, draw),
                    classes,
                    pupils,
                    false,
                    row.get("tags")));
            left -= pupils;
            classesLeft -= classes;
        }
        return bookings;
    }

    /** One row per school; every third school has told its pupils in round numbers. */
    private List<Booking> development(Csv.Row row) {
        Draw draw = new Draw(row.get("programme") + row.get("year"));
        int count = row.number("rows");
        List<LocalDate> open = days.schoolDays(row.number("year"), months(row));
        int[] classes = draw.parts(row.number("classes"), count, 150);
        int[] fives = Draw.parts(row.number("pupils") / 5, classes, row.number("classes"));
        List<Booking> bookings = new ArrayList<>();
        int exact = 0;
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            boolean approximate = i % 3 == 0 && !last;
            // what one exact row has above its five, the next exact row lacks
            int odd = approximate ? 0 : last || exact != 0 ? -exact : draw.between(-2, 2);
            int pupils = fives[i] * 5 + odd;
            exact += odd;
            Schools.Municipality municipality =
                    schools.municipality(PROGRAMME_MUNICIPALITIES.get(i < 16 ? 0 : i < 21 ? 1 : 2));
            int number = i < 16 ? i + 1 : i < 21 ? i - 15 : i - 20;
            bookings.add(new Booking(
                    draw.any(open),
                    "programme",
                    row.get("theme"),
                    row.get("subject"),
                    row.get("programme"),
                    String.valueOf(draw.between(1, 9)),
                    municipality,
                    Schools.name("Skola", number, municipality),
                    classes[i],
                    pupils,
                    approximate,
                    row.get("tags")));
        }
        return bookings;
    }

    private static Set<Integer> months(Csv.Row row) {
        return Stream.of(row.get("months").split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
