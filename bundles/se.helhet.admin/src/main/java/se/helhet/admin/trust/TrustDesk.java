package se.helhet.admin.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.helhet.admin.Refused;
import se.helhet.admin.file.Packing;
import se.helhet.api.admin.Signer;
import se.helhet.api.admin.Trust;
import se.helhet.features.trust.KeyPairFile;
import se.helhet.features.trust.KnownKeys;
import se.helhet.features.trust.PublicKeyText;

/** The keys of this workbench, and the tools of those who make plugin files. */
@Component(service = Trust.class)
public final class TrustDesk implements Trust {
    private final KnownKeys keys;

    @Activate
    public TrustDesk(BundleContext context) {
        this.keys = new KnownKeys(
                Path.of(context.getProperty("helhet.product")), Path.of(context.getProperty("helhet.home")));
    }

    @Override
    public ImmutableList<Key> keys() {
        return Lists.immutable.withAll(keys.all()).collect(TrustDesk::key);
    }

    private static Key key(KnownKeys.Known known) {
        return new Key(known.key().fingerprint(), known.name(), known.own(), known.added());
    }

    @Override
    public Key add(Path publicKey, String name) {
        try {
            return key(keys.add(PublicKeyText.read(Files.readString(publicKey), publicKey.toString()), name));
        } catch (IOException e) {
            throw new Refused("Filen " + publicKey + " finns inte eller går inte att läsa som text.", e);
        }
    }

    @Override
    public void remove(String fingerprint) {
        keys.remove(fingerprint);
    }

    @Override
    public Signer create(Path file) {
        return new Signer(KeyPairFile.create(file).fingerprint(), "", false);
    }

    @Override
    public Signer pack(Path source, ImmutableList<String> features, Path privateKey, Path file) {
        KeyPairFile pair = KeyPairFile.read(privateKey);
        Packing.pack(source, features, pair, file);
        boolean trusted = keys.find(pair.publicKey()).isPresent();
        return new Signer(pair.publicKey().fingerprint(), "", trusted);
    }
}
