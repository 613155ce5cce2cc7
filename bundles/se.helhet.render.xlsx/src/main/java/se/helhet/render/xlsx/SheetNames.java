package se.helhet.render.xlsx;

import java.util.Locale;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.MutableSet;

/** Names of sheets: 31 letters at most, none of those that addresses are made of, no two alike whatever their case. */
final class SheetNames {
    private static final int LETTERS = 31;
    private final MutableSet<String> taken = Sets.mutable.empty();

    String next(String title) {
        String proper =
                title.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "");
        String base = cut(proper.isEmpty() ? "Blad" : proper, LETTERS);
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            name = cut(base, LETTERS - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String name, int letters) {
        return name.length() <= letters ? name : name.substring(0, letters).strip();
    }
}
