package se.helhet.unit.kansli.ledger;

import java.nio.file.Path;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;

/** Takes in a ledger as {@link SieImport} does, in place of the years that are there. For a corrected export. */
@Component(service = FileImport.class)
public final class SieReplace implements FileImport {
    private final SieImport replacing;

    @Activate
    public SieReplace(@Reference Store store) {
        replacing = SieImport.replacing(store);
    }

    @Override
    public String kind() {
        return "sie-replace";
    }

    @Override
    public ImportReport take(ImmutableList<Path> files, Who who) {
        return replacing.take(files, who);
    }

    @Override
    public ImportReport take(ImmutableList<Path> files, Decision decision, Progress progress, Who who) {
        return replacing.take(files, decision, progress, who);
    }
}
