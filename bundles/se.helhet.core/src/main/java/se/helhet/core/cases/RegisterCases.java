package se.helhet.core.cases;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.figure.Register;
import se.helhet.api.importing.Cases;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Imports;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.core.csv.BadFile;
import se.helhet.core.csv.CsvTable;

/** Puts rows into the registers of the units that are installed at the moment. */
@Component(service = {Cases.class, Imports.class})
public final class RegisterCases implements Cases, Imports {
    private final Store store;
    private final Organisation organisation;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Map.Entry<Map<String, Object>, Unit>> services = List.of();

    private final ImmutableList<Installed> given;

    @Activate
    public RegisterCases(@Reference Store store, @Reference Organisation organisation) {
        this(store, organisation, Lists.immutable.empty());
    }

    /** Outside the framework; each unit's class carries its {@code @UnitIdentity}. */
    public RegisterCases(Store store, Organisation organisation, Iterable<? extends Unit> units) {
        this.store = store;
        this.organisation = organisation;
        this.given = Lists.immutable.<Unit>withAll(units).collect(Installed::of);
    }

    private ImmutableList<Installed> units() {
        return Lists.immutable
                .withAll(services)
                .collect(s -> Installed.of(s.getKey(), s.getValue()))
                .newWithAll(given)
                .toSortedList(Comparator.comparing(Installed::order).thenComparing(Installed::id))
                .toImmutable();
    }

    @Override
    public ImmutableList<String> registers() {
        return units().flatCollect(u -> u.registers().collect(r -> u.id() + "." + r.name()));
    }

    @Override
    public ImportReport importCsv(String register, Path file, Who who) {
        RegisterForm form = form(register);
        try {
            CsvTable table = CsvTable.read(file);
            return new CsvImport(store, form, table).run(who);
        } catch (BadFile e) {
            return ImportReport.refused(
                    "Inget togs in i " + form.name() + " från " + file.getFileName() + ".", e.finding());
        }
    }

    @Override
    public ImportReport add(String register, Map<String, String> row, Who who) {
        return new SingleRow(store, form(register)).add(new LinkedHashMap<>(row), who);
    }

    @Override
    public ImmutableList<Taken> taken() {
        return store.read(TakenFiles::all);
    }

    @Override
    public ImportReport withdraw(String id, Who who) {
        TakenFiles.File file = store.read(dsl -> TakenFiles.find(dsl, id));
        Register register = form(file.register()).register();
        return store.write(who, writing -> TakenFiles.withdraw(writing, file, register));
    }

    private RegisterForm form(String name) {
        for (Installed unit : units()) {
            Optional<Register> found = unit.registers().detectOptional(r -> name.equals(unit.id() + "." + r.name()));
            if (found.isPresent()) {
                store.trouble(unit.id()).ifPresent(why -> {
                    throw new IllegalArgumentException("Registret " + name + " kan inte användas. " + why);
                });
                return new RegisterForm(name, found.get(), unit.labels(), organisation);
            }
        }
        ImmutableList<String> there = registers();
        throw new IllegalArgumentException("Registret \"" + name + "\" finns inte. "
                + (there.isEmpty()
                        ? "Ingen enhet med register är installerad."
                        : "Det finns: " + there.makeString() + "."));
    }
}
