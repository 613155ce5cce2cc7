package se.helhet.core.cases;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.command.TableFiles;
import se.helhet.api.command.UnitCommand.Table;
import se.helhet.api.importing.TableFormat;
import se.helhet.core.csv.CsvFile;
import se.helhet.core.excel.ExcelFile;
import se.helhet.core.table.Cell;
import se.helhet.core.table.TableWriter;

/** Writes units' tables with the writers that registers are exported with. */
@Component(service = TableFiles.class)
public final class UnitTableFiles implements TableFiles {
    /** What Excel shows exactly, and nothing that a code could be. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,13})([.][0-9]{1,6})?");

    @Override
    public void write(String title, Table table, TableFormat format, OutputStream out) {
        TableWriter writer = format == TableFormat.XLSX ? new ExcelFile(out, title) : new CsvFile(out);
        ImmutableList<Boolean> numbers = Lists.immutable.fromStream(
                IntStream.range(0, table.columns().size()).mapToObj(i -> numbers(table, i)));
        writer.line(table.columns().collect(Cell::of).castToList());
        table.rows()
                .forEach(row -> writer.line(row.collectWithIndex((text, i) -> cell(text, numbers.get(i)))
                        .castToList()));
        writer.finish();
    }

    private static boolean numbers(Table table, int column) {
        return table.rows().anySatisfy(r -> !r.get(column).isEmpty())
                && table.rows()
                        .allSatisfy(r -> r.get(column).isEmpty()
                                || NUMBER.matcher(r.get(column)).matches());
    }

    private static Cell cell(String text, boolean number) {
        return number && !text.isEmpty() ? new Cell(text.replace('.', ','), new BigDecimal(text), null) : Cell.of(text);
    }
}
