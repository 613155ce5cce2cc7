package se.helhet.unit.kansli.map;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.tuple.Pair;
import se.helhet.api.finding.Finding;

/** Reads the small CSV files that travel beside a ledger: UTF-8 or Windows-1252; comma, semicolon or tab; a head. */
public final class Csv {
    private final String file;
    private final String text;
    private final MutableList<Finding> faults;
    private int at;
    private int line = 1;
    private char separator = ',';

    private Csv(String file, String text, MutableList<Finding> faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /** The rows below the head; what is wrong goes to {@code faults}. Columns that {@code columns} lacks are ignored. */
    static ImmutableList<CsvRow> read(Path path, ImmutableList<String> columns, MutableList<Finding> faults) {
        String file = path.getFileName().toString();
        try {
            return new Csv(file, decode(Files.readAllBytes(path)), faults).rows(columns);
        } catch (IOException e) {
            faults.add(Finding.error(
                    file,
                    "csv.file",
                    "Filen kan inte läsas. Kontrollera att den finns och att du har rätt att öppna den."));
            return Lists.immutable.empty();
        }
    }

    public static ImmutableList<CsvRow> read(
            String file, String text, ImmutableList<String> columns, MutableList<Finding> faults) {
        return new Csv(file, text, faults).rows(columns);
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private ImmutableList<CsvRow> rows(ImmutableList<String> columns) {
        String first = text.lines().findFirst().orElse("");
        separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        ImmutableList<String> head = record().collect(h -> h.strip().toLowerCase(Locale.ROOT));
        ImmutableList<String> missing = columns.reject(head::contains);
        if (missing.notEmpty()) {
            faults.add(Finding.error(
                    file + ", rad 1",
                    "csv.head",
                    "Rubrikraden saknar " + missing.makeString(", ") + ". Filen ska ha kolumnerna "
                            + columns.makeString(", ") + "."));
            return Lists.immutable.empty();
        }
        MutableList<CsvRow> rows = Lists.mutable.empty();
        while (at < text.length()) {
            int start = line;
            ImmutableList<String> cells = record();
            if (cells.size() == 1 && cells.get(0).isBlank()) {
                continue;
            }
            if (cells.size() != head.size()) {
                faults.add(Finding.error(
                        file + ", rad " + start,
                        "csv.cells",
                        "Raden har " + cells.size() + " celler men rubrikraden " + head.size()
                                + ". Kontrollera skiljetecken och citattecken."));
                continue;
            }
            rows.add(new CsvRow(
                    file,
                    start,
                    head.zip(cells.collect(String::strip))
                            .toMap(Pair::getOne, Pair::getTwo)
                            .toImmutable(),
                    faults));
        }
        return rows.toImmutable();
    }

    private ImmutableList<String> record() {
        MutableList<String> cells = Lists.mutable.empty();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int start = line;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                at++;
                break;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            faults.add(Finding.error(
                    file + ", rad " + start, "csv.quote", "Ett citattecken avslutas aldrig. Filen kan vara avbruten."));
        }
        return cells.with(cell.toString()).toImmutable();
    }
}
