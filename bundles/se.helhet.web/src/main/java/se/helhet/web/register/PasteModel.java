package se.helhet.web.register;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Fault;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Sheet.Column;
import se.helhet.api.register.Verdict;

/**
 * Pasted rows before they are stored.
 *
 * @param columns that the clipboard has values for, in the register's order
 */
public record PasteModel(Sheet sheet, ImmutableList<Column> columns, ImmutableList<Line> lines) {
    /** More lines than anyone reads; the faulty ones come first among those that are shown. */
    public static final int SHOWN = 200;

    /** @param number of the line in the clipboard, from 1 */
    public record Line(int number, Draft draft, Verdict verdict) {
        public boolean good() {
            return verdict.good();
        }

        public boolean added() {
            return draft.id().isEmpty();
        }

        public String shown(Column column) {
            ImmutableMap<String, String> understood = verdict.shown();
            return understood.containsKey(column.name())
                    ? understood.get(column.name())
                    : draft.texts().getIfAbsentValue(column.name(), "");
        }

        public Optional<Fault> fault(Column column) {
            return verdict.faults().detectOptional(f -> f.column().equals(column.name()));
        }
    }

    public long faulty() {
        return lines.count(l -> !l.good());
    }

    public long added() {
        return lines.count(Line::added);
    }

    public ImmutableList<Line> shown() {
        return lines.size() <= SHOWN
                ? lines
                : lines.reject(Line::good).newWithAll(lines.select(Line::good)).take(SHOWN);
    }

    /** What a fault is about, for its sentence. */
    public String label(Fault fault) {
        return fault.column().isEmpty() ? "" : sheet.column(fault.column()).label();
    }
}
