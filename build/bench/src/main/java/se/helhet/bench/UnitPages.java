package se.helhet.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Field;

/**
 * The unit's own page and its goal table as a browser gets them from the packed workbench, the demo federation beneath:
 * right after one booking has been added to the year, and again.
 */
final class UnitPages {
    private static final int RUNS = 15;
    private static final int UNTIMED = 15;
    private static final List<String> PAGES = List.of("/unit/navet", "/unit/navet/goals");
    private static final String[] BOOKING = {
        "t.held_on", "2019-05-06",
        "t.kind", "theme",
        "t.theme", "Tema 1",
        "t.subject", "teknik",
        "t.school_year", "5",
        "t.municipality", "boras",
        "t.school", "Skola 1",
        "t.classes", "1",
        "t.pupils", "20"
    };

    private UnitPages() {}

    static void measure(Setup setup, int bookings, int years, Table table) throws Exception {
        Path home = setup.folder("home");
        ProductRun.of(setup, home, "demo", "load");
        Path file = csv(new Bookings(bookings, years), setup.folder("bookings").resolve("bokningar.csv"));
        ProductRun.of(setup, home, "import", "navet.booking", file.toString());
        try (OpenWorkbench workbench = OpenWorkbench.start(setup, home)) {
            Visitor visitor = workbench.visitor();
            for (String page : PAGES) {
                row(setup, visitor, page, bookings + " bookings, " + years + " years: page " + page, table);
            }
        }
    }

    private static void row(Setup setup, Visitor visitor, String page, String name, Table table) throws Exception {
        Times changed = new Times();
        Times warm = new Times();
        for (int i = 0; i < UNTIMED + setup.runs(RUNS); i++) {
            boolean timed = i >= UNTIMED;
            String before = visitor.get(page);
            book(visitor);
            String after = (timed ? changed : new Times()).time(() -> visitor.get(page));
            String again = (timed ? warm : new Times()).time(() -> visitor.get(page));
            if (after.equals(before) || !after.equals(again)) {
                throw new IOException(page + " does not show the booking, or not twice the same");
            }
        }
        table.row(name, "–", Times.text(changed.median()), Times.text(warm.median()), warm.range());
    }

    private static void book(Visitor visitor) throws Exception {
        String answer = visitor.post("/register/navet.booking/save", BOOKING);
        if (!answer.contains("\"stored\"")) {
            throw new IOException(answer);
        }
    }

    private static Path csv(Bookings bookings, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(Bookings.FIELDS.collect(Field::getName).makeString(",") + "\n");
            for (Object[] booking : bookings) {
                out.write(Arrays.stream(booking)
                        .map(value -> Objects.toString(value, ""))
                        .collect(Collectors.joining(",", "", "\n")));
            }
        }
        return file;
    }
}
