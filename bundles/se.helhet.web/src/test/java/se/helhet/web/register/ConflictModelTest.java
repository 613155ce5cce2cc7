package se.helhet.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;
import org.junit.jupiter.api.Test;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Row;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Sheet.Choice;
import se.helhet.api.register.Sheet.Column;
import se.helhet.api.register.Sheet.Kind;

class ConflictModelTest {
    private static final Sheet SHEET = new Sheet(
            new RegisterEntry("brb.enquiry", "brb", "BRB", "Förfrågningar", "Förfrågningar", "", 1, false, false),
            Lists.immutable.of(
                    column("name", Kind.TEXT),
                    column("stage", Kind.CODE, new Choice("new", "Ny"), new Choice("visit", "Besök")),
                    column("note", Kind.TEXT)),
            "name");
    private static final ImmutableMap<String, String> BASE =
            Maps.immutable.of("name", "Alm", "stage", "new", "note", "gammal");

    private static Column column(String name, Kind kind, Choice... choices) {
        return new Column(name, name, kind, "", false, false, false, Lists.immutable.of(choices), 0, 1, "");
    }

    @Test
    void showsOnlyWhatTheOtherOneChanged() {
        ConflictModel model = conflict(row("Alm", "visit", "gammal"), Maps.immutable.of("note", "min"));
        ConflictModel.Field field = model.fields().getOnly();
        assertEquals("stage", field.column().name());
        assertEquals("Ny", field.before());
        assertEquals("Besök", field.theirs());
        assertFalse(field.taken(), "where one has written nothing the other one's word is taken");
    }

    @Test
    void beginsWithOnesOwnWhereBothHaveWritten() {
        ConflictModel model = conflict(row("Alm", "new", "deras"), Maps.immutable.of("note", "min"));
        ConflictModel.Field field = model.fields().getOnly();
        assertTrue(field.taken());
        assertEquals("min", field.mineText());
        assertEquals("deras", field.theirText());
    }

    @Test
    void aDeletedRowHasNoFieldsToChoose() {
        ConflictModel model =
                ConflictModel.of(SHEET, Optional.empty(), Lists.immutable.empty(), BASE, Maps.immutable.empty());
        assertTrue(model.fields().isEmpty());
        assertEquals("Alm", model.name());
    }

    private static ConflictModel conflict(Row present, ImmutableMap<String, String> mine) {
        return ConflictModel.of(SHEET, Optional.of(present), Lists.immutable.empty(), BASE, mine);
    }

    private static Row row(String... texts) {
        return new Row(1, 2, Lists.immutable.of(texts).collect(t -> new Row.Cell(t, t)));
    }
}
