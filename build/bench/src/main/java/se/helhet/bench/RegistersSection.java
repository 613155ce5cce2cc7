package se.helhet.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Filter.Op;
import se.helhet.api.register.Query;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Row;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.navet.NavetUnit;

/**
 * A page of a large register with its count and sums, as the grid asks for it: the first time after a change, when all
 * must be counted anew, and while scrolling, when the totals are known.
 */
final class RegistersSection implements Section {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int RUNS = 9;
    private static final int UNTIMED = 4;
    private static final String REGISTER = "navet.booking";
    private static final Locale SWEDISH = UnitBench.SWEDISH;
    private static final Who WHO = new Who("bench", "mätning");
    private static final List<String> NAMES = List.of("Åsboskolan ", "Lindskolan ", "Östra skolan ", "Bergskolan ");
    private static final int SCHOOL = Bookings.FIELDS.indexOf(Bookings.TABLE.SCHOOL);

    /** One thing people do with a grid. */
    private record Step(String what, Query query) {}

    private static final ImmutableList<Step> STEPS = Lists.immutable.of(
            new Step("first page", Query.ALL),
            new Step("by date, newest first", Query.ALL.by("held_on", true)),
            new Step("by school (text with å ä ö)", Query.ALL.by("school", false)),
            new Step("by pupils (no index)", Query.ALL.by("pupils", true)),
            new Step("by municipality (code)", Query.ALL.by("municipality", false)),
            new Step("one year", Query.ALL.where(Filter.of("held_on", Op.YEAR, "2019"))),
            new Step("one municipality", Query.ALL.where(Filter.of("municipality", Op.IS, "boras"))),
            new Step("at least 40 pupils", Query.ALL.where(Filter.of("pupils", Op.AT_LEAST, "40"))),
            new Step("theme has \"tema 5\"", Query.ALL.where(Filter.of("theme", Op.CONTAINS, "tema 5"))),
            new Step("programme empty", Query.ALL.where(Filter.of("programme", Op.EMPTY))),
            new Step(
                    "three filters at once",
                    Query.ALL
                            .where(Filter.of("municipality", Op.IS, "boras", "mark"))
                            .where(Filter.of("pupils", Op.AT_LEAST, "40"))
                            .where(Filter.of("held_on", Op.BETWEEN, "2005-01-01", "2014-12-31"))),
            new Step("search \"östra\"", Query.ALL.searching("östra")),
            new Step("search \"Lindskolan 7\"", Query.ALL.searching("Lindskolan 7")),
            new Step("search that finds nothing", Query.ALL.searching("xyz")),
            new Step("page 1000 by date", Query.ALL.by("held_on", false).page(100_000, 100)));

    @Override
    public Table measure(Setup setup) throws Exception {
        try (UnitBench bench = UnitBench.of(new NavetUnit(), setup.folder("registers"))) {
            bench.federation(Bookings.MUNICIPALITIES.toArray(String[]::new));
            bench.store()
                    .write(
                            WHO,
                            w -> w.insertAll(
                                    Bookings.TABLE,
                                    Bookings.FIELDS,
                                    Lists.mutable
                                            .withAll(new Bookings(setup.bookings(), 20))
                                            .collect(RegistersSection::swedish)));
            Registers registers = bench.registers();
            Table table = new Table(
                    "REGISTERS: a page of 100 of " + setup.bookings() + " rows with count and two sums",
                    "",
                    "counted anew",
                    "min – max",
                    "processor",
                    "totals known",
                    "processor");
            for (Step step : STEPS) {
                Times anew = new Times();
                Times known = new Times();
                Times anewBusy = new Times();
                Times knownBusy = new Times();
                for (int i = 0; i < UNTIMED + setup.runs(RUNS); i++) {
                    ((StoreListener) registers).replaced();
                    boolean timed = i >= UNTIMED;
                    page(registers, step, timed ? anew : new Times(), timed ? anewBusy : new Times());
                    page(registers, step, timed ? known : new Times(), timed ? knownBusy : new Times());
                }
                table.row(
                        step.what,
                        Times.text(anew.median()),
                        anew.range(),
                        Times.text(anewBusy.median()),
                        Times.text(known.median()),
                        Times.text(knownBusy.median()));
            }
            return edits(registers, setup, table);
        }
    }

    /** All of the work is done on this thread, so that its processor time is that of the page. */
    private static void page(Registers registers, Step step, Times wall, Times busy) throws Exception {
        long began = THREADS.getCurrentThreadCpuTime();
        wall.time(() -> registers.page(REGISTER, step.query, SWEDISH));
        busy.add(THREADS.getCurrentThreadCpuTime() - began);
    }

    private static Object[] swedish(Object[] booking) {
        Object[] row = booking.clone();
        int number = Integer.parseInt(row[SCHOOL].toString().replaceAll("\\D", ""));
        row[SCHOOL] = NAMES.get(number % NAMES.size()) + number;
        return row;
    }

    private static Table edits(Registers registers, Setup setup, Table table) throws Exception {
        Row row = registers.page(REGISTER, Query.ALL, SWEDISH).rows().getFirst();
        Times sheet = new Times();
        Times check = new Times();
        Times save = new Times();
        for (int i = 0; i < UNTIMED + setup.runs(RUNS); i++) {
            long pupils = 20L + i % 2;
            Row present = registers.row(REGISTER, row.id(), SWEDISH).orElseThrow();
            Draft draft = Draft.of(present, Maps.immutable.of("pupils", "" + pupils));
            (i < UNTIMED ? new Times() : check).time(() -> registers.check(REGISTER, draft, SWEDISH));
            (i < UNTIMED ? new Times() : save).time(() -> registers.save(REGISTER, draft, WHO, SWEDISH));
            (i < UNTIMED ? new Times() : sheet).time(() -> registers.sheet(REGISTER, SWEDISH));
        }
        return table.note("Columns and choices after a change: " + Times.text(sheet.median()) + ". Trying a draft: "
                + Times.text(check.median()) + ". Saving one field, on disk: " + Times.text(save.median()) + ".");
    }
}
