package se.helhet.api.command;

import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;
import se.helhet.api.importing.TableFormat;

/**
 * Writes a unit's table as a file to open in Excel. Provided by the core, so that no unit knows a file format; used by the
 * command line and the workbench. Called on any thread.
 */
@ProviderType
public interface TableFiles {
    /**
     * Writes the table with its columns as head. A column in which all that stands is numbers, without leading zeros, is
     * written as numbers; in all others cells are texts.
     *
     * @param title name of the workbook's sheet
     * @throws java.io.UncheckedIOException when {@code out} cannot be written, which is not closed
     */
    void write(String title, UnitCommand.Table table, TableFormat format, OutputStream out);
}
