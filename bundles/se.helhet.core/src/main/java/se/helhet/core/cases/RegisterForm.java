package se.helhet.core.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import se.helhet.api.figure.Columns;
import se.helhet.api.figure.Register;
import se.helhet.api.organisation.Organisation;
import se.helhet.core.unit.InstalledUnit;

/** A register as a form to fill in: its columns, how each is read, and by which names people know them. */
public final class RegisterForm {
    private final String name;
    private final Register register;
    private final Door door;
    private final Labels labels;
    private final ImmutableList<FieldColumn> columns;
    private final PartyNames parties;
    private final NameIndex<FieldColumn> index = new NameIndex<>();

    RegisterForm(String name, Register register, Labels labels, Organisation organisation, Door door) {
        this.name = name;
        this.door = door;
        this.register = register;
        this.labels = labels;
        CodeForms codes = new CodeForms(organisation, labels);
        CellForms forms = new CellForms(codes);
        this.parties = codes.parties();
        this.columns = register.fields().collect(f -> column(f, forms));
        for (FieldColumn c : columns) {
            index.add(c.name(), c);
            labels.words("field." + c.name()).forEach(word -> index.add(word, c));
        }
    }

    /** The form of an installed unit's register. Reads the organisation once; for any thread. */
    public static RegisterForm of(InstalledUnit unit, Register register, Organisation organisation) {
        Labels labels = Labels.of(unit.labels().anchor(), unit.id());
        return new RegisterForm(unit.id() + "." + register.name(), register, labels, organisation, unit::call);
    }

    private FieldColumn column(Field<?> field, CellForms forms) {
        String column = field.getName();
        boolean derived = register.derived().anySatisfy(d -> d.field().getName().equals(column));
        boolean declared = register.required().anySatisfy(f -> f.getName().equals(column));
        CellForm form = forms.of(register, field);
        Optional<Object> blank = declared ? Optional.empty() : CellForms.blank(field, form);
        boolean required = !derived && (declared || (!field.getDataType().nullable() && blank.isEmpty()));
        return new FieldColumn(field, labels.get("field." + column).orElse(column), required, derived, blank, form);
    }

    /** By which the unit's rules and derived fields are entered. */
    Door door() {
        return door;
    }

    /** What people call the register. */
    String title() {
        return labels.get("register." + register.name()).orElse(name);
    }

    /** The municipalities that take part. */
    PartyNames parties() {
        return parties;
    }

    /** As people type it: {@code navet.booking}. */
    public String name() {
        return name;
    }

    public Register register() {
        return register;
    }

    public ImmutableList<FieldColumn> columns() {
        return columns;
    }

    /** The column that a word in a head means. One column's label may be another's name but for the capital: Land, land. */
    Optional<FieldColumn> column(String head) {
        return columns.detectOptional(c -> c.name().equals(head))
                .or(() -> titled(head))
                .or(() -> index.find(head));
    }

    private Optional<FieldColumn> titled(String head) {
        ImmutableList<FieldColumn> titled = columns.select(c -> c.title().equals(head));
        return titled.size() == 1 ? titled.getFirstOptional() : Optional.empty();
    }

    Optional<String> nearestColumn(String head) {
        return index.nearest(head);
    }

    /** The columns that get a value in every row: those given, those with a value of their own, and the derived ones. */
    ImmutableList<FieldColumn> written(ImmutableList<FieldColumn> given) {
        return columns.select(c -> c.derived() || c.blank().isPresent() || given.contains(c));
    }

    /** Whether the column is one that the platform keeps for itself. */
    boolean platform(String head) {
        return Columns.PLATFORM.contains(head);
    }

    /** The columns to fill in, with label and name, for sentences. */
    String columnsThereAre() {
        return columns.reject(FieldColumn::derived)
                .collect(c -> c.title().equals(c.name()) ? c.title() : c.title() + " (" + c.name() + ")")
                .makeString();
    }

    /** What the store said of a row, with the columns' labels in place of the names that the database knows. */
    String inWords(String said) {
        String out = said;
        for (FieldColumn c : columns) {
            out = out.replaceAll(
                    "\\b" + register.table().getName() + "\\." + c.field().getName() + "\\b",
                    Matcher.quoteReplacement(c.title()));
        }
        return out;
    }

    /** What to tell people when a rule does not hold. */
    String sentence(Register.Rule rule) {
        return labels.get("rule." + rule.name())
                .orElse("Raden bryter mot regeln " + rule.name() + ". Rätta uppgifterna på raden.");
    }
}
