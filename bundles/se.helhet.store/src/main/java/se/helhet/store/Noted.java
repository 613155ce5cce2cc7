package se.helhet.store;

import static se.helhet.store.db.Tables.STORE_HISTORY;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.store.Reads;

/**
 * Notes what a statement reads for those who keep what they made of it. The words of its text are taken for the names of
 * tables: columns among them do no harm, since nothing changes by their name.
 */
final class Noted {
    private static final int MOST = 2_000;
    private static final int LONGEST = 20_000;
    private static final Map<String, ImmutableSet<String>> WORDS = new ConcurrentHashMap<>();

    private Noted() {}

    static void read(String sql) {
        if (!Reads.asked()) {
            return;
        }
        ImmutableSet<String> known = WORDS.get(sql);
        if (known == null) {
            known = words(sql);
            if (WORDS.size() >= MOST) {
                WORDS.clear();
            }
            if (sql.length() <= LONGEST) {
                WORDS.put(sql, known);
            }
        }
        Reads.note(known);
    }

    /** Notes the history, for those who hand out what they read of it before. */
    static void history() {
        Reads.note(STORE_HISTORY.getName());
    }

    static ImmutableSet<String> words(String sql) {
        Set<String> words = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= sql.length(); i++) {
            boolean part = i < sql.length() && (sql.charAt(i) == '_' || Character.isLetterOrDigit(sql.charAt(i)));
            if (part && from < 0) {
                from = i;
            } else if (!part && from >= 0) {
                words.add(sql.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return Sets.immutable.withAll(words);
    }
}
