package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.core.TestStore;
import se.helhet.core.organisation.StoredOrganisation;
import se.helhet.core.unit.TimeLimit;
import se.helhet.core.unit.UnitSource;
import se.helhet.core.unit.Units;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;

/** An import ends, with a sentence and without a row, when a unit's own rule does not. */
class HangingRuleTest {
    private static final Who WHO = new Who("anna", "import");

    @TempDir
    Path folder;

    private SqliteStore store;
    private RegisterCases cases;

    @UnitIdentity(id = "toy")
    static final class HangingUnit implements Unit {
        @Override
        public ImmutableList<Register> registers() {
            return new ToyUnit()
                    .registers()
                    .collect(r -> r.rule("never", row -> {
                        if (row.get(BookingTable.BOOKING.pupils) == null) {
                            return true;
                        }
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                            throw new IllegalStateException(e);
                        }
                        return true;
                    }));
        }

        @Override
        public ImmutableList<Figure> figures() {
            return Lists.immutable.empty();
        }

        @Override
        public ImmutableList<Chapter> chapters() {
            return Lists.immutable.empty();
        }
    }

    @BeforeEach
    void open() {
        store = TestStore.open(folder, Migrations.of("toy", Map.of("V001__booking.sql", BookingTable.SQL)));
        Units units = Units.of(TimeLimit.of("2000", null), Lists.immutable.of(UnitSource.of(new HangingUnit())));
        Organisation organisation = new StoredOrganisation(store);
        organisation.save(
                new Organisation.Data(
                        new Organisation.Federation("Förbundet", "F", ""),
                        Lists.immutable.of(new Organisation.Party("boras", "Borås", Organisation.Kind.MEMBER)),
                        Lists.immutable.empty(),
                        Lists.immutable.empty(),
                        Lists.immutable.empty()),
                WHO);
        cases = new RegisterCases(store, organisation, units);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @Timeout(30)
    void anImportWhoseRuleNeverAnswersIsRefusedAndNothingIsStored() throws IOException {
        Path file =
                Files.writeString(folder.resolve("bokningar.csv"), "Datum;Kommun;Antal elever\n2019-03-28;boras;27\n");
        ImportReport report = cases.importCsv("toy.booking", file, WHO);
        assertFalse(report.stored());
        String said = report.findings().getLast().toString();
        assertTrue(said.contains("Enheten toy svarade inte inom 2 sekunder"), said);
        assertEquals(Integer.valueOf(0), store.read(dsl -> (Integer) dsl.fetchCount(BookingTable.BOOKING)));
    }
}
