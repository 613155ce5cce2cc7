package se.helhet.core.cases;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.FieldShape;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Preview;
import se.helhet.api.importing.Reading;
import se.helhet.api.importing.RegisterFiles.Which;
import se.helhet.api.importing.TableFormat;
import se.helhet.api.importing.TableSource;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.core.csv.CsvFile;
import se.helhet.core.csv.CsvTables;
import se.helhet.core.csv.PastedTables;
import se.helhet.core.excel.ExcelFile;
import se.helhet.core.excel.ExcelTables;
import se.helhet.core.excel.TemplateBook;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.Cell;
import se.helhet.core.table.TableWriter;
import se.helhet.core.table.Tables;
import se.helhet.core.unit.UnitFailure;

/** Tables on their way into one register, and the files that help with that. */
final class RegisterTables {
    private final Store store;
    private final RegisterForm form;

    RegisterTables(Store store, RegisterForm form) {
        this.store = store;
        this.form = form;
    }

    /** Throws {@link BadFile}. */
    private static Tables open(TableSource source) {
        if (source instanceof TableSource.Pasted pasted) {
            return PastedTables.of(pasted.name(), pasted.text());
        }
        TableSource.File file = (TableSource.File) source;
        return ExcelTables.knows(file.path())
                ? ExcelTables.open(file.path(), file.name())
                : CsvTables.open(file.path(), file.name());
    }

    ImportReport take(TableSource source, Reading reading, Which which, Who who, Progress progress) {
        try (Tables tables = open(source)) {
            Layout layout = new HeadFinder(form, reading, tables).find();
            return new Taking(store, form, tables, layout, which).run(who, progress);
        } catch (BadFile e) {
            return ImportReport.refused("Inget togs in i " + form.name() + " från " + source.name() + ".", e.finding());
        }
    }

    Preview preview(TableSource source, Reading reading, Progress progress) {
        try (Tables tables = open(source)) {
            Layout layout = new HeadFinder(form, reading, tables).find();
            Previewed gathered = new Previewed(layout);
            return layout.usable() ? preview(tables, layout, gathered, progress) : sketch(tables, layout, gathered);
        } catch (BadFile e) {
            return unreadable(source, e);
        }
    }

    private Preview preview(Tables tables, Layout layout, Previewed gathered, Progress progress) {
        MutableList<Finding> findings = layout.findings().toList();
        Twins twins = store.read(dsl -> {
            TakenFiles.before(dsl, form.name(), tables.name(), tables.sha256()).ifPresent(findings::add);
            return Twins.of(form, dsl);
        });
        Intake intake = new Intake(form, tables, layout, twins, progress);
        try {
            intake.read(gathered);
        } catch (BadFile e) {
            findings.add(e.finding());
        } catch (UnitFailure e) {
            findings.add(Finding.error(tables.name(), "unit", e.getMessage() + " " + e.hint()));
        } catch (Intake.Stopped e) {
            findings.add(Finding.error(tables.name(), "csv.stopped", "Granskningen avbröts."));
        }
        return gathered.preview(tables, findings.withAll(intake.findings()).toImmutable(), intake.passed());
    }

    /** Of a table whose columns must be bound before its rows can be judged: what stands in them. */
    private static Preview sketch(Tables tables, Layout layout, Previewed gathered) {
        int[] seen = {0};
        tables.read(layout.sheet(), line -> {
            if (line.number() > layout.headLine()) {
                gathered.keepExamples(line);
                seen[0]++;
            }
            return seen[0] < Preview.SHOWN;
        });
        return gathered.preview(tables, layout.findings(), 0);
    }

    private static Preview unreadable(TableSource source, BadFile e) {
        return new Preview(
                source.name(),
                Optional.empty(),
                Lists.immutable.empty(),
                0,
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                Lists.immutable.of(e.finding()),
                Lists.immutable.empty(),
                0,
                0,
                0);
    }

    long faulty(TableSource source, Reading reading, TableFormat format, OutputStream out) {
        try (Tables tables = open(source)) {
            Layout layout = new HeadFinder(form, reading, tables).find();
            FaultyRows faulty = new FaultyRows(layout, writer(format, out));
            if (layout.usable()) {
                Twins twins = store.read(dsl -> Twins.of(form, dsl));
                new Intake(form, tables, layout, twins, Progress.NONE).read(faulty);
            }
            return faulty.finish();
        } catch (BadFile e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    TableWriter writer(TableFormat format, OutputStream out) {
        return format == TableFormat.CSV ? new CsvFile(out) : new ExcelFile(out, form.title());
    }

    void template(TableFormat format, OutputStream out) {
        ImmutableList<FieldColumn> columns = form.columns().reject(FieldColumn::derived);
        List<Cell> head =
                new ArrayList<>(columns.collect(c -> Cell.of(c.title())).castToList());
        List<Cell> example =
                new ArrayList<>(columns.collect(RegisterTables::example).castToList());
        head.add(Cell.of(Todo.TITLE));
        example.add(Cell.of(Todo.EXAMPLE + ": skriv över eller ta bort"));
        if (format == TableFormat.XLSX) {
            ImmutableList<FieldShape> shapes = columns.collect(FieldColumn::shape);
            TemplateBook.write(out, form.title(), shapes, Lists.immutable.of(head, example));
            return;
        }
        TableWriter csv = new CsvFile(out);
        csv.line(head);
        csv.line(example);
        csv.finish();
    }

    /** The example as a file tells such a value. */
    private static Cell example(FieldColumn column) {
        Cell written = Cell.of(column.form().example());
        return written.blank() ? written : column.show(column.form().reader().read(written));
    }
}
