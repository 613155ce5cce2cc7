package se.helhet.core.register;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Columns;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.register.Row;
import se.helhet.core.cases.FieldColumn;
import se.helhet.core.cases.RegisterForm;
import se.helhet.core.figure.Measures;
import se.helhet.core.unit.InstalledUnit;

/** A register of an installed unit, opened in one language. What is in it is only read, by any thread. */
final class OpenRegister {
    private final InstalledUnit unit;
    private final RegisterForm form;
    private final Locale locale;
    private final ImmutableList<OpenColumn> columns;
    /** Where each column stands in a record of the table. */
    private final int[] at;

    private final String byId;
    private final SeenRows seen = new SeenRows();

    private OpenRegister(InstalledUnit unit, RegisterForm form, Locale locale, ImmutableList<OpenColumn> columns) {
        this.unit = unit;
        this.form = form;
        this.locale = locale;
        this.columns = columns;
        Table<?> table = form.register().table();
        this.at = columns.castToList().stream()
                .mapToInt(c -> table.fieldsRow().indexOf(c.field()))
                .toArray();
        this.byId = DSL.using(SQLDialect.SQLITE, new Settings().withRenderSchema(false))
                .render(DSL.select(table.fields()).from(table).where(id().eq(0L)));
    }

    static OpenRegister of(InstalledUnit unit, Register register, Organisation organisation, Locale locale) {
        RegisterForm form = RegisterForm.of(unit, register, organisation);
        CodeLabels labels = new CodeLabels(unit.labels(), organisation, locale);
        ImmutableList<String> summed = unit.declaration()
                .figures()
                .flatCollect(Measures::of)
                .select(m -> m.kind() == Figure.Kind.SUM && m.register().name().equals(register.name()))
                .collect(m -> m.field().getName());
        ImmutableList<OpenColumn> columns = form.columns()
                .collect(c -> OpenColumn.of(c, register, unit.labels(), labels, summed.contains(name(c)), locale));
        return new OpenRegister(unit, form, locale, columns);
    }

    private static String name(FieldColumn column) {
        return column.field().getName();
    }

    InstalledUnit unit() {
        return unit;
    }

    /** As people type it: {@code brb.enquiry}. */
    String name() {
        return form.name();
    }

    Register register() {
        return form.register();
    }

    RegisterForm form() {
        return form;
    }

    Locale locale() {
        return locale;
    }

    Table<?> table() {
        return form.register().table();
    }

    ImmutableList<OpenColumn> columns() {
        return columns;
    }

    /** What people call the register. */
    String label() {
        return unit.labels().find("register." + register().name(), locale).orElse(name());
    }

    /** Throws {@link IllegalArgumentException} with a sentence when there is none of that name. */
    OpenColumn column(String wanted) {
        return columns.detectOptional(c -> c.name().equals(wanted))
                .orElseThrow(() -> new IllegalArgumentException("Kolumnen \"" + wanted + "\" finns inte i " + label()
                        + ". Ta bort den ur frågan och välj på nytt."));
    }

    Field<Long> id() {
        return table().field(Columns.ID).coerce(Long.class);
    }

    /** The statement that reads one row, with its id for parameter; made once, since most of what is done begins with it. */
    String byId() {
        return byId;
    }

    SeenRows seen() {
        return seen;
    }

    Field<Long> version() {
        return table().field(Columns.VERSION).coerce(Long.class);
    }

    /** @param r has the table's fields in their order */
    Row row(Record r) {
        return new Row(
                r.get(Columns.ID, Long.class),
                r.get(Columns.VERSION, Long.class),
                columns.collectWithIndex((c, i) -> c.cell(r.get(at[i]))));
    }
}
