package se.helhet.unit.kansli.ledger;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.finding.Finding;
import se.helhet.api.finding.Finding.Severity;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.unit.kansli.sie.SieFile;
import se.helhet.unit.kansli.sie.SieScan;

/**
 * Takes in a ledger as SIE files, one per year, in one transaction. A file is stored while it is read and checked; when
 * any has an error, or does not add up and nobody has accepted that, all of it is rolled back.
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
            super("The files have errors, or someone has to decide");
            this.findings = findings;
        }

        ImportReport report() {
            return new ImportReport(
                    false,
                    0,
                    LedgerFindings.any(findings, Severity.ERROR)
                            ? "Inget lästes in: filerna måste rättas först."
                            : "Inget lästes in: något i filerna går inte ihop. Rätta det i ekonomisystemet och exportera på"
                                    + " nytt, eller läs in ändå. Då sparas anmärkningarna med inläsningen.",
                    findings);
        }
    }

    @Override
    public String kind() {
        return "sie";
    }

    @Override
    public ImportReport take(ImmutableList<Path> files, Who who) {
        return take(files, Decision.ASK, Progress.NONE, who);
    }

    @Override
    public ImportReport take(ImmutableList<Path> files, Decision decision, Progress progress, Who who) {
        if (files.isEmpty()) {
            return ImportReport.refused("Ingen fil angavs, så inget lästes in.");
        }
        try {
            return store.write(who, w -> write(w, files, decision, new ImportProgress(progress, files)));
        } catch (Refused e) {
            return e.report();
        } catch (CancellationException e) {
            return ImportReport.refused("Inläsningen avbröts. Inget lästes in.");
        }
    }

    private ImportReport write(Writing writing, ImmutableList<Path> paths, Decision decision, ImportProgress progress) {
        Years years = new Years(Ledger.all(writing.dsl()), replacing);
        MutableList<SieFile> files = Lists.mutable.empty();
        MutableList<Finding> findings = Lists.mutable.empty();
        for (Path path : paths) {
            progress.begin(path);
            if (stops(findings, decision)) {
                // Nothing will be stored, but the user learns what is wrong with all the files.
                files.add(SieScan.read(path, progress.watching()));
                findings.addAllIterable(files.getLast().findings());
            } else {
                LedgerWriter.Read read = LedgerWriter.read(writing, path, progress);
                ImmutableList<Finding> own = read.file().findings();
                findings.addAllIterable(own);
                findings.addAllIterable(years.faults(files.toImmutable(), read.file()));
                if (!stops(findings, decision)) {
                    years.withdraw(writing, read.file());
                    LedgerWriter.finish(writing, read);
                    LedgerFindings.keep(writing, read.id(), own);
                }
                files.add(read.file());
            }
        }
        if (stops(findings, decision)) {
            throw new Refused(findings.toImmutable());
        }
        progress.adding();
        ImmutableList<Integer> taken = files.collect(SieFile::year).toImmutable();
        findings.addAllIterable(
                Balances.rebuild(writing, Ledger.all(writing.dsl()).select(l -> taken.contains(l.year()))));
        findings.addAllIterable(Continuity.findings(writing.dsl(), taken));
        progress.last();
        return new ImportReport(
                true,
                files.sumOfInt(SieFile::entries),
                files.collect(SieImport::summary).makeString(" "),
                findings.toImmutable().collect(LedgerFindings::accepted));
    }

    private static boolean stops(MutableList<Finding> findings, Decision decision) {
        return LedgerFindings.any(findings, Severity.ERROR)
                || decision == Decision.ASK && LedgerFindings.any(findings, Severity.QUESTION);
    }

    private static String summary(SieFile file) {
        String accepted = LedgerFindings.any(file.findings(), Severity.QUESTION)
                ? " Det som inte går ihop är godtaget och står kvar som anmärkningar."
                : "";
        if (file.vouchers() == 0) {
            return file.year() + ": saldon för " + file.closing().size() + " konton ur " + file.name() + "." + accepted;
        }
        return file.year() + ": " + file.vouchers()
                + (file.vouchers() == 1 ? " verifikation med " : " verifikationer med ") + file.entries() + " rader ur "
                + file.name() + "." + accepted;
    }
}
