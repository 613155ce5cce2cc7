package se.helhet.demo.boras;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.demo.boras.budget.DemoBudget;
import se.helhet.demo.boras.cases.BrbCases;
import se.helhet.demo.boras.cases.CaseText;
import se.helhet.demo.boras.cases.DsoCases;
import se.helhet.demo.boras.cases.KansliCases;
import se.helhet.demo.boras.cases.MedarbetarcentrumCases;
import se.helhet.demo.boras.cases.NarvardCases;
import se.helhet.demo.boras.cases.NavetCases;
import se.helhet.demo.boras.ledger.DemoLedger;

/** The demo federation's files in a folder of their own, which {@link #close} takes away. */
final class DemoFiles implements AutoCloseable {
    /** @param kind which import takes the files: {@code sie} */
    record Ledger(String kind, ImmutableList<Path> files) {}

    /** @param register which register takes the file: {@code navet.booking} */
    record CaseFile(String register, Path path) {}

    private final Path folder;

    private DemoFiles(Path folder) {
        this.folder = folder;
    }

    static DemoFiles inNewFolder() {
        try {
            return new DemoFiles(Files.createTempDirectory("helhet-demo"));
        } catch (IOException e) {
            throw new UncheckedIOException("Demoförbundets filer kan inte skrivas. Finns det plats på disken?", e);
        }
    }

    /** What explains the ledger comes before the ledger, so that its balances are right at once. */
    List<Ledger> ledger() {
        DemoLedger books = new DemoLedger();
        return List.of(
                table("counterparties", DemoLedger.counterparties()),
                table("ledger-units", DemoLedger.units()),
                table("note-rows", DemoLedger.noteRows()),
                table("account-map", DemoLedger.accountMap()),
                new Ledger(
                        "sie",
                        Lists.immutable.of(
                                write("boras-2018.se", books.sie(2018)), write("boras-2019.se", books.sie(2019)))));
    }

    List<CaseFile> cases() {
        List<CaseFile> files = new ArrayList<>(List.of(
                new CaseFile("budget.line", text("budget-rader.csv", DemoBudget.lines())),
                new CaseFile("budget.goal", text("finansiella-mal.csv", Csv.text("budget/goals.csv"))),
                new CaseFile("budget.statement", text("resultatuppgifter.csv", Csv.text("budget/statements.csv"))),
                new CaseFile("budget.change", text("budget-andringar.csv", Csv.text("budget/changes.csv"))),
                new CaseFile("budget.rule", text("budget-regler.csv", DemoBudget.rules())),
                new CaseFile("budget.comment", text("budget-kommentarer.csv", DemoBudget.comments())),
                new CaseFile("fees.agreement", text("avgifter-avtal.csv", Csv.text("fees/agreements.csv"))),
                new CaseFile("fees.term", text("avgifter-villkor.csv", Csv.text("fees/terms.csv")))));
        NavetCases.all().forEach(each -> files.add(file(each)));
        BrbCases.all().forEach(each -> files.add(file(each)));
        MedarbetarcentrumCases.all().forEach(each -> files.add(file(each)));
        NarvardCases.all().forEach(each -> files.add(file(each)));
        DsoCases.all().forEach(each -> files.add(file(each)));
        KansliCases.all().forEach(each -> files.add(file(each)));
        return files;
    }

    /** The goals of the year that the budget is for. */
    Path plannedGoals() {
        return text("mal-2021.csv", GoalData.plannedCsv());
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Mappen " + folder + " kan inte tas bort. Ta bort den själv.", e);
        }
    }

    private CaseFile file(CaseText cases) {
        return new CaseFile(cases.register(), text(cases.file(), cases.csv()));
    }

    private Ledger table(String kind, String csv) {
        return new Ledger(kind, Lists.immutable.of(text(kind + ".csv", csv)));
    }

    private Path text(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Filen " + name + " kan inte skrivas. Finns det plats på disken?", e);
        }
    }
}
