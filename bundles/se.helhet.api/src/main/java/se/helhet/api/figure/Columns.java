package se.helhet.api.figure;

import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;

/** Names of the columns that every register's table has for the platform's use. */
public final class Columns {
    public static final String ID = "id";
    public static final String VERSION = "version";
    public static final String IMPORT_ID = "import_id";
    public static final ImmutableSet<String> PLATFORM = Sets.immutable.of(ID, VERSION, IMPORT_ID);

    private Columns() {}
}
