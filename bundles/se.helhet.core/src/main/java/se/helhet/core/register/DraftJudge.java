package se.helhet.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Record;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Fault;
import se.helhet.core.cases.BadCell;
import se.helhet.core.cases.Fold;
import se.helhet.core.cases.RowReader;

/**
 * Makes a draft a row by the register's own rules. A column whose text is what the row has already is left as it is, so
 * that an old value which nobody would be allowed to write today does not keep people from mending another.
 */
final class DraftJudge {
    private final OpenRegister open;
    private final MutableList<Fault> faults = Lists.mutable.empty();
    private final MutableList<OpenColumn> read = Lists.mutable.empty();

    private DraftJudge(OpenRegister open) {
        this.open = open;
    }

    /** @param present the row as it stands, empty for a new one */
    static Judged judge(OpenRegister open, Optional<Record> present, Draft draft) {
        return new DraftJudge(open).judge(present, draft);
    }

    private Judged judge(Optional<Record> present, Draft draft) {
        Record row = open.table().newRecord();
        open.columns().forEach(c -> start(row, c, present));
        draft.texts().keysView().toSortedList().forEach(this::mustExist);
        open.columns().reject(c -> c.form().derived()).forEach(c -> {
            String text = draft.texts().get(c.name());
            boolean missing = text == null && present.isEmpty() && c.form().required();
            if (missing || (text != null && !same(c, text, present))) {
                put(row, c, text == null ? "" : text);
            }
        });
        if (faults.isEmpty()) {
            List<se.helhet.core.cases.Fault> broken = new ArrayList<>();
            new RowReader(open.form()).settle(row, broken);
            broken.forEach(f -> faults.add(ofRow(f)));
        }
        return new Judged(row, read.toImmutable(), faults.toImmutable());
    }

    private static void start(Record row, OpenColumn column, Optional<Record> present) {
        Object value = present.isPresent()
                ? present.get().get(column.field())
                : column.form().blank().orElse(null);
        if (value != null) {
            RowReader.set(row, column.field(), value);
        }
    }

    private static boolean same(OpenColumn column, String text, Optional<Record> present) {
        return present.isPresent()
                && column.cell(present.get().get(column.field())).text().equals(text);
    }

    private void mustExist(String column) {
        if (open.columns().noneSatisfy(c -> c.name().equals(column))) {
            faults.add(new Fault(
                    "",
                    "Det finns ingen kolumn \"" + column + "\" i " + open.label() + ". Ta bort den och spara igen.",
                    Lists.immutable.empty()));
        }
    }

    private void put(Record row, OpenColumn column, String text) {
        if (column.form().required() && Fold.stripped(text).isEmpty()) {
            faults.add(new Fault(column.name(), "Fyll i " + column.label() + ".", Lists.immutable.empty()));
            return;
        }
        try {
            RowReader.set(row, column.field(), column.form().read(text));
            read.add(column);
        } catch (BadCell e) {
            faults.add(new Fault(column.name(), e.getMessage(), Lists.immutable.empty()));
        }
    }

    private Fault ofRow(se.helhet.core.cases.Fault broken) {
        String sentence =
                open.unit().labels().find(broken.rule(), open.locale()).orElse(broken.sentence());
        ImmutableList<String> about = open.columns()
                .reject(c -> c.form().derived())
                .select(c -> named(c.label(), sentence))
                .collect(OpenColumn::name);
        return new Fault("", sentence, about);
    }

    private static boolean named(String label, String sentence) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(label) + "(?!\\p{L})")
                .matcher(sentence)
                .find();
    }
}
