package se.helhet.unit.kansli.ledger;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.finding.Finding;
import se.helhet.api.store.Writing;
import se.helhet.unit.kansli.sie.SieFile;

/** Notices years that are there already, and years given twice. */
final class Years {
    private final ImmutableList<Ledger> present;
    private final boolean replacing;

    Years(ImmutableList<Ledger> present, boolean replacing) {
        this.present = present;
        this.replacing = replacing;
    }

    /** @param earlier the files already read in the same import */
    ImmutableList<Finding> faults(ImmutableList<SieFile> earlier, SieFile file) {
        if (file.hasErrors()) {
            return Lists.immutable.empty();
        }
        Optional<SieFile> same = earlier.detectOptional(f -> !f.hasErrors() && f.year() == file.year());
        if (same.isPresent()) {
            return Lists.immutable.of(error(
                    file,
                    "Filen gäller " + file.year() + ", precis som " + same.get().name() + ". Läs in en fil per år."));
        }
        return replacing
                ? Lists.immutable.empty()
                : present.select(l -> l.year() == file.year()).collect(l -> there(file, l));
    }

    /** Makes room for a file that replaces its year. */
    void withdraw(Writing writing, SieFile file) {
        present.select(l -> l.year() == file.year()).forEach(l -> l.withdraw(writing));
    }

    private static Finding there(SieFile file, Ledger ledger) {
        String when = " (" + ledger.file() + ", inläst " + ledger.importedOn() + ")";
        return ledger.fingerprint().equals(file.fingerprint())
                ? error(file, "Just den här filen är redan inläst" + when + ". Inget behöver göras.")
                : error(
                        file,
                        "Räkenskapsåret " + file.year() + " är redan inläst" + when
                                + ". Om den nya filen ska ersätta den gamla: import sie-replace " + file.name() + ".");
    }

    private static Finding error(SieFile file, String message) {
        return Finding.error(file.name(), "sie.year", message);
    }
}
