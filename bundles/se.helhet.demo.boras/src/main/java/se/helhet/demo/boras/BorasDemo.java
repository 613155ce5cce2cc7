package se.helhet.demo.boras;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.demo.DemoFederation;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.api.importing.Cases;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.report.Reports;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.store.Who;
import se.helhet.api.value.Period;

/** Loads the federation of Borås through the doors that users have: files that are imported, texts that are written. */
@Component(service = DemoFederation.class)
public final class BorasDemo implements DemoFederation {
    static final String ROUND = "arsredovisning-2019";
    static final String BUDGET = "budget-2021";
    private static final Who WHO = new Who("demo", "demoförbundet laddas");

    private final Organisation organisation;
    private final Rounds rounds;
    private final Goals goals;
    private final Cases cases;

    @Reference(
            service = FileImport.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<FileImport> imports = List.of();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Reports reports;

    @Activate
    public BorasDemo(
            @Reference Organisation organisation,
            @Reference Rounds rounds,
            @Reference Goals goals,
            @Reference Cases cases) {
        this.organisation = organisation;
        this.rounds = rounds;
        this.goals = goals;
        this.cases = cases;
    }

    /** For use without a framework. */
    BorasDemo(
            Organisation organisation,
            Rounds rounds,
            Goals goals,
            Cases cases,
            List<FileImport> imports,
            Reports reports) {
        this(organisation, rounds, goals, cases);
        this.imports = List.copyOf(imports);
        this.reports = reports;
    }

    @Override
    public String name() {
        return "Demoförbundet (" + OrganisationData.NAME + ", 2019)";
    }

    @Override
    public void load(Consumer<String> progress) {
        organisation.federation().ifPresent(there -> {
            throw new IllegalStateException("Här finns redan ett förbund, " + there.name()
                    + ". Demoförbundet laddas bara i ett tomt förråd. Ange en ny mapp med --home.");
        });
        organisation();
        progress.accept("Organisation, medlemmar och enheter är upplagda.");
        round();
        ImmutableList<Goal> all = GoalData.all();
        goals.save(all, WHO);
        progress.accept("Rapporteringsomgångarna " + ROUND + " och " + BUDGET + " är öppnade och " + all.size()
                + " mål för 2019 är inlagda.");
        try (DemoFiles files = DemoFiles.inNewFolder()) {
            if (door("sie").isPresent()) {
                files.ledger().forEach(file -> take(file, progress));
            } else {
                progress.accept("Bokföringen laddades inte: ingen installerad enhet tar emot den.");
            }
            files.cases().forEach(file -> take(file, progress));
            door("goals")
                    .ifPresent(goals -> accepted(goals.take(Lists.immutable.of(files.plannedGoals()), WHO), progress));
        }
        write(ROUND, Texts.all(), progress);
        write(BUDGET, Texts.budget(), progress);
    }

    private void organisation() {
        organisation.save(OrganisationData.data(), WHO);
    }

    private void round() {
        Optional<LocalDate> deadline = Optional.of(LocalDate.of(2020, 2, 14));
        rounds.save(
                new Round(ROUND, Round.Kind.ANNUAL_REPORT, Period.year(2019), "Årsredovisning 2019", deadline), WHO);
        rounds.save(
                new Round(
                        BUDGET,
                        Round.Kind.BUDGET,
                        Period.year(2021),
                        "Budget och verksamhetsplan 2021",
                        Optional.of(LocalDate.of(2020, 11, 30))),
                WHO);
    }

    private Optional<FileImport> door(String kind) {
        return Lists.immutable.ofAll(imports).detectOptional(each -> each.kind().equals(kind));
    }

    private void take(DemoFiles.Ledger ledger, Consumer<String> progress) {
        FileImport door = door(ledger.kind())
                .orElseThrow(() -> new IllegalStateException("Den enhet som tar emot bokföringen tar inte emot "
                        + ledger.kind() + ". Uppdatera den, så att den passar demoförbundet."));
        accepted(door.take(ledger.files(), WHO), progress);
    }

    private void take(DemoFiles.CaseFile file, Consumer<String> progress) {
        if (cases.registers().contains(file.register())) {
            accepted(cases.importCsv(file.register(), file.path(), WHO), progress);
        } else {
            progress.accept(file.path().getFileName() + " laddades inte: registret " + file.register()
                    + " är inte installerat.");
        }
    }

    private static void accepted(ImportReport report, Consumer<String> progress) {
        if (!report.stored()) {
            throw new IllegalStateException("Demoförbundet laddades inte helt. " + report.summary() + " "
                    + report.findings().take(3).makeString(" "));
        }
        progress.accept(report.summary());
    }

    private void write(String round, ImmutableList<Texts.Written> texts, Consumer<String> progress) {
        Reports report = reports;
        int own = 0;
        int units = 0;
        for (Texts.Written text : texts) {
            if (!text.unit().isEmpty()) {
                rounds.write(round, text.unit(), text.slot(), text.liveText(), WHO);
                units++;
            } else if (report != null) {
                report.write(round, text.slot(), text.liveText(), WHO);
                own++;
            }
        }
        progress.accept(round + ": " + own + " texter är skrivna för förbundet och " + units + " för enheterna.");
    }
}
