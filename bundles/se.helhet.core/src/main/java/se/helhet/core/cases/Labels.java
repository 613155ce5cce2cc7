package se.helhet.core.cases;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.unit.Unit;

/** What people call a unit's registers, fields and codes: Swedish first, then English. */
final class Labels {
    private static final ImmutableList<Locale> LANGUAGES =
            Lists.immutable.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ImmutableList<ResourceBundle> bundles;

    private Labels(ImmutableList<ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** The files {@code <package>/<id>.properties} beside the unit's class; no labels when there are none. */
    static Labels of(Unit unit, String id) {
        return of(unit.getClass(), id);
    }

    static Labels of(Class<?> anchor, String id) {
        String base = anchor.getPackageName() + "." + id;
        ClassLoader loader = anchor.getClassLoader();
        return new Labels(LANGUAGES.flatCollect(language -> bundle(base, language, loader)));
    }

    private static ImmutableList<ResourceBundle> bundle(String base, Locale language, ClassLoader loader) {
        try {
            return Lists.immutable.of(ResourceBundle.getBundle(base, language, loader, EXACT));
        } catch (MissingResourceException e) {
            return Lists.immutable.empty();
        }
    }

    /** In the first language that has it. */
    Optional<String> get(String key) {
        return all(key).getFirstOptional();
    }

    /**
     * Every word people may write for it: the labels in all languages, and what a unit lists beside them under the key
     * {@code <key>.also}, parted by bars.
     */
    ImmutableList<String> words(String key) {
        return all(key).newWithAll(all(key + ".also")
                .flatCollect(also -> Lists.immutable.of(also.split("\\|")))
                .collect(String::strip));
    }

    /** In every language that has it. */
    private ImmutableList<String> all(String key) {
        return bundles.select(b -> b.containsKey(key))
                .collect(b -> b.getString(key).strip());
    }
}
