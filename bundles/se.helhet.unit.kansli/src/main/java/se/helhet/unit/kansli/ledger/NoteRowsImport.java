package se.helhet.unit.kansli.ledger;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.importing.FileImport;
import se.helhet.api.store.Store;
import se.helhet.unit.kansli.map.MapTable;

/** Takes in the printed rows of the notes, as CSV. */
@Component(service = FileImport.class)
public final class NoteRowsImport extends MapImport {
    @Activate
    public NoteRowsImport(@Reference Store store) {
        super(store, MapTable.NOTE_ROWS);
    }
}
