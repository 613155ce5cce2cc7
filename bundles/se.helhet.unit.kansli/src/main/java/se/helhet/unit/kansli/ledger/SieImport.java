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
import se.helhet.unit.kansli.sie.SieTaker;

/**
 * Takes in a ledger as SIE 4 files, one per year, in one transaction. A file is stored while it is read and checked;
 * when any has an error, all of it is rolled back.
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

    /** Rolls the transaction back. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImmutableList<Finding> findings;

        Refused(ImmutableList<Finding> findings) {
            super("The files have errors");
            this.findings = findings;
        }
    }

    @Override
    public String kind() {
        return "sie";
    }

    @Override
    public ImportReport take(ImmutableList<Path> files, Who who) {
        if (files.isEmpty()) {
            return ImportReport.refused("Ingen fil angavs, så inget lästes in.");
        }
        try {
            return store.write(who, w -> write(w, files));
        } catch (Refused e) {
            return new ImportReport(false, 0, "Inget lästes in: filerna måste rättas först.", e.findings);
        }
    }

    private ImportReport write(Writing writing, ImmutableList<Path> paths) {
        Years years = new Years(Ledger.all(writing.dsl()), replacing);
        MutableList<SieFile> files = Lists.mutable.empty();
        MutableList<Finding> findings = Lists.mutable.empty();
        for (Path path : paths) {
            if (hasErrors(findings)) {
                // Nothing will be stored, but the user learns what is wrong with all the files.
                files.add(SieScan.read(path, SieTaker.none()));
                findings.addAllIterable(files.getLast().findings());
            } else {
                LedgerWriter.Read read = LedgerWriter.read(writing, path);
                findings.addAllIterable(read.file().findings());
                findings.addAllIterable(years.faults(files.toImmutable(), read.file()));
                if (!hasErrors(findings)) {
                    years.withdraw(writing, read.file());
                    LedgerWriter.finish(writing, read);
                }
                files.add(read.file());
            }
        }
        if (hasErrors(findings)) {
            throw new Refused(findings.toImmutable());
        }
        ImmutableList<Integer> taken = files.collect(SieFile::year).toImmutable();
        findings.addAllIterable(
                Balances.rebuild(writing, Ledger.all(writing.dsl()).select(l -> taken.contains(l.year()))));
        findings.addAllIterable(Continuity.findings(writing.dsl(), taken));
        return new ImportReport(
                true,
                files.sumOfInt(SieFile::entries),
                files.collect(SieImport::summary).makeString(" "),
                findings.toImmutable());
    }

    private static boolean hasErrors(MutableList<Finding> findings) {
        return findings.anySatisfy(f -> f.severity() == Finding.Severity.ERROR);
    }

    private static String summary(SieFile file) {
        if (file.vouchers() == 0) {
            return file.year() + ": saldon för " + file.closing().size() + " konton ur " + file.name() + ".";
        }
        return file.year() + ": " + file.vouchers() + " verifikationer med " + file.entries() + " rader ur "
                + file.name() + ".";
    }
}
