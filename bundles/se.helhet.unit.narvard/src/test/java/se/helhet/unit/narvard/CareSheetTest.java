package se.helhet.unit.narvard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.collections.api.factory.Maps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Outcome;
import se.helhet.api.register.Query;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Row;
import se.helhet.api.register.Sheet;
import se.helhet.api.store.Who;
import se.helhet.itest.kit.UnitBench;

/** A register of months and yes or no, as the workbench shows and edits it. */
class CareSheetTest {
    private static final String REGISTER = "narvard.care";

    @TempDir
    Path folder;

    @Test
    void aMonthIsShownAndWrittenAsOne() {
        try (UnitBench bench = UnitBench.of(new NarvardUnit(), folder)) {
            Registers registers = bench.registers();
            Sheet sheet = registers.sheet(REGISTER, UnitBench.SWEDISH);
            assertEquals(Sheet.Kind.MONTH, sheet.column("month").kind());
            assertEquals("month", sheet.name());
            Draft march = Draft.fresh(Maps.immutable.withAll(Map.of(
                    "month", "mars 2019", "discharged", "1 000", "readmitted", "110", "ready", "50", "waiting", "5")));
            Outcome outcome = registers.save(REGISTER, march, new Who("test", ""), UnitBench.SWEDISH);
            long id = assertInstanceOf(Outcome.Stored.class, outcome).id();
            Row row = registers.row(REGISTER, id, UnitBench.SWEDISH).orElseThrow();
            assertEquals(new Row.Cell("2019-03", "2019-03"), row.cells().get(0));
            assertEquals(new Row.Cell("nej", "nej"), row.cells().getLast());
            var page = registers.page(
                    REGISTER,
                    Query.ALL
                            .where(Filter.of("month", Filter.Op.YEAR, "2019"))
                            .where(Filter.of("month", Filter.Op.AT_MOST, "2019-03"))
                            .where(Filter.of("approximate", Filter.Op.IS, "nej")),
                    UnitBench.SWEDISH);
            assertEquals(1, page.matching());
            assertEquals("till och med 2019-03", page.conditions().get(1).value());
        }
    }
}
