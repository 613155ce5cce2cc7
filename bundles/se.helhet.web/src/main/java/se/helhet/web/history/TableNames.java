package se.helhet.web.history;

import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Words;

/** What people call the tables that the history names. */
@Component(service = TableNames.class)
public final class TableNames {
    private static final String KEY = "history.table.";
    private final Catalogue catalogue;
    private final Desk desk;

    @Activate
    public TableNames(@Reference Catalogue catalogue, @Reference Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /**
     * "Navet: Bokningar" for a table of a unit, "Omgångar" for one of the platform.
     *
     * @return the table's own name when nobody has words for it, such as one of a unit that is not installed
     */
    public String of(String table, Locale locale) {
        String name = table.toLowerCase(Locale.ROOT);
        return catalogue
                .table(name, locale)
                .map(label -> of(name, label, locale))
                .orElseGet(() -> own(name, locale));
    }

    private String of(String table, String label, Locale locale) {
        String unit = desk.unit(table.substring(0, table.indexOf('_')), locale)
                .map(UnitInfo::shortTitle)
                .orElse("");
        return unit.isEmpty() || unit.equals(label) ? label : unit + ": " + label;
    }

    private static String own(String table, Locale locale) {
        String said = Words.in(locale).say(KEY + table);
        return said.startsWith(KEY) ? table : said;
    }
}
