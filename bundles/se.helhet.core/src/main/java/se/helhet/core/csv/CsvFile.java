package se.helhet.core.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.helhet.core.table.Cell;
import se.helhet.core.table.TableWriter;

/** Writes CSV as a Swedish Excel opens it: byte order mark, semicolons, decimal commas. */
public final class CsvFile implements TableWriter {
    private final Writer text;
    private final CsvWriter csv;

    public CsvFile(OutputStream out) {
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            text.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    @Override
    public void line(List<Cell> cells) {
        csv.writeRecord(cells.stream()
                .map(c -> c.number() != null || c.moment() != null ? c.text() : Unquoted.cell(c.text()))
                .toList());
    }

    @Override
    public void finish() {
        try {
            csv.flush();
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
