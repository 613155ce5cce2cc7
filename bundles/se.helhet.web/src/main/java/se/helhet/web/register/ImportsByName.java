package se.helhet.web.register;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.importing.Imports;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Registers;

/** Imports as people know them: into a register by what it is called and whose it is. */
public final class ImportsByName {
    private ImportsByName() {}

    /** What went into no register, or into one that is not here now, stays as it is. */
    public static ImmutableList<Imports.Taken> of(
            ImmutableList<Imports.Taken> taken, Registers registers, Locale locale) {
        ImmutableMap<String, String> names =
                registers.all(locale).toImmutableMap(RegisterEntry::name, r -> r.label() + ", " + r.unitTitle());
        return taken.collect(t -> new Imports.Taken(
                t.id(), names.getIfAbsentValue(t.what(), t.what()), t.file(), t.when(), t.by(), t.rows()));
    }
}
