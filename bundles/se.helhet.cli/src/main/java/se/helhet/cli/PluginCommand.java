package se.helhet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Signer;
import se.helhet.api.admin.Trust;

/** Packs features into a signed plugin file. */
@Component(service = Command.class)
public final class PluginCommand implements Command {
    private final Trust trust;
    private final Features features;
    private final Path product;

    @Activate
    public PluginCommand(BundleContext context, @Reference Trust trust, @Reference Features features) {
        this.features = features;
        this.trust = trust;
        this.product = Path.of(context.getProperty("helhet.product"));
    }

    @Override
    public String name() {
        return "plugin";
    }

    @Override
    public String arguments() {
        return "pack (FUNKTION… | ENHET.jar | units) --key NYCKEL --out (FIL.helhet | MAPP) [--from MAPP]";
    }

    @Override
    public String help() {
        return "Packar funktioner, eller en enhet som du har byggt, till en undertecknad insticksfil; med units alla enheter"
                + " till var sin fil i en mapp.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Arguments parted = new Arguments(arguments, Set.of("--key", "--out", "--from"));
        List<String> words = parted.words(2, Integer.MAX_VALUE);
        if (!words.get(0).equals("pack")) {
            throw new Usage("Efter plugin ska pack stå.");
        }
        Path key = Path.of(parted.option("--key").orElseThrow(() -> new Usage("Ange din nyckel med --key.")));
        Path out = Path.of(parted.option("--out").orElseThrow(() -> new Usage("Ange filen med --out.")))
                .toAbsolutePath();
        Path from = parted.option("--from").map(Path::of).orElse(product);
        if (words.get(1).equals("units")) {
            return units(from, key, out, terminal);
        }
        if (words.get(1).endsWith(".jar")) {
            if (words.size() > 2) {
                throw new Usage("Packa en jar-fil i taget.");
            }
            from = Path.of(words.get(1));
        }
        Signer signer = trust.pack(from, Lists.immutable.withAll(words.subList(1, words.size())), key, out);
        terminal.say("Filen " + out + " är packad och undertecknad med " + signer.fingerprint() + ".");
        return 0;
    }

    private int units(Path from, Path key, Path folder, Terminal terminal) {
        for (FeatureInfo unit : features.all(Plans.SWEDISH).select(f -> f.category() == FeatureInfo.Category.UNIT)) {
            Path file = folder.resolve(unit.name() + ".helhet");
            trust.pack(from, Lists.immutable.of(unit.name()), key, file);
            terminal.say(file.toString());
        }
        return 0;
    }
}
