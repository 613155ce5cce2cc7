package se.helhet.admin.install;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.admin.feature.BundleFacts;
import se.helhet.admin.feature.FeatureViews;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.FeatureInfo.Brings;
import se.helhet.api.admin.Signer;

/** The sentences of plans. */
final class Words {
    private Words() {}

    /** What features may do here. */
    static ImmutableList<String> may(ImmutableList<FeatureInfo> features) {
        MutableList<String> out = Lists.mutable.empty();
        for (FeatureInfo feature : features) {
            Brings brings = feature.brings();
            if (brings.units().notEmpty()) {
                out.add("Lägger till enheten " + brings.units().makeString(" och ")
                        + " med register, siffror och kapitel.");
            }
            if (brings.tables().notEmpty()) {
                out.add("Har egna tabeller i förrådet, som börjar med "
                        + brings.tables().collect(t -> t + "_").makeString(" och ") + ".");
            }
            if (brings.commands().notEmpty()) {
                out.add("Lägger till kommandon: " + brings.commands().makeString(", ") + ".");
            }
            if (brings.services().notEmpty()) {
                out.add("Bidrar med "
                        + brings.services()
                                .collect(s -> s.substring(s.lastIndexOf('.') + 1))
                                .makeString(", ")
                        + ".");
            }
            if (brings.beyond().notEmpty()) {
                out.add("Använder mer än enheters kontrakt: " + brings.beyond().makeString(", ")
                        + ". Installera bara om du litar på utgivaren.");
            }
        }
        return out.distinct().toImmutable();
    }

    /** A feature of a file, with what the file's own bundles say. */
    static FeatureInfo incoming(FeatureInfo f, ImmutableList<BundleFacts> facts, Signer signer) {
        return new FeatureInfo(
                f.name(),
                f.title(),
                f.description(),
                f.category(),
                f.version(),
                FeatureInfo.State.AVAILABLE,
                FeatureInfo.Origin.ADDED,
                Optional.of(signer),
                f.requires(),
                f.wantedBy(),
                facts.collect(b -> new FeatureInfo.BundleInfo(b.symbolicName(), b.version(), "UNINSTALLED")),
                FeatureViews.brings(facts),
                Optional.empty(),
                Optional.empty(),
                facts.sumOfLong(BundleFacts::bytes));
    }

    static String stranger(Path file, Signer signer) {
        return "Filen " + file.getFileName() + " är undertecknad med nyckeln " + signer.fingerprint()
                + ", som inte är betrodd här. Jämför fingeravtrycket med utgivaren. Litar du på det: välj Admin, Betrodda"
                + " nycklar, och lägg till utgivarens nyckelfil. På kommandoraden: helhet keys add FIL.pub NAMN";
    }

    static String found(String prefix, long rows) {
        return rows == 0 ? "" : "Uppgifterna från förra gången finns kvar: " + rows + " rader i " + prefix + "_.";
    }

    static String stays(String prefix, long rows) {
        return rows == 0
                ? ""
                : "Uppgifterna stannar i förrådet: " + rows + " rader i tabeller som börjar med " + prefix
                        + "_. De är tillbaka när funktionen installeras igen.";
    }

    static String goes(String prefix, long rows) {
        return "Alla tabeller som börjar med " + prefix + "_ tas bort, " + rows
                + " rader. En säkerhetskopia skrivs först.";
    }
}
