package se.helhet.web.window;

import org.eclipse.collections.api.list.ImmutableList;

/** The letters of a unit's mark, as the perspective bar has them. */
public final class Letters {
    private Letters() {}

    /** A dot for a unit that is no longer there. */
    public static String of(ImmutableList<ImmutableList<Mark>> bar, String unit) {
        Mark mark = bar.flatCollect(g -> g)
                .detect(m -> m.accent().equals(unit) && !m.letters().isEmpty());
        return mark == null ? "·" : mark.letters();
    }
}
