package se.helhet.unit.navet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Outcome;
import se.helhet.api.register.Query;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Sheet;
import se.helhet.api.store.Who;
import se.helhet.itest.kit.UnitBench;

/** A register with a column of several codes, as the workbench shows and edits it. */
class ThemeSheetTest {
    private static final String REGISTER = "navet.theme";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @TempDir
    Path folder;

    private UnitBench bench;
    private Registers registers;

    @BeforeEach
    void open() {
        bench = UnitBench.of(new NavetUnit(), folder);
        registers = bench.registers();
        theme("Kroppen", "halsa globala_mal");
        theme("Vatten", "Globala målen");
        theme("Ljud", "");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void holdsSeveralCodesAndShowsTheirLabels() {
        assertEquals(
                Sheet.Kind.TAGS,
                registers.sheet(REGISTER, SWEDISH).column("tags").kind());
        assertEquals(Lists.immutable.of("Globala målen, Hälsa", "Globala målen", ""), tags(""));
    }

    @Test
    void findsRowsByAnyOfTheirCodes() {
        assertEquals(2, tags("tags.is.globala_mal").size());
        assertEquals(1, tags("tags.is.halsa").size());
        assertEquals(1, tags("tags.empty").size());
    }

    private ImmutableList<String> tags(String filter) {
        ImmutableList<Filter> filters =
                filter.isEmpty() ? Lists.immutable.empty() : Lists.immutable.of(Filter.parse(filter));
        Sheet sheet = registers.sheet(REGISTER, SWEDISH);
        int at = sheet.columns().indexOf(sheet.column("tags"));
        return registers
                .page(REGISTER, new Query(filters, "", Optional.empty(), 0, 10), SWEDISH)
                .rows()
                .collect(r -> r.cells().get(at).shown());
    }

    private void theme(String name, String tags) {
        Draft draft = new Draft(
                Optional.empty(),
                0,
                Maps.mutable
                        .of("name", name, "subject", "matematik", "tags", tags, "introduced_on", "2019-01-01")
                        .toImmutable());
        assertInstanceOf(Outcome.Stored.class, registers.save(REGISTER, draft, new Who("kim", ""), SWEDISH));
    }
}
