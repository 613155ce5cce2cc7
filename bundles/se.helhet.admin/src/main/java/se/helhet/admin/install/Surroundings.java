package se.helhet.admin.install;

import java.util.List;
import java.util.Optional;
import se.helhet.api.admin.PluginHealth;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submissions;
import se.helhet.api.store.PluginTables;
import se.helhet.api.store.Store;

/** Services of the workbench as they are right now; any may be absent, for example while there is no store. */
interface Surroundings {
    Optional<Store> store();

    Optional<PluginTables> tables();

    Optional<PluginHealth> health();

    Optional<Submissions> submissions();

    Optional<Rounds> rounds();

    /** Why bundles cannot be wired, a sentence each; empty when all are. */
    List<String> unresolved();
}
