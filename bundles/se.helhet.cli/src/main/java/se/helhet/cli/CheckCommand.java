package se.helhet.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.PluginHealth;
import se.helhet.api.admin.Trouble;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submissions;

/**
 * Looks whether everything installed works: features, their tables, units and their chapters. An update of the product
 * runs it before and after, and goes back when a line comes that was not there before; lines therefore name no times.
 */
@Component(service = Command.class)
public final class CheckCommand implements Command {
    private final Features features;
    private final PluginHealth health;
    private final Submissions submissions;
    private final Rounds rounds;

    /** Says which files of the product are not those it came with; the launcher knows. */
    @Reference(
            service = Supplier.class,
            target = "(helhet.altered=true)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    private volatile Supplier<?> altered;

    @Activate
    public CheckCommand(
            @Reference Features features,
            @Reference PluginHealth health,
            @Reference Submissions submissions,
            @Reference Rounds rounds) {
        this.features = features;
        this.health = health;
        this.submissions = submissions;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "Provar att allt som är installerat fungerar: funktioner, tabeller, enheter och deras kapitel.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        new Arguments(arguments, Set.of()).words(0, 0);
        Optional<Round> newest = rounds.all().getFirstOptional();
        ImmutableList<String> gaps = newest.map(round -> health.all().select(unit -> lacks(unit.unit(), round)))
                .orElseGet(() -> health.all().select(unit -> false))
                .collect(unit -> "Enheten " + unit.title() + " kan inte rita alla sina kapitel för omgången "
                        + newest.orElseThrow().code() + ".");
        boolean well = gaps.isEmpty();
        gaps.forEach(terminal::note);
        Supplier<?> files = altered;
        if (files != null && files.get() instanceof List<?> lines) {
            lines.forEach(line -> terminal.note(String.valueOf(line)));
            well &= lines.isEmpty();
        }
        boolean added = false;
        // After the chapters: drawing them is what sets a faulty unit aside.
        for (FeatureInfo feature : features.all(Plans.SWEDISH)) {
            Optional<String> line = feature.trouble().map(trouble -> line(feature, trouble));
            if (feature.origin() == FeatureInfo.Origin.ADDED) {
                // Came as a file of its own and can be replaced as such: no fault of the product.
                line.ifPresent(terminal::say);
                added |= line.isPresent();
            } else {
                line.ifPresent(terminal::note);
                well &= line.isEmpty();
            }
        }
        if (well) {
            terminal.say(added ? "Allt annat fungerar." : "Allt som är installerat fungerar.");
        }
        return well ? 0 : CommandLine.FAILED;
    }

    private boolean lacks(String unit, Round round) {
        return !submissions.preview(unit, round.code(), Plans.SWEDISH).complete();
    }

    private static String line(FeatureInfo feature, Trouble trouble) {
        return feature.title() + " (" + feature.name() + "): " + trouble.cause() + " " + trouble.hint();
    }
}
