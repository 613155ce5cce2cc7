package se.helhet.core.cases;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.figure.Register;
import se.helhet.api.importing.Cases;
import se.helhet.api.importing.FieldShape;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Imports;
import se.helhet.api.importing.Preview;
import se.helhet.api.importing.Reading;
import se.helhet.api.importing.RegisterFiles;
import se.helhet.api.importing.TableFormat;
import se.helhet.api.importing.TableSource;
import se.helhet.api.job.Progress;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.core.unit.Units;

/** Puts rows into the registers of the units that are installed at the moment, and takes them out. */
@Component(service = {Cases.class, Imports.class, RegisterFiles.class})
public final class RegisterCases implements Cases, Imports, RegisterFiles {
    private final Store store;
    private final Registers registers;

    @Activate
    public RegisterCases(@Reference Store store, @Reference Organisation organisation, @Reference Units units) {
        this(store, new Registers(store, organisation, () -> units.all().collect(Installed::of)));
    }

    private RegisterCases(Store store, Registers registers) {
        this.store = store;
        this.registers = registers;
    }

    /** Outside the framework; each unit's class carries its {@code @UnitIdentity}. */
    public static RegisterCases outside(Store store, Organisation organisation, Iterable<? extends Unit> units) {
        ImmutableList<Installed> given = Lists.mutable
                .<Unit>withAll(units)
                .sortThisByInt(unit -> Installed.identity(unit).order())
                .collect(Installed::of)
                .toImmutable();
        return new RegisterCases(store, new Registers(store, organisation, () -> given));
    }

    @Override
    public ImmutableList<String> registers() {
        return registers.names();
    }

    @Override
    public ImportReport importCsv(String register, Path file, Who who) {
        return take(register, TableSource.file(file), Reading.AUTOMATIC, Which.ALL, who, Progress.NONE);
    }

    @Override
    public ImportReport add(String register, Map<String, String> row, Who who) {
        return new SingleRow(store, registers.open(register)).add(new LinkedHashMap<>(row), who);
    }

    @Override
    public ImmutableList<FieldShape> fields(String register) {
        return registers.any(register).columns().collect(FieldColumn::shape);
    }

    @Override
    public Preview preview(String register, TableSource source, Reading reading, Progress progress) {
        return tables(register).preview(source, reading, progress);
    }

    @Override
    public ImportReport take(
            String register, TableSource source, Reading reading, Which rows, Who who, Progress progress) {
        return tables(register).take(source, reading, rows, who, progress);
    }

    @Override
    public long faulty(String register, TableSource source, Reading reading, TableFormat format, OutputStream out) {
        return tables(register).faulty(source, reading, format, out);
    }

    @Override
    public void template(String register, TableFormat format, OutputStream out) {
        tables(register).template(format, out);
    }

    @Override
    public Exported export(String register, Selection selection, TableFormat format, OutputStream out) {
        RegisterForm form = registers.any(register);
        return new Exporting(store, form, format)
                .run(selection, () -> new RegisterTables(store, form).writer(format, out));
    }

    private RegisterTables tables(String register) {
        return new RegisterTables(store, registers.open(register));
    }

    @Override
    public ImmutableList<Taken> taken() {
        return store.read(TakenFiles::all);
    }

    @Override
    public ImportReport withdraw(String id, Who who) {
        TakenFiles.File file = store.read(dsl -> TakenFiles.find(dsl, id));
        Register register = registers.open(file.register()).register();
        return store.write(who, writing -> TakenFiles.withdraw(writing, file, register));
    }
}
