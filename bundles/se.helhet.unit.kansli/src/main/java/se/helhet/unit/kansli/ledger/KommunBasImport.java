package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_MAP_ROW;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import se.helhet.unit.kansli.KansliUnit;
import se.helhet.unit.kansli.map.MapTable;

/** Puts the general map for Kommun-Bas in place, for a federation that has none yet. Takes no file. */
@Component(service = FileImport.class)
public final class KommunBasImport implements FileImport {
    private static final String MAP = "kommun-bas.csv";

    private final Store store;
    private final AccountMapImport map;

    @Activate
    public KommunBasImport(@Reference Store store) {
        this.store = store;
        this.map = new AccountMapImport(store);
    }

    @Override
    public String kind() {
        return "account-map-kommunbas";
    }

    @Override
    public ImportReport take(ImmutableList<Path> files, Who who) {
        if (files.notEmpty()) {
            return ImportReport.refused("Den allmänna kartan följer med och läses in utan fil. Inget ändrades.");
        }
        if (store.read(dsl -> dsl.fetchExists(KANSLI_MAP_ROW))) {
            return ImportReport.refused("Det finns redan en kontoplanskarta, så den allmänna lästes inte in.");
        }
        MutableList<Finding> faults = Lists.mutable.empty();
        return map.store(MapTable.ACCOUNT_MAP.read(MAP, text(), faults), MAP, who);
    }

    private static String text() {
        try (InputStream in = KansliUnit.class.getResourceAsStream(MAP)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
