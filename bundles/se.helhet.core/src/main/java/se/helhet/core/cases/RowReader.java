package se.helhet.core.cases;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataTypeException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.figure.Register;
import se.helhet.api.finding.Finding;

/** Makes a row of texts a record: values of the right types, derived fields filled, rules tried. */
public final class RowReader {
    private static final Logger LOG = LoggerFactory.getLogger(RowReader.class);
    private static final DSLContext DETACHED = DSL.using(SQLDialect.DEFAULT);

    private final RegisterForm form;
    private final Consumer<Finding> findings;

    public RowReader(RegisterForm form, Consumer<Finding> findings) {
        this.form = form;
        this.findings = findings;
    }

    /**
     * What stands in one column of the row.
     *
     * @param title the column as the writer calls it
     */
    record Cell(FieldColumn column, String title, String text) {}

    /**
     * The row as a record; empty when anything is wrong with it, and then the findings say what.
     *
     * @param place where the row stands: file and line
     */
    Optional<Record> read(String place, ImmutableList<Cell> cells) {
        Record row = DETACHED.newRecord(form.register().table());
        form.columns().forEach(c -> c.blank().ifPresent(value -> set(row, c.field(), value)));
        long wrong = cells.count(c -> !put(row, c, place));
        if (wrong > 0) {
            return Optional.empty();
        }
        return settle(place, row) ? Optional.of(row) : Optional.empty();
    }

    /** Fills the row's derived fields and tries its rules; false when anything is wrong, and the findings say what. */
    public boolean settle(String place, Record row) {
        Optional<String> underived = derive(row);
        boolean kept = keepsRules(row, place, underived.isPresent());
        if (kept && underived.isPresent()) {
            findings.accept(Finding.error(place, "register.derived", underived.get()));
        }
        return kept && underived.isEmpty();
    }

    private boolean put(Record row, Cell cell, String place) {
        try {
            set(row, cell.column.field(), cell.column.read(cell.text));
            return true;
        } catch (BadCell e) {
            findings.accept(Finding.error(place + ", " + cell.title, "csv.value", e.getMessage()));
            return false;
        }
    }

    /** Throws {@link BadCell} when the column has no room for the value. */
    public static <T> void set(Record row, Field<T> field, Object value) {
        try {
            row.set(field, field.getDataType().convert(value));
        } catch (DataTypeException e) {
            throw BadCell.of(String.valueOf(value), "ryms inte i kolumnen. Kontrollera värdet.");
        }
    }

    /** Empty when every derived field was filled, else what to tell people where no rule says it better. */
    private Optional<String> derive(Record row) {
        for (Register.Derived<?> derived : form.register().derived()) {
            try {
                set(row, derived.field(), derived.from().apply(row));
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                String column = derived.field().getName();
                LOG.warn("Register {} cannot derive {}: {}", form.name(), column, e.toString());
                return Optional.of("Programmet kan inte räkna ut "
                        + form.column(column).map(FieldColumn::title).orElse(column)
                        + " av uppgifterna på raden. Kontrollera att de är ifyllda och rimliga.");
            }
        }
        return Optional.empty();
    }

    private boolean keepsRules(Record row, String place, boolean incomplete) {
        boolean all = true;
        for (Register.Rule rule : form.register().rules()) {
            if (!holds(rule, row, incomplete)) {
                findings.accept(Finding.error(place, "rule." + rule.name(), form.sentence(rule)));
                all = false;
            }
        }
        return all;
    }

    /**
     * A rule that stumbles over an empty field counts as broken: nothing is stored that was not tried. In an incomplete
     * row, which is not stored anyway, only a rule that can be judged is.
     */
    private boolean holds(Register.Rule rule, Record row, boolean incomplete) {
        try {
            return rule.holds().test(row);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            if (incomplete) {
                return true;
            }
            LOG.warn("Rule {} of register {} failed", rule.name(), form.name(), e);
            return false;
        }
    }
}
