package se.helhet.core.cases;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;

/**
 * Finds things by any of their names as people write them. The spelling decides first and accents are forgiven only
 * where one thing alone is meant: Habo and Håbo are two municipalities.
 */
final class NameIndex<T> {
    private final MutableMap<String, MutableSet<T>> spelled = Maps.mutable.empty();
    private final MutableMap<String, MutableSet<T>> plain = Maps.mutable.empty();
    private final MutableList<String> names = Lists.mutable.empty();

    /** @param name one of the names that stand for {@code thing}; blank ones are left out */
    void add(String name, T thing) {
        if (!name.isBlank()) {
            spelled.getIfAbsentPut(Fold.spelled(name), Sets.mutable::empty).add(thing);
            plain.getIfAbsentPut(Fold.plain(name), Sets.mutable::empty).add(thing);
            names.add(name);
        }
    }

    Optional<T> find(String written) {
        MutableSet<T> exact = spelled.get(Fold.spelled(written));
        MutableSet<T> found = exact == null ? plain.get(Fold.plain(written)) : exact;
        return found != null && found.size() == 1 ? Optional.of(found.getOnly()) : Optional.empty();
    }

    /** The name that differs by at most two letters, if one does. */
    Optional<String> nearest(String written) {
        String wanted = Fold.plain(written);
        int allowed = wanted.length() < 5 ? 1 : 2;
        return names.asLazy()
                .select(n -> distance(Fold.plain(n), wanted) <= allowed)
                .minByOptional(n -> distance(Fold.plain(n), wanted));
    }

    /** How many letters to change, add or take away. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j - 1], above) + 1, changed);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
