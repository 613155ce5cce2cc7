package se.helhet.core.register;

import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Finds and orders text as Swedish readers do, in a database that knows capitals of a to z alone. Å, ä and ö are letters
 * of their own, é is an e. All that depends on SQLite's way with letters stands here.
 */
final class SwedishText {
    /**
     * What stands for a letter when texts are ordered. Ä and ö may stay as they are, since the database orders them behind
     * z and in that order; å needs a place between z and ä, which a sign has that no text has.
     */
    private static final String[][] PLACES = {
        {"Å", "\u0080"}, {"å", "\u0080"}, {"Ä", "ä"}, {"Ö", "ö"}, {"É", "e"}, {"é", "e"}
    };

    private SwedishText() {}

    /**
     * Whether {@code word} stands somewhere in the text. LIKE folds a to z and is quick; letters that it does not fold it
     * only leaves room for, and GLOB looks at those rows again with both forms of each letter.
     */
    static Condition contains(Field<String> field, String word) {
        StringBuilder like = new StringBuilder("%");
        StringBuilder glob = new StringBuilder("*");
        boolean exact = true;
        for (int letter : word.codePoints().toArray()) {
            exact &= put(letter, like, glob);
        }
        Condition near = field.like(like.append('%').toString(), '\\');
        if (exact) {
            return near;
        }
        Field<Boolean> both = DSL.function(
                "glob", SQLDataType.BOOLEAN, DSL.val(glob.append('*').toString()), field);
        return near.and(DSL.condition(both));
    }

    /** Returns whether LIKE judges the letter as we do. */
    private static boolean put(int letter, StringBuilder like, StringBuilder glob) {
        int small = Character.toLowerCase(letter);
        int capital = Character.toUpperCase(letter);
        if (small == 'e' || small == 'é') {
            like.append('_');
            glob.append("[eEéÉ]");
            return false;
        }
        if (letter < 128) {
            like.append(letter == '%' || letter == '_' || letter == '\\' ? "\\" : "")
                    .appendCodePoint(letter);
        } else {
            like.append('_');
        }
        if (small != capital || letter == '*' || letter == '?' || letter == '[') {
            glob.append('[').appendCodePoint(small);
            if (small != capital) {
                glob.appendCodePoint(capital);
            }
            glob.append(']');
        } else {
            glob.appendCodePoint(letter);
        }
        return letter < 128;
    }

    /** As {@link #contains}, for words the program has at hand. */
    static boolean contains(String text, String word) {
        return plain(text).contains(plain(word));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('é', 'e');
    }

    /** What to order by: a to z whatever the case, then å, ä and ö. Most texts have none of those and are done at once. */
    static Field<String> order(Field<String> field) {
        // jOOQ's own octetLength counts letters on SQLite.
        Field<Integer> bytes = DSL.function("octet_length", SQLDataType.INTEGER, field);
        Field<String> folded = DSL.lower(field);
        for (String[] place : PLACES) {
            folded = DSL.replace(folded, DSL.inline(place[0]), DSL.inline(place[1]));
        }
        return DSL.when(bytes.eq(DSL.charLength(field)), DSL.lower(field)).otherwise(folded);
    }
}
