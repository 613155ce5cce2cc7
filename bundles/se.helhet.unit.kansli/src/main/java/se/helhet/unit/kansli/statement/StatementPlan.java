package se.helhet.unit.kansli.statement;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.Store;
import se.helhet.unit.kansli.map.LedgerUnit;
import se.helhet.unit.kansli.map.Mapping;
import se.helhet.unit.kansli.map.NoteRow;
import se.helhet.unit.kansli.map.StatementLine;

/**
 * What the statements of this federation hold beside the ledger's figures: its units, and the rows of its notes. Data,
 * read anew for each drawing.
 *
 * @param units that the ledger knows, in document order
 * @param rows  of all notes, by note, unit and position
 */
record StatementPlan(ImmutableList<UnitEntry> units, ImmutableList<NoteRow> rows) {
    /** Notes that have no rows of their own in the data. */
    private static final int EQUIPMENT_NOTE = 9;

    private static final int EQUITY_NOTE = 11;
    private static final int NO_NOTE = Integer.MAX_VALUE;

    static StatementPlan read(Store store, Organisation organisation) {
        ImmutableList<NoteRow> rows = store.read(Mapping::notes);
        ImmutableSet<String> known =
                Sets.immutable.withAll(store.read(Mapping::units).collect(LedgerUnit::unit));
        return new StatementPlan(organisation.units().select(u -> known.contains(u.id())), rows);
    }

    private static Optional<Integer> feeNote(ImmutableList<NoteRow> rows, String unit) {
        return rows.detectOptional(
                        r -> r.line() == StatementLine.FEE && r.unit().equals(unit))
                .map(NoteRow::note);
    }

    /** The units in the order the federation's own tables list them: by the note on their fee, the others last. */
    ImmutableList<UnitEntry> byNote() {
        return units.toSortedList(
                        Comparator.comparingInt(u -> feeNote(rows, u.id()).orElse(NO_NOTE)))
                .toImmutable();
    }

    /** The units whose members pay a fee with a name of its own, by note. */
    ImmutableList<UnitEntry> withFees() {
        return byNote().reject(u -> u.feeLabel().isEmpty());
    }

    /** The number of the note on a unit's fee, empty when there is none. */
    String feeNote(UnitEntry unit) {
        return feeNote(rows, unit.id()).map(String::valueOf).orElse("");
    }

    /** The number of the note on a line, empty when there is none. */
    String note(StatementLine line) {
        Optional<Integer> said = rows.detectOptional(
                        r -> r.line() == line && r.unit().isEmpty() && r.note() > 0)
                .map(NoteRow::note);
        int usual = line == StatementLine.EQUIPMENT ? EQUIPMENT_NOTE : line == StatementLine.EQUITY ? EQUITY_NOTE : 0;
        return said.or(() -> usual == 0 ? Optional.empty() : Optional.of(usual))
                .map(String::valueOf)
                .orElse("");
    }

    /** What the federation calls a statement line, when it has a name of its own for it. */
    Optional<String> lineLabel(StatementLine line) {
        return rows.detectOptional(r -> r.line() == line && r.detail().equals(NoteRow.LINE))
                .map(NoteRow::label);
    }
}
