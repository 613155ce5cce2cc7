package se.helhet.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.navet.NavetUnit;

/**
 * A unit's page and its goal table over many years and over few, with as many bookings in each year: with nothing known,
 * right after one booking has been added to the year, and with everything known. Then the workbench's own pages.
 */
final class UnitSection implements Section {
    private static final int RUNS = 9;
    private static final int UNTIMED = 4;
    private static final int YEARS = 20;
    private static final int FEW = 2;
    private static final Who WHO = new Who("bench", "mätning");
    private static final List<String> MEASURES = List.of(
            "pupils",
            "pupils[subject=matematik]",
            "pupils[subject=programmering]",
            "pupils[subject=miljo]",
            "pupils[tags=globala_mal]",
            "pupils[tags=entreprenorskap]",
            "pupils[school_year=8]",
            "pupils[municipality=boras]",
            "schools",
            "themes",
            "coding_pupils",
            "coding_schools",
            "dream_classes",
            "tech_classes",
            "theme_day_pupils",
            "tech_programme_pupils");

    @Override
    public Table measure(Setup setup) throws Exception {
        Table table = new Table(
                "UNIT: Navet's chapter 2019 and its table of " + MEASURES.size() + " goals",
                "",
                "cold cache",
                "after a new booking",
                "warm",
                "min – max, warm");
        measure(setup, setup.bookings(), YEARS, table);
        measure(setup, setup.bookings() * FEW / YEARS, FEW, table);
        UnitPages.measure(setup, setup.bookings(), YEARS, table);
        UnitPages.measure(setup, setup.bookings() * FEW / YEARS, FEW, table);
        return table.note("Medians. The chapter has last year, months, themes and tags, and the goal table in it.")
                .note("Pages are those of the packed workbench over HTTP, with the demo federation beneath.");
    }

    private static void measure(Setup setup, int bookings, int years, Table table) throws Exception {
        try (UnitBench bench = UnitBench.of(new NavetUnit(), setup.folder("unit"))) {
            bench.federation(Bookings.MUNICIPALITIES.toArray(String[]::new)).goals(goals());
            bench.store().write(WHO, w -> w.insertAll(Bookings.TABLE, Bookings.FIELDS, new Bookings(bookings, years)));
            if (bench.draw("navet", "2019").faults().notEmpty()
                    || bench.goals().results("navet", 2019).noneSatisfy(r -> r.proposed() == Achievement.MET)) {
                throw new IllegalStateException("The chapter or its goals did not come out");
            }
            String rows = bookings + " bookings, " + years + " years: ";
            row(setup, bench, rows + "chapter", table, () -> bench.draw("navet", "2019"));
            row(setup, bench, rows + "goals", table, () -> bench.goals().results("navet", 2019));
        }
    }

    private static void row(Setup setup, UnitBench bench, String name, Table table, Runnable work) throws Exception {
        Times cold = new Times();
        Times changed = new Times();
        Times warm = new Times();
        for (int i = 0; i < UNTIMED + setup.runs(RUNS); i++) {
            boolean timed = i >= UNTIMED;
            forget(bench);
            time(timed ? cold : new Times(), work);
            book(bench);
            time(timed ? changed : new Times(), work);
            time(timed ? warm : new Times(), work);
        }
        table.row(
                name, Times.text(cold.median()), Times.text(changed.median()), Times.text(warm.median()), warm.range());
    }

    private static void time(Times times, Runnable work) throws Exception {
        times.time(() -> {
            work.run();
            return null;
        });
    }

    private static void book(UnitBench bench) {
        bench.row(
                "booking",
                Map.of(
                        "held_on", "2019-05-06",
                        "kind", "theme",
                        "theme", "Tema 1",
                        "subject", "teknik",
                        "school_year", "5",
                        "municipality", "boras",
                        "school", "Skola 1",
                        "classes", 1,
                        "pupils", 20));
    }

    private static ImmutableList<Goal> goals() {
        return Lists.immutable.fromStream(IntStream.range(0, MEASURES.size())
                .mapToObj(i -> new Goal(
                        "g" + i,
                        2019,
                        "Kunskap",
                        "navet",
                        "Navet",
                        "Samordning",
                        String.valueOf(i + 1),
                        MEASURES.get(i),
                        Target.parse("minst 10"),
                        "",
                        "navet." + MEASURES.get(i),
                        i + 1,
                        Optional.empty())));
    }

    /** The engine forgets all it has read when the whole store is replaced. */
    private static void forget(UnitBench bench) {
        Lists.immutable
                .of(bench.figures())
                .selectInstancesOf(StoreListener.class)
                .forEach(StoreListener::replaced);
    }
}
