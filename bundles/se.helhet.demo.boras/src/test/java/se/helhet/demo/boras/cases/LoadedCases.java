package se.helhet.demo.boras.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.core.cases.RegisterCases;
import se.helhet.demo.boras.Csv;
import se.helhet.demo.boras.OrganisationForTest;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.brb.BrbUnit;
import se.helhet.unit.dso.DsoUnit;
import se.helhet.unit.kansli.areas.AreasUnit;
import se.helhet.unit.kansli.governance.GovernanceUnit;
import se.helhet.unit.medarbetarcentrum.MedarbetarcentrumUnit;
import se.helhet.unit.narvard.NarvardUnit;
import se.helhet.unit.navet.NavetUnit;
import se.helhet.unit.utvecklingsmedel.UtvecklingsmedelUnit;

/** A unit with demo cases taken in by the door that users have. */
final class LoadedCases {
    private LoadedCases() {}

    static UnitBench bench(Unit unit, Path folder, List<CaseText> cases) {
        return bench(folder, cases, unit);
    }

    /** Several units, whose cases are taken in by the order given. */
    static UnitBench bench(Path folder, List<CaseText> cases, Unit... units) {
        folder.toFile().mkdirs();
        UnitBench bench = UnitBench.of(folder, units).organisation(OrganisationForTest.data());
        RegisterCases door = RegisterCases.outside(bench.store(), bench.organisation(), Lists.immutable.of(units));
        for (CaseText each : cases) {
            try {
                Path file = Files.writeString(Files.createDirectories(folder).resolve(each.file()), each.csv());
                ImportReport report = door.importCsv(each.register(), file, new Who("test", "test"));
                assertTrue(report.stored(), report.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bench;
    }

    /** Every unit with registers of its own, and all its cases; the ledger's unit has tests of its own. */
    static UnitBench everything(Path folder) {
        List<CaseText> cases = Stream.of(
                        NavetCases.all(),
                        BrbCases.all(),
                        DsoCases.all(),
                        MedarbetarcentrumCases.all(),
                        NarvardCases.all(),
                        KansliCases.all())
                .flatMap(List::stream)
                .filter(c -> !c.register().startsWith("kansli."))
                .toList();
        return bench(folder, cases, units());
    }

    static Unit[] units() {
        return new Unit[] {
            new NavetUnit(),
            new BrbUnit(),
            new DsoUnit(),
            new MedarbetarcentrumUnit(),
            new NarvardUnit(),
            new GovernanceUnit(),
            new AreasUnit(),
            new UtvecklingsmedelUnit()
        };
    }

    /** The cases with one register's text changed. */
    static List<CaseText> mutated(List<CaseText> cases, String register, String row, String by) {
        assertTrue(
                cases.stream()
                        .anyMatch(c -> c.register().equals(register) && c.csv().contains(row)),
                row);
        return cases.stream()
                .map(c -> c.register().equals(register)
                        ? new CaseText(
                                c.register(), c.file(), c.csv().replaceFirst(java.util.regex.Pattern.quote(row), by))
                        : c)
                .toList();
    }

    /** The outcome that the annual report prints for a goal, as its section and number name it. */
    static String published(String section, String strategy, String number) {
        return Csv.resource("published/goals.csv").stream()
                .filter(row -> row.get("page_section").equals(section)
                        && row.get("strategy").equals(strategy)
                        && row.get("activity_no").equals(number))
                .map(row -> row.get("outcome_value"))
                .findFirst()
                .orElseThrow();
    }
}
