package se.helhet.core.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.Field;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Register;
import se.helhet.api.register.Row;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Sheet.Kind;
import se.helhet.core.cases.FieldColumn;
import se.helhet.core.unit.Labels;

/**
 * A column of an opened register.
 *
 * @param label  in the language asked for
 * @param codes  null when it holds none
 * @param labels of all its codes, those that may no longer be chosen too
 */
record OpenColumn(
        FieldColumn form,
        Kind kind,
        String label,
        Codes codes,
        CodeLabels.Of labels,
        boolean summed,
        int lines,
        String help,
        CellText text) {
    private static final ImmutableSet<Class<?>> WHOLE =
            Sets.immutable.of(Integer.class, Long.class, Short.class, Byte.class);
    private static final ImmutableSet<Class<?>> DECIMAL =
            Sets.immutable.of(BigDecimal.class, Double.class, Float.class);

    static OpenColumn of(
            FieldColumn form, Register register, Labels words, CodeLabels codeLabels, boolean summed, Locale locale) {
        Field<?> field = form.field();
        String key = "field." + field.getName();
        Optional<Dim> dim = register.dims().detectOptional(d -> d.name().equals(field.getName()) && !d.timed());
        Codes codes = dim.map(Dim::codes).orElse(null);
        int lines = words.find(key + ".lines", locale).map(OpenColumn::number).orElse(1);
        Kind kind = register.isMonth(field)
                ? Kind.MONTH
                : dim.filter(Dim::tags).isPresent() ? Kind.TAGS : kind(field, codes, register.isMoney(field), lines);
        CodeLabels.Of labels = codeLabels.of(field.getName(), codes);
        return new OpenColumn(
                form,
                kind,
                words.find(key, locale).orElse(form.title()),
                codes,
                labels,
                summed || (kind == Kind.MONEY && register.smallestCount() == 0),
                lines,
                words.find(key + ".help", locale).orElse(""),
                new CellText(kind, Sheet.Column.names(field.getName()), labels, locale));
    }

    private static int number(String digits) {
        return digits.matches("[1-9]\\d?") ? Integer.parseInt(digits) : 1;
    }

    private static Kind kind(Field<?> field, Codes codes, boolean money, int lines) {
        Class<?> type = field.getType();
        if (codes != null) {
            return codes.kind() == Codes.Kind.OPEN ? Kind.OPEN_CODE : Kind.CODE;
        }
        if (money) {
            return Kind.MONEY;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        if (type == LocalDateTime.class) {
            return Kind.TIMESTAMP;
        }
        if (type == Boolean.class) {
            return Kind.YES_NO;
        }
        if (WHOLE.contains(type)) {
            return Kind.WHOLE;
        }
        if (DECIMAL.contains(type)) {
            return Kind.DECIMAL;
        }
        return lines > 1 ? Kind.LONG_TEXT : Kind.TEXT;
    }

    String name() {
        return form.field().getName();
    }

    Field<?> field() {
        return form.field();
    }

    /** Whether people read it as text, so that a search looks into it. */
    boolean isText() {
        return kind != Kind.CODE && kind != Kind.TAGS && form.field().getType() == String.class;
    }

    Row.Cell cell(Object value) {
        return value == null ? Row.Cell.EMPTY : new Row.Cell(text.shown(value), text.edited(value));
    }

    String shown(Object value) {
        return value == null ? "" : text.shown(value);
    }

    /** @param inUse the codes that rows have now, for a column whose codes are open */
    Sheet.Column drawn(ImmutableList<String> inUse) {
        ImmutableList<Sheet.Choice> choices = switch (kind) {
            case CODE, TAGS -> labels.choices();
            case OPEN_CODE -> inUse.collect(c -> new Sheet.Choice(c, labels.label(c)));
            default -> Lists.immutable.empty();
        };
        return new Sheet.Column(
                name(),
                label,
                kind,
                kind == Kind.MONEY ? "kr" : "",
                form.required(),
                form.derived(),
                summed,
                choices,
                codes == null ? 0 : codes.steps(),
                lines,
                help);
    }
}
