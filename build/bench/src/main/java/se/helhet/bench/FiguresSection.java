package se.helhet.bench;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.itest.kit.Drawing;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.navet.NavetUnit;

/** Navet's chapter over a register of many years: with nothing known, and with everything known. */
final class FiguresSection implements Section {
    private static final int RUNS = 9;
    private static final int UNTIMED = 4;
    private static final int YEARS = 20;
    private static final Who WHO = new Who("bench", "mätning");

    @Override
    public Table measure(Setup setup) throws Exception {
        try (UnitBench bench = UnitBench.of(new NavetUnit(), setup.folder("figures"))) {
            bench.federation(Bookings.MUNICIPALITIES.toArray(String[]::new));
            Times insert = new Times();
            insert.time(() -> bench.store()
                    .write(
                            WHO,
                            w -> w.insertAll(Bookings.TABLE, Bookings.FIELDS, new Bookings(setup.bookings(), YEARS))));
            Drawing drawing = bench.draw("navet", "2019");
            if (drawing.faults().notEmpty()) {
                throw new IllegalStateException(drawing.faults().toString());
            }
            Times first = new Times();
            Times cold = new Times();
            Times warm = new Times();
            for (int i = 0; i < UNTIMED + setup.runs(RUNS); i++) {
                forget(bench);
                (i == 0 ? first : i < UNTIMED ? new Times() : cold).time(() -> bench.draw("navet", "2019"));
                (i < UNTIMED ? new Times() : warm).time(() -> bench.draw("navet", "2019"));
            }
            return new Table(
                            "FIGURES: Navet's chapter 2019 with last year and months; " + setup.bookings()
                                    + " bookings over 20 years",
                            "",
                            "first time",
                            "median",
                            "min – max")
                    .row("cold cache", Times.text(first.first()), Times.text(cold.median()), cold.range())
                    .row("warm cache", "", Times.text(warm.median()), warm.range())
                    .note(drawing.numbers().all().size() + " numbers. The rows went in at "
                            + String.format(Locale.ROOT, "%,.0f", setup.bookings() / (insert.first() / 1e9))
                            + " rows/s.");
        }
    }

    /** The engine forgets all it has read when the whole store is replaced. */
    private static void forget(UnitBench bench) {
        Lists.immutable
                .of(bench.figures())
                .selectInstancesOf(StoreListener.class)
                .forEach(StoreListener::replaced);
    }
}
