package se.helhet.core.cases;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Field;
import se.helhet.api.figure.Columns;
import se.helhet.api.finding.Finding;
import se.helhet.api.finding.Finding.Severity;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.RegisterFiles;
import se.helhet.api.importing.RegisterFiles.Which;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.Tables;
import se.helhet.core.unit.UnitFailure;

/** One table on its way into one register, in one transaction and one reading. */
final class Taking {
    private final Store store;
    private final RegisterForm form;
    private final Tables tables;
    private final Layout layout;
    private final Which which;
    private final MutableList<Finding> findings = Lists.mutable.empty();
    private long faults;
    private long good;
    private long faultyRows;
    private long passed;

    Taking(Store store, RegisterForm form, Tables tables, Layout layout, Which which) {
        this.store = store;
        this.form = form;
        this.tables = tables;
        this.layout = layout;
        this.which = which;
    }

    /** Undoes the transaction; what is to be said stands in the findings. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undone() {
            super(null, null, false, false);
        }
    }

    ImportReport run(Who who, Progress progress) {
        layout.findings().forEach(this::add);
        if (!layout.usable()) {
            return refused();
        }
        try {
            return store.write(who, writing -> within(writing, who, progress));
        } catch (Undone e) {
            return refused();
        } catch (Intake.Stopped e) {
            return new ImportReport(
                    false, 0, "Inläsningen avbröts. Inget togs in i " + form.name() + ".", Lists.immutable.empty());
        } catch (BadFile e) {
            add(e.finding());
            return refused();
        } catch (UnitFailure e) {
            add(Finding.error(tables.name(), "unit", e.getMessage() + " " + e.hint()));
            return refused();
        } catch (StoreException e) {
            add(Finding.error(tables.name(), "store", form.inWords(e.getMessage())));
            return refused();
        }
    }

    private ImportReport within(Writing writing, Who who, Progress progress) {
        Optional<Finding> before = TakenFiles.before(writing.dsl(), form.name(), tables.name(), tables.sha256());
        if (before.isPresent()) {
            findings.clear();
            faults = 0;
            add(before.get());
            throw new Undone();
        }
        Intake intake = new Intake(form, tables, layout, Twins.of(form, writing.dsl()), progress);
        long id = TakenFiles.note(writing, form.name(), tables, who);
        Field<?> origin = form.register().table().field(Columns.IMPORT_ID);
        ImmutableList<Field<?>> fields = fields(origin);
        Object importId = origin == null ? null : origin.getDataType().convert(id);
        try (Writing.Bulk bulk = writing.bulk(form.register().table(), fields)) {
            intake.read((line, row) -> {
                if (!row.good()) {
                    faultyRows++;
                    String place = tables.place(layout.sheet(), line.number());
                    row.faults().forEach(f -> add(f.finding(place)));
                } else if (++good > 0 && (which == Which.GOOD || faults == 0)) {
                    bulk.add(values(row, fields, origin, importId));
                }
            });
        }
        passed = intake.passed();
        intake.findings().forEach(this::add);
        refuseUnlessWanted(intake);
        TakenFiles.count(writing, id, good);
        return taken();
    }

    private void refuseUnlessWanted(Intake intake) {
        boolean broken = intake.findings().anySatisfy(f -> f.severity() == Severity.ERROR);
        if (good + faultyRows == 0) {
            add(Finding.error(
                    tables.name(),
                    "csv.empty",
                    passed > 0
                            ? "Inga rader i filen hör till registret. Kontrollera att rätt fil valdes."
                            : "Filen har en rubrikrad men inga rader under den. Fyll i rader och spara."));
        }
        if (broken || good == 0 || which == Which.ALL && faults > 0) {
            throw new Undone();
        }
    }

    private ImmutableList<Field<?>> fields(Field<?> origin) {
        MutableList<Field<?>> fields = Lists.mutable.empty();
        form.written(layout.columns()).forEach(c -> fields.add(c.field()));
        if (origin != null) {
            fields.add(origin);
        }
        return fields.toImmutable();
    }

    private static Object[] values(Row row, ImmutableList<Field<?>> fields, Field<?> origin, Object importId) {
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field<?> field = fields.get(i);
            values[i] = field == origin ? importId : row.record().get(field);
        }
        return values;
    }

    private ImportReport taken() {
        String left = faultyRows == 0 ? "" : " " + Counted.rows(faultyRows) + " med fel togs inte in.";
        String over = passed == 0 ? "" : " " + Counted.rows(passed) + " hoppades över.";
        return new ImportReport(
                true,
                good,
                Counted.rows(good) + " togs in i " + form.name() + " från " + tables.name() + "." + left + over,
                findings.toImmutable());
    }

    private ImportReport refused() {
        return new ImportReport(
                false,
                0,
                "Inget togs in i " + form.name() + " från " + tables.name() + ": " + Counted.faults(faults) + ".",
                findings.toImmutable());
    }

    private void add(Finding finding) {
        faults += finding.severity() == Severity.ERROR ? 1 : 0;
        if (findings.size() < RegisterFiles.NAMED) {
            findings.add(finding);
        }
    }
}
