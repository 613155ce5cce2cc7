package se.helhet.web.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.evaluation.Origins.Listing;
import se.helhet.api.figure.Columns;
import se.helhet.api.value.Print;

/** Rows of a register as a table of texts. */
@Component(service = RowTables.class)
public final class RowTables {
    @Activate
    public RowTables() {}

    /** @param register as people type it, with {@code /measure} after it where there are several */
    Listing of(String register, ImmutableList<Record> rows, int most, Locale locale) {
        ImmutableList<Field<?>> fields = rows.isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable
                        .<Field<?>>of(rows.getFirst().fields())
                        .reject(f -> Columns.PLATFORM.contains(f.getName()));
        return new Listing(
                register,
                fields.collect(Field::getName),
                rows.take(most).collect(r -> fields.collect(f -> text(r.get(f), locale))),
                rows.size() > most);
    }

    private static String text(Object value, Locale locale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            boolean english = "en".equals(locale.getLanguage());
            return yes ? english ? "yes" : "ja" : english ? "no" : "nej";
        }
        return value instanceof Integer || value instanceof Long
                ? Print.whole(((Number) value).longValue(), locale)
                : value instanceof BigDecimal d ? Print.decimal(d, locale) : value.toString();
    }
}
