package se.helhet.itest.kit;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.round.Submission.FrozenChapter;

/**
 * Chapters as a test looks at them.
 *
 * @param faults gaps left by the unit's faults; empty when all is well
 */
public record Drawing(
        ImmutableList<FrozenChapter> chapters, Numbers numbers, ImmutableList<Content.Gap> faults, Locale locale) {

    public ImmutableList<Content> contents() {
        return chapters.flatCollect(FrozenChapter::contents);
    }

    /** The table of that name. Throws when there is none. */
    public Content.Grid grid(String name) {
        return contents()
                .selectInstancesOf(Content.Grid.class)
                .detectOptional(g -> g.name().equals(name))
                .orElseThrow(() -> new IllegalArgumentException("No table " + name + "; drawn:\n" + plain()));
    }

    /** The table's rows as printed, cells parted by {@code " | "}. */
    public ImmutableList<String> rows(String name) {
        return grid(name).rows().collect(r -> PlainText.row(r, numbers, locale));
    }

    /** Everything as plain text, a line per paragraph and row. */
    public String plain() {
        return contents()
                .flatCollect(c -> c.fold(new PlainText(numbers, locale)))
                .makeString("\n");
    }
}
