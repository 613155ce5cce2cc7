package se.helhet.core.cases;

import static se.helhet.core.db.Tables.CORE_IMPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import se.helhet.api.finding.Finding;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.core.csv.CsvTable;
import se.helhet.core.db.tables.records.CoreImportRecord;

/** Which files have been taken into which registers. */
final class TakenFiles {
    private TakenFiles() {}

    /** The sentence that refuses a file which was taken into this register before. */
    static Optional<Finding> before(DSLContext dsl, String register, CsvTable table) {
        CoreImportRecord old =
                dsl.fetchOne(CORE_IMPORT, CORE_IMPORT.REGISTER.eq(register).and(CORE_IMPORT.SHA256.eq(table.sha256())));
        if (old == null) {
            return Optional.empty();
        }
        String name = old.getFileName().equals(table.file()) ? "" : " med namnet " + old.getFileName();
        return Optional.of(Finding.error(
                table.file(),
                "csv.again",
                "Filen togs in i " + register + " den " + day(old.getImportedAt()) + name + " av "
                        + old.getImportedBy() + " (" + Counted.rows(old.getRowCount())
                        + "). Samma rader tas inte in två gånger. Välj en fil med nya rader."));
    }

    /** The day on this machine's calendar. */
    private static LocalDate day(String at) {
        return LocalDate.ofInstant(Instant.parse(at), ZoneId.systemDefault());
    }

    /** Returns the id that its rows carry. */
    static long note(Writing writing, String register, CsvTable table, long rows, Who who) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_IMPORT.REGISTER, register);
        row.put(CORE_IMPORT.FILE_NAME, table.file());
        row.put(CORE_IMPORT.SHA256, table.sha256());
        row.put(CORE_IMPORT.ROW_COUNT, rows);
        row.put(
                CORE_IMPORT.IMPORTED_AT,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        row.put(CORE_IMPORT.IMPORTED_BY, who.name());
        return writing.insert(CORE_IMPORT, row);
    }
}
