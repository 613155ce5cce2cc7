package se.helhet.unit.kansli.ledger;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.unit.kansli.sie.SieFile;
import se.helhet.unit.kansli.sie.SieScan;

/**
 * Takes in a ledger as SIE 4 files, one per year. Every file is read through and checked before anything is stored; then
 * all of them are stored in one transaction, or none.
 */
@Component(service = FileImport.class)
public final class SieImport implements FileImport {
    private final Store store;
    private final boolean replacing;

    @Activate
    public SieImport(@Reference Store store) {
        this(store, false);
    }

    private SieImport(Store store, boolean replacing) {
        this.store = store;
        this.replacing = replacing;
    }

    /** The same import, but years that are there are withdrawn first. */
    static SieImport replacing(Store store) {
        return new SieImport(store, true);
    }

    /** A checked file with its rows added up. */
    private record Checked(SieFile file, Movements movements) {}

    @Override
    public String kind() {
        return "sie";
    }

    @Override
    public ImportReport take(ImmutableList<Path> files, Who who) {
        if (files.isEmpty()) {
            return ImportReport.refused("Ingen fil angavs, så inget lästes in.");
        }
        ImmutableList<Checked> checked = files.collect(SieImport::check);
        ImmutableList<Ledger> present = store.read(Ledger::all);
        MutableList<Finding> findings = Lists.mutable.withAll(checked.flatCollect(c -> c.file.findings()));
        findings.addAll(new Years(present, replacing)
                .faults(checked.collect(Checked::file))
                .castToList());
        if (findings.anySatisfy(f -> f.severity() == Finding.Severity.ERROR)) {
            return new ImportReport(false, 0, "Inget lästes in: filerna måste rättas först.", findings.toImmutable());
        }
        ImmutableList<Finding> mapped = store.write(who, w -> write(w, checked));
        return new ImportReport(
                true,
                checked.sumOfInt(c -> c.file.entries()),
                checked.collect(c -> summary(c.file)).makeString(" "),
                findings.withAll(mapped).toImmutable());
    }

    private static Checked check(Path file) {
        Movements movements = new Movements();
        return new Checked(SieScan.read(file, movements::add), movements);
    }

    private ImmutableList<Finding> write(Writing writing, ImmutableList<Checked> checked) {
        // Unless years are replaced, the database itself refuses a year that came in between.
        ImmutableList<Ledger> present = Ledger.all(writing.dsl());
        for (Checked c : checked) {
            present.select(l -> replacing && l.year() == c.file.year()).forEach(l -> l.withdraw(writing));
            new LedgerWriter(writing).write(c.file, c.movements);
        }
        ImmutableList<Integer> years = checked.collect(c -> c.file.year());
        return Balances.rebuild(writing, Ledger.all(writing.dsl()).select(l -> years.contains(l.year())));
    }

    private static String summary(SieFile file) {
        return file.year() + ": " + file.vouchers() + " verifikationer med " + file.entries() + " rader ur "
                + file.name() + ".";
    }
}
