package se.helhet.api.importing;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Who;

/** Puts rows into registers, by declaration. Provided by the core. */
public interface Cases {
    /** Names of all registers: {@code navet.booking}. */
    ImmutableList<String> registers();

    /**
     * Takes in a CSV file (UTF-8 or Windows-1252; comma, semicolon or tab) with a head of column names or labels. Dates,
     * numbers and municipalities are understood as people write them. Every faulty row is named with line, column and
     * what to do; all rows are stored or none.
     *
     * @throws IllegalArgumentException when no installed unit has that register; the message lists those there are
     */
    ImportReport importCsv(String register, Path file, Who who);

    /** Adds one row from texts by column name; the findings are empty when it was stored. */
    ImportReport add(String register, Map<String, String> row, Who who);
}
