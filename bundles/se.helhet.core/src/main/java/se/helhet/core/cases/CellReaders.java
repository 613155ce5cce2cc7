package se.helhet.core.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.Field;
import org.jooq.exception.DataTypeException;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.UnitEntry;

/** Chooses how a column's cells are read: by its codes where it has any, else by its type. */
final class CellReaders {
    private static final ImmutableSet<Class<?>> SMALL = Sets.immutable.of(Integer.class, Short.class, Byte.class);
    private static final ImmutableSet<Class<?>> FRACTIONS =
            Sets.immutable.of(BigDecimal.class, Double.class, Float.class);

    private final Organisation organisation;
    private final Labels labels;

    CellReaders(Organisation organisation, Labels labels) {
        this.organisation = organisation;
        this.labels = labels;
    }

    CellReader byType(Field<?> field) {
        Class<?> type = field.getType();
        if (type == String.class) {
            return text -> text;
        }
        if (type == LocalDate.class) {
            return DateCell::read;
        }
        if (type == Boolean.class) {
            return BooleanCell::read;
        }
        if (SMALL.contains(type)) {
            return NumberCell::small;
        }
        if (type == Long.class) {
            return NumberCell::whole;
        }
        return FRACTIONS.contains(type) ? NumberCell::decimal : text -> converted(field, text);
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

    CellReader byDim(Field<?> field, Dim dim) {
        CellReader one = byCodes(field, dim.codes());
        return dim.tags() ? new TagsCell(dim.codes().fixed(), one) : one;
    }

    CellReader byCodes(Field<?> field, Codes codes) {
        return switch (codes.kind()) {
            case OPEN -> byType(field);
            case MEMBERS -> members();
            case UNITS -> units();
            case FIXED -> fixed(field, codes.fixed());
        };
    }

    private CellReader members() {
        PartyNames parties = new PartyNames(organisation.parties().reject(p -> p.kind() == Kind.OTHER));
        return new CodeCell(
                "någon av förbundets kommuner",
                parties.names(),
                text -> parties.find(text).map(Organisation.Party::code),
                parties::nearest);
    }

    private CellReader units() {
        ImmutableList<UnitEntry> units = organisation.units();
        UnitNames names = new UnitNames(units);
        return new CodeCell(
                "någon av förbundets enheter",
                units.collect(UnitEntry::name),
                text -> units.isEmpty() ? Optional.empty() : names.code(text),
                names::nearest);
    }

    private CellReader fixed(Field<?> field, ImmutableList<String> codes) {
        NameIndex<String> index = new NameIndex<>();
        for (String code : codes) {
            index.add(code, code);
            labels.all(key(field, code)).forEach(label -> index.add(label, code));
        }
        ImmutableList<String> names =
                codes.collect(code -> labels.get(key(field, code)).orElse(code));
        return new CodeCell(
                "något av alternativen",
                names,
                text -> codes.contains(text) ? Optional.of(text) : index.find(text),
                index::nearest);
    }

    private static String key(Field<?> field, String code) {
        return "code." + field.getName() + "." + code;
    }

    /** What an empty cell becomes in a column that may not be empty: no for yes or no, else the column's default. */
    Optional<Object> blank(Field<?> field, CellReader reader) {
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
            return Optional.of(written.isEmpty() ? "" : reader.read(written));
        } catch (BadCell e) {
            return Optional.empty();
        }
    }
}
