package se.helhet.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.content.Content;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Renderer;
import se.helhet.api.report.Reports;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.api.store.Who;

/** Publishes a round's document and writes it in each format; hands in for installed units that have not. */
@Component(service = Command.class)
public final class ReportCommand implements Command {
    private final Rounds rounds;
    private final Submissions submissions;
    private final Figures figures;

    @Reference(
            service = Renderer.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Renderer> renderers = List.of();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Reports reports;

    @Activate
    public ReportCommand(@Reference Rounds rounds, @Reference Submissions submissions, @Reference Figures figures) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.figures = figures;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String arguments() {
        return "OMGÅNG --out MAPP [--format html,pdf,docx,xlsx,data] [--edition NR]";
    }

    @Override
    public String help() {
        return "Fryser omgångens dokument som en ny upplaga och skriver den, eller skriver en tidigare upplaga igen.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Arguments parsed = new Arguments(arguments, Set.of("--out", "--format", "--edition"));
        String round = rounds.named(parsed.words(1, 1).get(0)).code();
        Path out = Path.of(parsed.option("--out")
                        .orElseThrow(() -> new Usage("Ange med --out i vilken mapp rapporten ska skrivas.")))
                .toAbsolutePath();
        if (reports == null) {
            throw new Usage("Det här Helhet gör inga rapporter. Lägg till funktionen Rapport (report).");
        }
        ImmutableList<Renderer> chosen = chosen(parsed.option("--format").orElse(""));
        Edition edition = parsed.option("--edition")
                .map(number -> earlier(round, number))
                .orElseGet(() -> publish(round, terminal));
        terminal.findings(edition.findings());
        boolean rendered = true;
        for (Renderer renderer : chosen) {
            rendered &= new OutputFolder(out).write(edition, renderer, terminal);
        }
        return said(edition, terminal) && rendered ? 0 : CommandLine.FAILED;
    }

    private Edition earlier(String round, String number) {
        return reports.edition(round + "-" + number)
                .orElseThrow(() -> new Usage("Upplaga " + number + " av " + round + " finns inte. "
                        + reports.latest(round)
                                .map(e -> "Den senaste är " + e.number() + ".")
                                .orElse("Ingen upplaga är publicerad ännu.")));
    }

    private Edition publish(String round, Terminal terminal) {
        for (String unit : figures.units()) {
            if (submissions.latest(unit, round).isEmpty()) {
                Submission s = submissions.submit(unit, round, Who.local("inlämning inför rapporten"));
                terminal.note(s.unitTitle() + " hade inte lämnat in; version " + s.version() + " lämnades in nu.");
            }
        }
        return reports.publish(round, Who.local("upplaga av " + round));
    }

    private ImmutableList<Renderer> chosen(String formats) {
        ImmutableList<Renderer> there = Lists.immutable
                .ofAll(renderers)
                .toSortedList(Comparator.comparing(Renderer::format))
                .toImmutable();
        if (there.isEmpty()) {
            throw new IllegalStateException("Produkten har inget format att skriva rapporten i.");
        }
        if (formats.isBlank()) {
            return there;
        }
        return Lists.immutable
                .ofAll(Arrays.asList(formats.split("\\s*,\\s*")))
                .distinct()
                .collect(f -> there.detectOptional(r -> r.format().equals(f))
                        .orElseThrow(() -> new Usage("Formatet " + f + " finns inte. De som finns är "
                                + there.collect(Renderer::format).makeString(", ") + ".")));
    }

    /** Names the gaps; true when none of them is a fault. */
    private static boolean said(Edition edition, Terminal terminal) {
        edition.sections()
                .forEach(s -> s.contents()
                        .selectInstancesOf(Content.Gap.class)
                        .forEach(gap -> terminal.note((gap.fault() ? "Fel i " : "Lucka i ") + s.number() + " "
                                + s.title() + ": " + gap.cause())));
        if (!edition.complete()) {
            terminal.note("Rapporten är skriven men inte hel. Rätta felen ovan och skriv den igen.");
        }
        return edition.complete();
    }
}
