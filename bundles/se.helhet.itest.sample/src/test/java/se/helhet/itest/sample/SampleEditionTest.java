package se.helhet.itest.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Content;
import se.helhet.api.goal.Achievement;
import se.helhet.api.report.Edition;

class SampleEditionTest {
    private final Edition edition = SampleEdition.edition();

    @Test
    void holdsEveryKindOfContent() {
        Set<String> kinds = new TreeSet<>();
        edition.sections()
                .forEach(s -> s.contents().forEach(c -> kinds.add(c.getClass().getSimpleName())));
        assertEquals(Set.of("Heading", "Paragraph", "Bullets", "Grid", "Chart", "Goals", "Gap"), kinds);
    }

    @Test
    void holdsEveryStatus() {
        Set<Achievement> statuses = new TreeSet<>();
        edition.sections()
                .forEach(s -> s.contents()
                        .forEach(c -> c.mapIf(Content.Goals.class, g -> {
                            g.results().forEach(r -> statuses.add(r.status()));
                            return g;
                        })));
        assertEquals(Set.of(Achievement.values()), statuses);
    }

    @Test
    void everyRowHasACellPerColumn() {
        edition.sections()
                .forEach(s -> s.contents()
                        .forEach(c -> c.mapIf(Content.Grid.class, g -> {
                            g.rows()
                                    .forEach(r -> assertEquals(
                                            g.columns().size(), r.cells().size(), g.name()));
                            return g;
                        })));
    }

    @Test
    void isTheSameEveryTime() {
        assertEquals(edition, SampleEdition.edition());
    }
}
