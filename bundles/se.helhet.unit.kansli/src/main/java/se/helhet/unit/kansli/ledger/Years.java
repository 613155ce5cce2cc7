package se.helhet.unit.kansli.ledger;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.finding.Finding;
import se.helhet.unit.kansli.sie.SieFile;

/** Notices years that are there already, and years given twice. */
final class Years {
    private final ImmutableList<Ledger> present;
    private final boolean replacing;

    Years(ImmutableList<Ledger> present, boolean replacing) {
        this.present = present;
        this.replacing = replacing;
    }

    ImmutableList<Finding> faults(ImmutableList<SieFile> files) {
        MutableList<Finding> faults = Lists.mutable.empty();
        ImmutableList<SieFile> readable = files.reject(SieFile::hasErrors);
        readable.forEachWithIndex((file, i) -> {
            Optional<SieFile> earlier = readable.take(i).detectOptional(f -> f.year() == file.year());
            if (earlier.isPresent()) {
                faults.add(error(
                        file,
                        "Filen gäller " + file.year() + ", precis som "
                                + earlier.get().name() + ". Läs in en fil per år."));
            } else if (!replacing) {
                present.detectOptional(l -> l.year() == file.year()).ifPresent(l -> faults.add(there(file, l)));
            }
        });
        return faults.toImmutable();
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
