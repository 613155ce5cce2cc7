package se.helhet.core.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import se.helhet.api.figure.Columns;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.RegisterFiles.Exported;
import se.helhet.api.importing.RegisterFiles.Selection;
import se.helhet.api.importing.RegisterFiles.Titles;
import se.helhet.api.importing.TableFormat;
import se.helhet.api.store.Store;
import se.helhet.core.excel.ExcelFile;
import se.helhet.core.table.Cell;
import se.helhet.core.table.TableWriter;

/** Rows of one register on their way into a file. */
final class Exporting {
    private static final int AT_ONCE = 500;

    private final Store store;
    private final RegisterForm form;
    private final TableFormat format;
    private final MutableList<Finding> findings = Lists.mutable.empty();
    private long rows;

    Exporting(Store store, RegisterForm form, TableFormat format) {
        this.store = store;
        this.form = form;
        this.format = format;
    }

    /** Throws {@link IllegalStateException} before anything is written when it cannot be done. */
    Exported run(Selection selection, Supplier<TableWriter> writers) {
        if (form.register().smallestCount() > 0) {
            throw new IllegalStateException("Registret " + form.name()
                    + " lämnar bara ut antal, aldrig rader. Det går därför inte att exportera.");
        }
        return store.read(dsl -> {
            refuseTooMany(dsl, selection);
            TableWriter writer = writers.get();
            writer.line(head(selection.titles()).castToList());
            if (selection.ids().isPresent()) {
                selection.ids().get().chunk(AT_ONCE).forEach(ids -> some(dsl, Lists.immutable.withAll(ids), writer));
            } else {
                all(dsl, writer);
            }
            writer.finish();
            return new Exported(rows, findings.toImmutable());
        });
    }

    private void refuseTooMany(DSLContext dsl, Selection selection) {
        long wanted = selection.ids().map(ImmutableList::size).orElseGet(() -> dsl.fetchCount(table()));
        if (format == TableFormat.XLSX && wanted >= ExcelFile.LINES) {
            throw new IllegalStateException(
                    "Ett Excelblad rymmer " + Counted.rows(ExcelFile.LINES - 1) + " och registret " + form.name()
                            + " har " + Counted.rows(wanted) + ". Exportera som CSV eller välj färre rader.");
        }
    }

    private ImmutableList<Cell> head(Titles titles) {
        // Two columns may bear one label; then only their names tell them apart.
        return form.columns()
                .collect(c -> Cell.of(
                        titles == Titles.NAMES
                                        || !form.column(c.title())
                                                .filter(c::equals)
                                                .isPresent()
                                ? c.name()
                                : c.title()));
    }

    private void all(DSLContext dsl, TableWriter writer) {
        try (Stream<? extends Record> found =
                dsl.selectFrom(table()).orderBy(id()).fetchSize(AT_ONCE).fetchLazy().stream()) {
            found.forEach(r -> write(r, writer));
        }
    }

    private void some(DSLContext dsl, ImmutableList<Long> ids, TableWriter writer) {
        Map<Long, Record> found = new HashMap<>();
        dsl.selectFrom(table()).where(id().in(ids.castToList())).forEach(r -> found.put(id(r), r));
        ids.forEach(i -> {
            if (found.containsKey(i)) {
                write(found.get(i), writer);
            }
        });
    }

    private void write(Record row, TableWriter writer) {
        List<Cell> cells = new ArrayList<>(form.columns().size());
        for (FieldColumn column : form.columns()) {
            Cell cell = column.show(row.get(column.field()));
            if (format == TableFormat.XLSX && cell.text().length() > ExcelFile.LETTERS) {
                findings.add(Finding.warning(
                        form.name() + " rad " + id(row) + ", " + column.title(),
                        "excel.long",
                        "Texten är längre än Excel rymmer i en cell och kortades. Exportera som CSV för att få hela."));
            }
            cells.add(cell);
        }
        writer.line(cells);
        rows++;
    }

    private Table<?> table() {
        return form.register().table();
    }

    private static long id(Record row) {
        return ((Number) row.get(Columns.ID)).longValue();
    }

    private Field<Long> id() {
        return table().field(Columns.ID).coerce(Long.class);
    }
}
