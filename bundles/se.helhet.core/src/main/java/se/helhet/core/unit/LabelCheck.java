package se.helhet.core.unit;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Register;

/** The labels that a unit's declarations call for and its language files lack. */
public final class LabelCheck {
    private LabelCheck() {}

    /**
     * Missing keys in the order they are called for; a key that only the English file has is missing in every other
     * language. Titles and texts come out when the chapters are drawn.
     */
    public static ImmutableList<String> missing(InstalledUnit unit, Locale locale) {
        MutableList<String> keys = Lists.mutable.of("unit.title");
        unit.declaration().figures().forEach(f -> keys.add("figure." + f.name()));
        unit.declaration().registers().forEach(r -> register(r, keys));
        unit.declaration().deadlines().forEach(d -> keys.add("deadline." + d.name()));
        unit.declaration().checks().forEach(c -> keys.add("check." + c.name()));
        return keys.distinct().reject(k -> unit.labels().translated(k, locale)).toImmutable();
    }

    private static void register(Register register, MutableList<String> keys) {
        keys.add("register." + register.name());
        register.fields().forEach(f -> keys.add("field." + f.getName()));
        register.rules().forEach(r -> keys.add("rule." + r.name()));
        register.dims()
                .select(d -> d.codes().kind() == Codes.Kind.FIXED)
                .forEach(d -> d.codes().fixed().forEach(c -> keys.add("code." + d.name() + "." + c)));
    }
}
