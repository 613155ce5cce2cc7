package se.helhet.web.window;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A text with the words that were looked for marked in it. */
public final class Marked {
    private Marked() {}

    public record Piece(String text, boolean hit) {}

    /** The pieces, in order; the first place where {@code words} stands is the hit, whatever its case. */
    public static ImmutableList<Piece> in(String text, String words) {
        int at = words.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        if (at < 0 || at + words.length() > text.length()) {
            return Lists.immutable.of(new Piece(text, false));
        }
        return Lists.immutable.of(
                new Piece(text.substring(0, at), false),
                new Piece(text.substring(at, at + words.length()), true),
                new Piece(text.substring(at + words.length()), false));
    }
}
