package se.helhet.demo.boras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Goals;
import se.helhet.api.importing.Cases;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Federation;
import se.helhet.api.report.Reports;
import se.helhet.api.round.Rounds;
import se.helhet.api.store.Who;

/** What the loader asks of the services it is given; the whole way is tried in the framework. */
class BorasDemoTest {
    private static final List<String> KINDS =
            List.of("sie", "account-map", "note-rows", "ledger-units", "counterparties");
    private static final List<String> REGISTERS = registers();

    private final List<String> done = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<Federation> present = Optional.empty();
    private String refused = "";

    private static List<String> registers() {
        try (DemoFiles files = DemoFiles.inNewFolder()) {
            return files.cases().stream().map(DemoFiles.CaseFile::register).toList();
        }
    }

    @Test
    void asksInTheOrderThatEachStepNeeds() {
        load(KINDS, REGISTERS, true);
        List<String> order = done.stream().distinct().toList();
        assertEquals(
                Stream.of(
                                List.of("organisation", "round", "goals"),
                                List.of("counterparties", "ledger-units", "note-rows", "account-map", "sie"),
                                REGISTERS,
                                List.of("text", "unit text"))
                        .flatMap(List::stream)
                        .toList(),
                order);
        assertEquals(
                Texts.all().size() + Texts.budget().size(),
                done.stream().filter(each -> each.endsWith("text")).count());
    }

    @Test
    void leavesOutWhatIsNotInstalledAndSaysSo() {
        load(List.of(), List.of("navet.booking"), false);
        assertFalse(done.contains("sie"));
        assertFalse(done.contains("text"));
        assertTrue(done.contains("navet.booking"));
        assertEquals(
                1,
                told.stream()
                        .filter(line -> line.contains("ingen installerad enhet"))
                        .count());
        assertEquals(
                REGISTERS.size() - 1,
                told.stream()
                        .filter(line -> line.contains("är inte installerat"))
                        .count());
    }

    @Test
    void refusesStoreThatHoldsAFederation() {
        present = Optional.of(new Federation("Ett annat förbund", "Annat", ""));
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> load(KINDS, REGISTERS, true));
        assertTrue(refusal.getMessage().contains("Ett annat förbund"));
        assertEquals(List.of(), done);
    }

    @Test
    void stopsAtARefusedImportWithItsReason() {
        refused = "account-map";
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> load(KINDS, REGISTERS, true));
        assertTrue(refusal.getMessage().contains("Rad 3 är fel"));
        assertFalse(done.contains("sie"));
    }

    @Test
    void leavesNoFilesBehind() {
        load(KINDS, REGISTERS, true);
        assertEquals(KINDS.size() + 1 + REGISTERS.size(), files.size());
        files.forEach(file -> assertFalse(Files.exists(file) || Files.exists(file.getParent())));
    }

    private void load(List<String> kinds, List<String> registers, boolean withReport) {
        List<FileImport> imports = new ArrayList<>();
        kinds.forEach(kind -> imports.add(door(kind)));
        Reports reports = withReport ? service(Reports.class, (proxy, method, given) -> note("text")) : null;
        Organisation organisation = service(
                Organisation.class,
                (proxy, method, given) -> method.getName().equals("federation") ? present : note("organisation"));
        Rounds rounds = service(
                Rounds.class, (proxy, method, given) -> note(method.getName().equals("save") ? "round" : "unit text"));
        Goals goals = service(Goals.class, (proxy, method, given) -> note("goals"));
        Cases cases = service(Cases.class, (proxy, method, given) -> {
            if (method.getName().equals("registers")) {
                return Lists.immutable.ofAll(registers);
            }
            return taken((String) given[0], Lists.immutable.of((Path) given[1]));
        });
        new BorasDemo(organisation, rounds, goals, cases, imports, reports).load(told::add);
    }

    private FileImport door(String kind) {
        return new FileImport() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public ImportReport take(ImmutableList<Path> given, Who who) {
                return taken(kind, given);
            }
        };
    }

    private ImportReport taken(String what, ImmutableList<Path> given) {
        given.forEach(file -> {
            assertTrue(Files.isRegularFile(file));
            files.add(file);
        });
        note(what);
        return what.equals(refused)
                ? ImportReport.refused("Inget lästes in.", Finding.error(what, "test", "Rad 3 är fel."))
                : new ImportReport(true, 1, "Inläst.", Lists.immutable.empty());
    }

    private Object note(String what) {
        done.add(what);
        return null;
    }

    private static <T> T service(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
