package se.helhet.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.value.Ask;
import se.helhet.itest.kit.Drawing;
import se.helhet.itest.kit.Late;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.kansli.KansliUnit;
import se.helhet.unit.kansli.ledger.LedgerOrigins;

/** How long the statements of a large ledger take, and opening one of their numbers; then with ten times the rows. */
final class StatementsSection implements Section {
    private static final int RUNS = 9;
    private static final int UNTIMED = 6;
    private static final int LAST_YEAR = 10_000;
    private static final ImmutableList<String> UNITS =
            Lists.immutable.of("kansli", "brb", "medarbetarcentrum", "navet", "narvard");

    @Override
    public Table measure(Setup setup) throws Exception {
        Table table = new Table(
                "STATEMENTS 2019 with last year, on the bench of se.helhet.itest.kit",
                "",
                "rows",
                "median",
                "min – max");
        measure(table, setup, setup.ledgerRows());
        measure(table, setup, Math.multiplyExact(10, setup.ledgerRows()));
        return table.note("Nothing in the engine's cache means that every number is read from the store.");
    }

    private static void measure(Table table, Setup setup, int rows) throws Exception {
        Path folder = setup.folder("statements");
        UnitBench[] made = new UnitBench[1];
        KansliUnit kansli = new KansliUnit(
                Late.service(Store.class, () -> made[0].store()),
                Late.service(Organisation.class, () -> made[0].organisation()));
        try (UnitBench bench = UnitBench.of(kansli, folder)) {
            made[0] = bench;
            bench.organisation(organisation());
            take(bench.store(), folder, rows);
            Drawing drawing = bench.draw("kansli", "2019");
            if (drawing.faults().notEmpty()) {
                throw new IllegalStateException(drawing.faults().toString());
            }
            String size = String.format(Locale.ROOT, "%,d", rows);
            int statements = drawing.chapters().size();
            time(table, setup, size, "all " + statements + " statements, nothing in the cache", bench, () -> {
                forget(bench);
                bench.draw("kansli", "2019");
            });
            time(
                    table,
                    setup,
                    size,
                    "all " + statements + " statements, warm cache",
                    bench,
                    () -> bench.draw("kansli", "2019"));
            for (String address : Lists.immutable.of("kansli.result[unit=navet]@2019", "kansli.assets@2019")) {
                time(table, setup, size, address + ", nothing in the cache", bench, () -> {
                    forget(bench);
                    bench.value(address);
                });
            }
            LedgerOrigins origins = new LedgerOrigins(bench.store());
            for (String address : Lists.immutable.of("kansli.cost[unit=navet]@2019-11", "kansli.assets@2019")) {
                time(
                        table,
                        setup,
                        size,
                        address + " opened into 200 rows",
                        bench,
                        () -> bench.figures()
                                .rows(Ask.parse(address))
                                .valuesView()
                                .forEach(r -> origins.open(r, 200)));
            }
        }
    }

    private static void take(Store store, Path folder, int rows) throws Exception {
        DemoLedgerFiles files = new DemoLedgerFiles(folder);
        files.takeMaps(store);
        Path before = folder.resolve("before.se");
        new LargeLedger(2018, LAST_YEAR).write(before);
        Path large = folder.resolve("large.se");
        new LargeLedger(2019, rows).write(large);
        files.take(store, Lists.immutable.of(before, large));
    }

    private static void time(Table table, Setup setup, String rows, String what, UnitBench bench, Runnable work)
            throws Exception {
        Times times = new Times();
        for (int i = 0; i < UNTIMED + setup.runs(RUNS); i++) {
            (i < UNTIMED ? new Times() : times).time(() -> {
                work.run();
                return null;
            });
        }
        table.row(what, rows, Times.text(times.median()), times.range());
    }

    /** The engine forgets all it has read when the whole store is replaced. */
    private static void forget(UnitBench bench) {
        Lists.immutable
                .of(bench.figures())
                .selectInstancesOf(StoreListener.class)
                .forEach(StoreListener::replaced);
    }

    private static Organisation.Data organisation() {
        return new Organisation.Data(
                new Organisation.Federation("Provförbundet", "Provförbundet", "222000-0000"),
                Lists.immutable.of(
                        new Organisation.Party("boras", "Borås", Organisation.Kind.MEMBER),
                        new Organisation.Party("mark", "Mark", Organisation.Kind.MEMBER)),
                UNITS.collectWithIndex(
                        (u, i) -> new Organisation.UnitEntry(u, u, u, "Medlemsavgifter", 2000, Optional.empty(), i)),
                Lists.immutable.empty(),
                Lists.immutable.empty());
    }
}
