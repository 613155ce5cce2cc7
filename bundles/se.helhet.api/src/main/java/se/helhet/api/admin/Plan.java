package se.helhet.api.admin;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What would happen, shown before it does. Made by {@link Features}, carried out by {@link Features#carryOut}, which
 * looks at everything anew and refuses when it has changed.
 *
 * @param file      the plugin file it is about; empty when it comes from the product's own folder or goes away
 * @param features  the features asked for: what comes, or for a removal what goes
 * @param also      what follows along, each with the reason
 * @param signer    of the file
 * @param replaces  for an update: the version that is installed now
 * @param may       sentences: what the features may do here (units, tables, commands, what they use beyond the contract)
 * @param notes     sentences worth knowing: that data stay, that a backup is written
 * @param obstacles sentences: why it cannot be done; when there are any, {@link Features#carryOut} refuses
 * @param confirm   what a person must type before it is done (a purge: the feature's name); empty for the rest
 */
public record Plan(
        Kind kind,
        Optional<Path> file,
        ImmutableList<FeatureInfo> features,
        ImmutableList<Along> also,
        Optional<Signer> signer,
        Optional<String> replaces,
        ImmutableList<String> may,
        ImmutableList<String> notes,
        ImmutableList<String> obstacles,
        Optional<String> confirm) {

    public enum Kind {
        INSTALL,
        /** A version of a feature that is installed already in another version, newer or older. */
        UPDATE,
        REMOVE,
        /** Removes the data of a feature that is not installed any more. */
        PURGE
    }

    /** @param why a sentence: "Krävs av Navet." */
    public record Along(FeatureInfo feature, String why) {}

    public boolean possible() {
        return obstacles.isEmpty();
    }
}
