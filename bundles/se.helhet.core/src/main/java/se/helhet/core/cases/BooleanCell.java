package se.helhet.core.cases;

import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;

/** Yes and no as people write them. */
final class BooleanCell {
    private static final ImmutableSet<String> YES =
            Sets.immutable.of("ja", "j", "x", "true", "sant", "1", "yes", "y", "✓", "✔");
    private static final ImmutableSet<String> NO =
            Sets.immutable.of("nej", "n", "false", "falskt", "0", "no", "-", "\u2013", "");

    private BooleanCell() {}

    static Boolean read(String written) {
        String text =
                written.equals("-") || written.equals("ja") || written.equals("nej") ? written : Fold.plain(written);
        if (YES.contains(text)) {
            return true;
        }
        if (NO.contains(text)) {
            return false;
        }
        throw BadCell.of(written, "är varken ja eller nej. Skriv ja eller nej.");
    }
}
