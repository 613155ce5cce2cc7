package se.helhet.render.data;

import java.text.Normalizer;
import java.util.Locale;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.MutableSet;

/** Makes names of files: a-z, 0-9, hyphen and underscore only, and no two alike. */
final class FileNames {
    private final MutableSet<String> taken = Sets.mutable.empty();

    /** A name made of {@code text}; a number is added when it is taken. */
    String next(String text) {
        String wanted = slug(text);
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    /**
     * {@code Resultaträkning} becomes {@code resultatrakning}. What a submission calls its files reaches the disk only
     * through here, so no name can point outside the folder.
     */
    static String slug(String text) {
        String ascii = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("^-+|-+$", "");
        return ascii.isEmpty() ? "table" : ascii;
    }
}
