package se.helhet.itest.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Content;
import se.helhet.api.unit.Unit;
import se.helhet.core.unit.LabelCheck;

/**
 * What every unit must fulfil; a unit's test class implements it and gets the tests:
 *
 * <pre>{@code class NavetContractTest implements UnitContract {
 *     public Unit unit() { return new NavetUnit(); }
 * }}</pre>
 */
public interface UnitContract {
    Locale[] LANGUAGES = {UnitBench.SWEDISH, Locale.ENGLISH};

    Unit unit();

    /** The unit's bench; override it for a unit that needs more than its own migrations. */
    default UnitBench bench(Path folder) {
        return UnitBench.of(unit(), folder);
    }

    @Test
    default void isAcceptedWhenItArrives(@TempDir Path folder) {
        try (UnitBench bench = bench(folder)) {
            assertEquals(
                    "",
                    bench.installed(id()).failure().map(Throwable::getMessage).orElse(""));
        }
    }

    @Test
    default void drawsEveryChapterOnAnEmptyStore(@TempDir Path folder) {
        try (UnitBench bench = bench(folder)) {
            for (Locale language : LANGUAGES) {
                ImmutableList<String> faults =
                        bench.draw(id(), "2019", language).faults().collect(Content.Gap::cause);
                assertEquals(Lists.immutable.empty(), faults, language.getLanguage());
            }
        }
    }

    @Test
    default void hasEveryLabelInEveryLanguage(@TempDir Path folder) {
        try (UnitBench bench = bench(folder)) {
            for (Locale language : LANGUAGES) {
                assertEquals(
                        Lists.immutable.empty(),
                        LabelCheck.missing(bench.installed(id()), language),
                        language.getLanguage());
            }
        }
    }

    private String id() {
        return se.helhet.core.unit.UnitSource.of(unit()).id();
    }
}
