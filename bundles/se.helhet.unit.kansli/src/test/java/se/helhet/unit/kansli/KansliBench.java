package se.helhet.unit.kansli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.kansli.ledger.AccountMapImport;
import se.helhet.unit.kansli.ledger.CounterpartiesImport;
import se.helhet.unit.kansli.ledger.LedgerUnitsImport;
import se.helhet.unit.kansli.ledger.NoteRowsImport;
import se.helhet.unit.kansli.ledger.SieImport;
import se.helhet.unit.kansli.ledger.SieReplace;

/** A bench with the unit and its imports. The unit needs the store and the organisation, which the bench makes later. */
public final class KansliBench implements AutoCloseable {
    private final UnitBench bench;
    private final ImmutableList<FileImport> imports;

    public KansliBench(Path folder) {
        UnitBench[] made = new UnitBench[1];
        bench = UnitBench.of(unit(made), folder);
        made[0] = bench;
        Store store = bench.store();
        imports = Lists.immutable.of(
                new SieImport(store),
                new SieReplace(store),
                new AccountMapImport(store),
                new NoteRowsImport(store),
                new LedgerUnitsImport(store),
                new CounterpartiesImport(store));
    }

    /** A unit whose services are those of the bench that will stand in {@code made}. */
    static KansliUnit unit(UnitBench[] made) {
        return new KansliUnit(
                late(Store.class, () -> made[0].store()), late(Organisation.class, () -> made[0].organisation()));
    }

    private static <T> T late(Class<T> type, Supplier<T> service) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(service.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    public UnitBench bench() {
        return bench;
    }

    public ImportReport take(String kind, Path... files) {
        return imports.detect(i -> i.kind().equals(kind)).take(Lists.immutable.of(files), new Who("prov", "prov"));
    }

    /** Imports all files of the kind and fails unless they were stored. */
    public KansliBench with(String kind, Path... files) {
        ImportReport report = take(kind, files);
        assertTrue(report.stored(), () -> report.findings().toString());
        return this;
    }

    /** The small federation: its organisation, maps and both years. */
    public KansliBench with(SmallFederation federation) {
        bench.organisation(organisation(2000));
        for (Path map : federation.maps()) {
            with(map.getFileName().toString().replace(".csv", ""), map);
        }
        return with("sie", federation.ledger2018(), federation.ledger2019());
    }

    /** @param navetFrom first year of the unit Navet */
    public static Organisation.Data organisation(int navetFrom) {
        return new Organisation.Data(
                new Organisation.Federation("Provförbundet", "Provförbundet", "222000-0000"),
                Lists.immutable.of(
                        new Organisation.Party("boras", "Borås", Organisation.Kind.MEMBER),
                        new Organisation.Party("mark", "Mark", Organisation.Kind.MEMBER)),
                Lists.immutable.of(
                        new Organisation.UnitEntry(
                                "navet", "Navet", "Navet", "Medlemsavgifter, Navet", navetFrom, Optional.empty(), 1),
                        new Organisation.UnitEntry(
                                "kansli", "Kansli", "Kansli", "Förbundsbidrag, Kansli", 2000, Optional.empty(), 2),
                        new Organisation.UnitEntry("dso", "Dataskydd", "DSO", "", 2000, Optional.empty(), 3)),
                Lists.immutable.empty(),
                Lists.immutable.empty());
    }

    @Override
    public void close() {
        bench.close();
    }
}
