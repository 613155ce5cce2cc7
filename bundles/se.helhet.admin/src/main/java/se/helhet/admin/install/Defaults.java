package se.helhet.admin.install;

import java.io.IOException;
import java.util.Hashtable;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import se.helhet.admin.Refused;
import se.helhet.features.Feature;

/** Features' default configurations in the running framework, as the launcher hands them over at the start. */
final class Defaults {
    private final ConfigurationAdmin admin;

    Defaults(ConfigurationAdmin admin) {
        this.admin = admin;
    }

    /** Throws {@link Refused} when the framework cannot take one. */
    void put(ImmutableList<Feature> features) {
        features.forEach(feature -> feature.configurations().forEach((pid, settings) -> {
            try {
                configuration(pid).update(new Hashtable<>(settings));
            } catch (IOException | RuntimeException e) {
                throw new Refused(
                        "Inställningen " + pid + " i " + feature.name() + " går inte att använda: " + e.getMessage()
                                + ". Be utgivaren om en rättad fil.",
                        e);
            }
        }));
    }

    void take(ImmutableList<Feature> features) {
        features.forEach(feature -> feature.configurations().keySet().forEach(pid -> {
            try {
                configuration(pid).delete();
            } catch (IOException e) {
                throw new Refused("Inställningen " + pid + " gick inte att ta bort: " + e.getMessage(), e);
            }
        }));
    }

    /** A PID with {@code ~} is one of several of a factory: {@code factory~name}. */
    private Configuration configuration(String pid) throws IOException {
        int tilde = pid.indexOf('~');
        return tilde > 0
                ? admin.getFactoryConfiguration(pid.substring(0, tilde), pid.substring(tilde + 1), "?")
                : admin.getConfiguration(pid, "?");
    }
}
