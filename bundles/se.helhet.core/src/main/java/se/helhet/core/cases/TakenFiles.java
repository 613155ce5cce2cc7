package se.helhet.core.cases;

import static se.helhet.core.db.Tables.CORE_IMPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import org.jooq.Field;
import se.helhet.api.figure.Columns;
import se.helhet.api.figure.Register;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Imports;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.core.db.tables.records.CoreImportRecord;
import se.helhet.core.table.Tables;

/** Which files have been taken into which registers. */
final class TakenFiles {
    private static final String PREFIX = "csv-";

    private TakenFiles() {}

    /** A file that has been taken in. */
    record File(long id, long version, String register, String name, long rows) {}

    static ImmutableList<Imports.Taken> all(DSLContext dsl) {
        return Lists.immutable.withAll(dsl.selectFrom(CORE_IMPORT)
                .orderBy(CORE_IMPORT.ID)
                .fetch(r -> new Imports.Taken(
                        PREFIX + r.getId(),
                        r.getRegister(),
                        r.getFileName(),
                        day(r.getImportedAt()).toString(),
                        r.getImportedBy(),
                        r.getRowCount())));
    }

    /** Throws {@link IllegalArgumentException} when there is none of that id. */
    static File find(DSLContext dsl, String id) {
        return Lists.immutable
                .withAll(dsl.fetch(CORE_IMPORT))
                .detectOptional(r -> id.equals(PREFIX + r.getId()))
                .map(r -> new File(r.getId(), r.getVersion(), r.getRegister(), r.getFileName(), r.getRowCount()))
                .orElseThrow(() -> new IllegalArgumentException("Ingen inläsning har beteckningen " + id + "."));
    }

    /** Takes out the rows that carry the file's id, also those that someone has changed since. */
    static ImportReport withdraw(Writing writing, File file, Register register) {
        Field<?> origin = register.table().field(Columns.IMPORT_ID);
        if (origin == null) {
            return ImportReport.refused("Raderna i " + file.register() + " visar inte vilken fil de kom ur, så "
                    + file.name() + " går inte att ta bort i ett stycke. Inget ändrades.");
        }
        long rows =
                writing.deleteAll(register.table(), origin.coerce(Long.class).eq(file.id()));
        writing.delete(CORE_IMPORT, file.id(), file.version());
        String missing = rows == file.rows() ? "" : " Filen hade " + Counted.rows(file.rows()) + ".";
        return new ImportReport(
                true,
                rows,
                Counted.rows(rows) + " ur " + file.name() + " är borttagna ur " + file.register() + "." + missing,
                Lists.immutable.empty());
    }

    /** The sentence that refuses a file which was taken into this register before. */
    static Optional<Finding> before(DSLContext dsl, String register, String file, String sha256) {
        CoreImportRecord old =
                dsl.fetchOne(CORE_IMPORT, CORE_IMPORT.REGISTER.eq(register).and(CORE_IMPORT.SHA256.eq(sha256)));
        if (old == null) {
            return Optional.empty();
        }
        String name = old.getFileName().equals(file) ? "" : " med namnet " + old.getFileName();
        return Optional.of(Finding.error(
                file,
                "csv.again",
                "Filen togs in i " + register + " den " + day(old.getImportedAt()) + name + " av "
                        + old.getImportedBy() + " (" + Counted.rows(old.getRowCount())
                        + "). Samma rader tas inte in två gånger. Välj en fil med nya rader."));
    }

    /** The day on this machine's calendar. */
    private static LocalDate day(String at) {
        return LocalDate.ofInstant(Instant.parse(at), ZoneId.systemDefault());
    }

    /** Returns the id that its rows carry; how many they are is not known yet. */
    static long note(Writing writing, String register, Tables table, Who who) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_IMPORT.REGISTER, register);
        row.put(CORE_IMPORT.FILE_NAME, table.name());
        row.put(CORE_IMPORT.SHA256, table.sha256());
        row.put(CORE_IMPORT.ROW_COUNT, 0L);
        row.put(
                CORE_IMPORT.IMPORTED_AT,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        row.put(CORE_IMPORT.IMPORTED_BY, who.name());
        return writing.insert(CORE_IMPORT, row);
    }

    /** Notes how many rows a file gave that was noted in the same transaction. */
    static void count(Writing writing, long id, long rows) {
        writing.update(CORE_IMPORT, id, 1, Map.of(CORE_IMPORT.ROW_COUNT, rows));
    }
}
