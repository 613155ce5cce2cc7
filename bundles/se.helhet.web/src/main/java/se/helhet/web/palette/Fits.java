package se.helhet.web.palette;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Whether texts fit what was typed: every word of it begins a word in the text, or the whole stands anywhere in it. */
public final class Fits {
    private final String sought;
    private final ImmutableList<String> beginnings;

    private Fits(String sought) {
        this.sought = sought;
        this.beginnings = Lists.immutable.of(sought.split("\\s+")).collect(w -> " " + w);
    }

    public static Fits to(String typed) {
        return new Fits(typed.toLowerCase(Locale.ROOT).strip());
    }

    public boolean fits(String text) {
        String low = " " + text.toLowerCase(Locale.ROOT);
        return low.indexOf(sought, 1) > 0 || beginnings.allSatisfy(low::contains);
    }

    /** Lower is better: the text itself, its beginning, the beginning of a word, anywhere. */
    public int rank(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        return low.equals(sought) ? 0 : low.startsWith(sought) ? 1 : low.contains(" " + sought) ? 2 : 3;
    }
}
