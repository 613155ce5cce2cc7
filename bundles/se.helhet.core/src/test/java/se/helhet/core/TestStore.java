package se.helhet.core;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.core.organisation.StoredOrganisation;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;

/** A real store in a file, with the core's tables and those asked for. */
public final class TestStore {
    private TestStore() {}

    public static SqliteStore open(Path folder, Migrations... more) {
        MutableList<Migrations> all = Lists.mutable.of(Migrations.onClassPath("core", StoredOrganisation.class));
        all.addAllIterable(Lists.immutable.of(more));
        return SqliteStore.open(folder.resolve("test.db"), all);
    }
}
