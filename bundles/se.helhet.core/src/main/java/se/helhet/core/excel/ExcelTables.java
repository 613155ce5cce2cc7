package se.helhet.core.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.HashedFile;
import se.helhet.core.table.Tables;

/** A workbook: a table in each visible sheet. */
public final class ExcelTables implements Tables {
    private static final Logger LOG = LoggerFactory.getLogger(ExcelTables.class);
    /** Unpacked; half a million rows of eleven columns are about 200 million bytes. */
    private static final long SHEET = 4L << 30;
    /** These are held in memory. */
    private static final long STRINGS = 256L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final HashedFile file;
    private final ZipFile zip;
    private final Book book;
    private final SharedStrings strings;
    private final Values values;

    private ExcelTables(HashedFile file, ZipFile zip) throws IOException, XMLStreamException {
        this.file = file;
        this.zip = zip;
        this.book = Book.read(zip);
        this.strings = book.strings().isEmpty() ? SharedStrings.NONE : strings(zip, book);
        this.values = new Values(book.styles().isEmpty() ? Styles.NONE : styles(zip, book), book.from1904());
    }

    private static SharedStrings strings(ZipFile zip, Book book) throws IOException, XMLStreamException {
        try (Xml xml = Book.open(zip, book.strings(), STRINGS)) {
            return SharedStrings.read(xml);
        }
    }

    private static Styles styles(ZipFile zip, Book book) throws IOException, XMLStreamException {
        try (Xml xml = Book.open(zip, book.styles(), STRINGS)) {
            return Styles.read(xml);
        }
    }

    /** Whether it is for this class to open the file, or to say why it cannot be opened. */
    public static boolean knows(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            return Arrays.equals(first, ZIP) || Arrays.equals(first, OLD);
        } catch (IOException e) {
            return false;
        }
    }

    /** Throws {@link BadFile} for what is no workbook, a broken or a protected one. */
    @SuppressWarnings("resource")
    public static ExcelTables open(Path path, String name) {
        HashedFile file = HashedFile.of(path, name, (buffer, length) -> {});
        if (Kinds.isOld(file)) {
            throw Kinds.old(file);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.path().toFile());
        } catch (IOException | RuntimeException e) {
            throw broken(file.name(), e);
        }
        try {
            Kinds.check(file, zip);
            ExcelTables tables = new ExcelTables(file, zip);
            if (tables.sheets().isEmpty()) {
                throw new BadFile(
                        file.name(),
                        "excel.empty",
                        "Arbetsboken har inget synligt blad med celler. Visa bladet i Excel" + " och spara.");
            }
            return tables;
        } catch (BadFile e) {
            close(zip);
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            close(zip);
            throw broken(file.name(), e);
        }
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public String sha256() {
        return file.sha256();
    }

    @Override
    public ImmutableList<String> sheets() {
        return Lists.immutable.withAll(book.sheets().keySet());
    }

    @Override
    public boolean even() {
        return false;
    }

    @Override
    public void read(String sheet, Reader reader) {
        Sheet lines = null;
        try (Xml xml = Book.open(zip, book.sheets().get(sheet), SHEET)) {
            lines = new Sheet(xml, strings, values);
            lines.read(new Outside(reader));
        } catch (Outside.Thrown e) {
            throw e.getCause();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw broken(place(sheet, lines == null ? 0 : lines.row()), e);
        }
    }

    /** Keeps what the reader throws apart from what the file makes us throw. */
    private record Outside(Reader reader) implements Reader {
        @Override
        public boolean line(se.helhet.core.table.Line line) {
            try {
                return reader.line(line);
            } catch (RuntimeException e) {
                throw new Thrown(e);
            }
        }

        private static final class Thrown extends RuntimeException {
            private static final long serialVersionUID = 1L;

            Thrown(RuntimeException cause) {
                super(null, cause, false, false);
            }

            @Override
            public synchronized RuntimeException getCause() {
                return (RuntimeException) super.getCause();
            }
        }
    }

    private static BadFile broken(String where, Exception e) {
        LOG.debug("Unreadable workbook {}", where, e);
        return isTooLarge(e)
                ? new BadFile(
                        where,
                        "excel.large",
                        "Arbetsboken växer orimligt när den packas upp och läses därför inte. Kopiera raderna till en ny"
                                + " arbetsbok eller spara bladet som CSV UTF-8.")
                : Kinds.broken(where);
    }

    private static boolean isTooLarge(Throwable e) {
        if (e instanceof Part.TooLarge) {
            return true;
        }
        Throwable cause = e instanceof XMLStreamException x ? x.getNestedException() : e.getCause();
        return cause != null && isTooLarge(cause);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            LOG.debug("Could not close {}", zip.getName(), e);
        }
    }

    @Override
    public void close() {
        close(zip);
    }
}
