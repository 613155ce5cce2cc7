package se.helhet.core.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.Field;
import org.jooq.exception.DataTypeException;
import se.helhet.api.figure.Register;
import se.helhet.api.importing.FieldShape.Kind;
import se.helhet.core.table.Cell;

/** Chooses how a column's cells are written: by its codes where it has any, by what the register says, by its type. */
final class CellForms {
    private static final ImmutableSet<Class<?>> SMALL = Sets.immutable.of(Integer.class, Short.class, Byte.class);
    private static final ImmutableSet<Class<?>> FRACTIONS =
            Sets.immutable.of(BigDecimal.class, Double.class, Float.class);
    private static final CellForm TEXT = CellForm.of(Kind.TEXT, Cell::text, CellForms::plain, "text", "Exempel");
    private static final CellForm DATE =
            CellForm.of(Kind.DATE, DateCell::read, CellForms::day, "datum, som 2019-03-28", "2019-03-28");
    private static final CellForm MONTH =
            CellForm.of(Kind.MONTH, MonthCell::read, CellForms::month, "månad, som 2019-03 eller mars 2019", "2019-03");
    private static final CellForm YES_NO =
            CellForm.of(Kind.YES_NO, c -> BooleanCell.read(c.text()), CellForms::truth, "ja eller nej", "ja");
    private static final CellForm WHOLE =
            CellForm.of(Kind.WHOLE, NumberCell::whole, CellForms::number, "heltal, som 27", "27");
    private static final CellForm SMALL_WHOLE =
            CellForm.of(Kind.WHOLE, NumberCell::small, CellForms::number, "heltal, som 27", "27");
    private static final CellForm DECIMAL =
            CellForm.of(Kind.DECIMAL, NumberCell::decimal, CellForms::number, "tal, som 1 250,5", "12,5");
    private static final CellForm MONEY = CellForm.of(
            Kind.MONEY,
            MoneyCell::read,
            CellForms::kronor,
            "kronor med högst två decimaler, som 12 500 eller 12,5 tkr",
            "12 500");

    private final CodeForms codes;

    CellForms(CodeForms codes) {
        this.codes = codes;
    }

    CellForm of(Register register, Field<?> field) {
        CellForm byType = register.isMoney(field) ? MONEY : register.isMonth(field) ? MONTH : byType(field);
        return register.dims()
                .detectOptional(d -> d.name().equals(field.getName()) && !d.timed())
                .flatMap(d -> codes.of(field, d))
                .orElse(byType);
    }

    private static CellForm byType(Field<?> field) {
        Class<?> type = field.getType();
        if (type == String.class) {
            return TEXT;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Boolean.class) {
            return YES_NO;
        }
        if (SMALL.contains(type)) {
            return SMALL_WHOLE;
        }
        if (type == Long.class) {
            return WHOLE;
        }
        if (FRACTIONS.contains(type)) {
            return DECIMAL;
        }
        return CellForm.of(Kind.OTHER, c -> converted(field, c.text()), CellForms::plain, "som det visas", "");
    }

    private static Object converted(Field<?> field, String text) {
        try {
            Object value = field.getDataType().convert(text);
            if (value != null) {
                return value;
            }
        } catch (DataTypeException e) {
            // Said below, in words for the writer.
        }
        throw BadCell.of(text, "kan inte läsas. Skriv värdet som det visas i registret.");
    }

    /** What an empty cell becomes in a column that may not be empty: no for yes or no, else the column's default. */
    static Optional<Object> blank(Field<?> field, CellForm form) {
        if (field.getDataType().nullable()) {
            return Optional.empty();
        }
        if (field.getType() == Boolean.class) {
            return Optional.of(false);
        }
        if (!field.getDataType().defaulted()) {
            return Optional.empty();
        }
        try {
            String written = field.getDataType().default_().toString().replaceAll("^'|'$", "");
            return Optional.of(written.isEmpty() ? "" : form.reader().read(Cell.of(written)));
        } catch (BadCell e) {
            return Optional.empty();
        }
    }

    private static Cell plain(Object value) {
        return Cell.of(value.toString());
    }

    private static Cell truth(Object value) {
        return Cell.of(Boolean.TRUE.equals(value) ? "ja" : "nej");
    }

    private static Cell day(Object value) {
        LocalDate day = (LocalDate) value;
        return new Cell(day.toString(), null, day.atStartOfDay());
    }

    private static Cell month(Object value) {
        LocalDate day = (LocalDate) value;
        return new Cell(YearMonth.from(day).toString(), null, day.atStartOfDay());
    }

    private static Cell number(Object value) {
        BigDecimal number = value instanceof BigDecimal d ? d : new BigDecimal(value.toString());
        return new Cell(number.toPlainString().replace('.', ','), number, null);
    }

    private static Cell kronor(Object ore) {
        BigDecimal kronor = BigDecimal.valueOf((Long) ore, 2);
        BigDecimal shown = kronor.stripTrailingZeros().scale() <= 0 ? kronor.setScale(0) : kronor;
        return new Cell(shown.toPlainString().replace('.', ','), kronor, null);
    }
}
