package se.helhet.core.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataTypeException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.figure.Register;
import se.helhet.core.cases.Row.Given;

/** Makes cells a row: values of the right types, derived fields filled, rules tried. */
public final class RowReader {
    private static final Logger LOG = LoggerFactory.getLogger(RowReader.class);
    private static final DSLContext DETACHED = DSL.using(SQLDialect.DEFAULT);

    private final RegisterForm form;

    public RowReader(RegisterForm form) {
        this.form = form;
    }

    Row read(List<Given> given) {
        Record row = DETACHED.newRecord(form.register().table());
        List<Fault> faults = new ArrayList<>(0);
        for (FieldColumn column : form.columns()) {
            column.blank().ifPresent(value -> set(row, column.field(), value));
        }
        for (Given cell : given) {
            put(row, cell, faults);
        }
        if (faults.isEmpty()) {
            settle(row, faults);
        }
        return new Row(given, row, faults);
    }

    /** Fills the row's derived fields and tries its rules; what is wrong is added to the faults. */
    public void settle(Record row, List<Fault> faults) {
        Optional<String> underived = derive(row);
        tryRules(row, faults, underived.isPresent());
        if (faults.isEmpty() && underived.isPresent()) {
            faults.add(Fault.row("register.derived", underived.get()));
        }
    }

    private static void put(Record row, Given given, List<Fault> faults) {
        try {
            set(row, given.column().field(), given.column().read(given.cell(), given.reader()));
        } catch (BadCell e) {
            faults.add(new Fault("csv.value", given.column(), given.title(), e.getMessage()));
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

    private void tryRules(Record row, List<Fault> faults, boolean incomplete) {
        for (Register.Rule rule : form.register().rules()) {
            if (!holds(rule, row, incomplete)) {
                faults.add(Fault.row("rule." + rule.name(), form.sentence(rule)));
            }
        }
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
