package se.helhet.core.cases;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Field;
import org.jooq.Record;
import se.helhet.api.figure.Columns;
import se.helhet.api.figure.Register;
import se.helhet.api.finding.Finding;
import se.helhet.api.finding.Finding.Severity;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.Who;
import se.helhet.core.csv.CsvTable;

/** One CSV file on its way into one register. */
final class CsvImport {
    private final Store store;
    private final RegisterForm form;
    private final CsvTable table;
    private final MutableList<Finding> findings = Lists.mutable.empty();

    CsvImport(Store store, RegisterForm form, CsvTable table) {
        this.store = store;
        this.form = form;
        this.table = table;
    }

    ImportReport run(Who who) {
        Optional<Finding> taken = store.read(dsl -> TakenFiles.before(dsl, form.name(), table));
        if (taken.isPresent()) {
            return refused(taken.get());
        }
        Head head = Head.of(table, form);
        findings.addAllIterable(head.findings());
        if (!head.usable()) {
            return refused();
        }
        if (table.lines().isEmpty()) {
            return refused(Finding.error(
                    table.file(),
                    "csv.empty",
                    "Filen har en rubrikrad men inga rader under den. Fyll i rader och spara."));
        }
        ImmutableList<Record> rows = rows(head);
        return faults() > 0 ? refused() : stored(head, rows, who);
    }

    private ImmutableList<Record> rows(Head head) {
        RowReader reader = new RowReader(form, findings::add);
        MutableList<Record> rows = Lists.mutable.ofInitialCapacity(table.lines().size());
        for (CsvTable.Line line : table.lines()) {
            table.misfit(line)
                    .ifPresentOrElse(
                            findings::add,
                            () -> reader.read(table.place(line), cells(head, line))
                                    .ifPresent(rows::add));
        }
        return rows.toImmutable();
    }

    private static ImmutableList<RowReader.Cell> cells(Head head, CsvTable.Line line) {
        return head.places()
                .collect(p ->
                        new RowReader.Cell(p.column(), p.title(), line.cells().get(p.cell())));
    }

    private ImportReport stored(Head head, ImmutableList<Record> rows, Who who) {
        Register register = form.register();
        MutableList<Field<?>> fields = Lists.mutable.empty();
        form.written(head.columns()).forEach(c -> fields.add(c.field()));
        Field<?> origin = register.table().field(Columns.IMPORT_ID);
        if (origin != null) {
            fields.add(origin);
        }
        try {
            Optional<Finding> taken = store.write(who, writing -> {
                Optional<Finding> same = TakenFiles.before(writing.dsl(), form.name(), table);
                if (same.isEmpty()) {
                    long id = TakenFiles.note(writing, form.name(), table, rows.size(), who);
                    writing.insertAll(
                            register.table(), fields.toImmutable(), rows.collect(r -> values(r, fields, origin, id)));
                }
                return same;
            });
            return taken.map(this::refused)
                    .orElseGet(() -> new ImportReport(
                            true,
                            rows.size(),
                            Counted.rows(rows.size()) + " togs in i " + form.name() + " från " + table.file() + ".",
                            findings.toImmutable()));
        } catch (StoreException e) {
            return refused(Finding.error(table.file(), "store", form.inWords(e.getMessage())));
        }
    }

    private static Object[] values(Record row, MutableList<Field<?>> fields, Field<?> origin, long importId) {
        return fields.collect(f -> f == origin ? origin.getDataType().convert(importId) : row.get(f))
                .toArray();
    }

    private ImportReport refused(Finding... more) {
        findings.addAllIterable(Lists.immutable.of(more));
        return new ImportReport(
                false,
                0,
                "Inget togs in i " + form.name() + " från " + table.file() + ": " + Counted.faults(faults()) + ".",
                findings.toImmutable());
    }

    private int faults() {
        return findings.count(f -> f.severity() == Severity.ERROR);
    }
}
