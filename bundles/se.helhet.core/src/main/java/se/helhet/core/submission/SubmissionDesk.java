package se.helhet.core.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.content.Addresses;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Goals;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.round.Codec;
import se.helhet.api.round.Draft;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.core.drawing.ChapterDrawer;
import se.helhet.core.drawing.Drawn;
import se.helhet.core.figure.CodeBook;
import se.helhet.core.unit.AuthorFault;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.UnitFailure;
import se.helhet.core.unit.Units;

/** Hands in what units have drawn, keeps it, writes it as files and takes such files in. */
@Component(service = Submissions.class)
public final class SubmissionDesk implements Submissions {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Logger LOG = LoggerFactory.getLogger(SubmissionDesk.class);

    private final Units units;
    private final ChapterDrawer drawer;
    private final Goals goals;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Clock clock;
    private final OwnNumbers ownNumbers;
    private final SubmissionFile files;
    private final SubmissionRows rows;
    private final RowChecks checks;

    @Activate
    public SubmissionDesk(
            @Reference Units units,
            @Reference Figures figures,
            @Reference CodeBook codes,
            @Reference ChapterDrawer drawer,
            @Reference Goals goals,
            @Reference Rounds rounds,
            @Reference Organisation organisation,
            @Reference Codec codec,
            @Reference Store store) {
        this(units, figures, codes, drawer, goals, rounds, organisation, codec, store, Clock.systemUTC());
    }

    public SubmissionDesk(
            Units units,
            Figures figures,
            CodeBook codes,
            ChapterDrawer drawer,
            Goals goals,
            Rounds rounds,
            Organisation organisation,
            Codec codec,
            Store store,
            Clock clock) {
        this.units = units;
        this.drawer = drawer;
        this.goals = goals;
        this.rounds = rounds;
        this.organisation = organisation;
        this.clock = clock;
        this.ownNumbers = new OwnNumbers(figures, codes);
        this.files = new SubmissionFile(codec);
        this.rows = new SubmissionRows(store, codec);
        this.checks = new RowChecks(store);
    }

    @Override
    public Submission submit(String unit, String round, Who who) {
        Submission drawn =
                draw(installed(unit), rounds.named(round), SWEDISH, who.name()).submission();
        return rows.add(round, unit, number -> Version.of(drawn, number), who);
    }

    @Override
    public Submission preview(String unit, String round, Locale locale) {
        return draft(unit, round, locale).submission();
    }

    @Override
    public Draft draft(String unit, String round, Locale locale) {
        return draw(installed(unit), rounds.named(round), locale, "");
    }

    private InstalledUnit installed(String unit) {
        ImmutableList<InstalledUnit> all = units.all();
        return all.detectOptional(u -> u.id().equals(unit))
                .orElseThrow(() -> new IllegalArgumentException("Enheten " + unit + " är inte installerad. "
                        + (all.isEmpty()
                                ? "Ingen enhet är det."
                                : "Det finns " + all.collect(InstalledUnit::id).makeString() + ".")));
    }

    private Draft draw(InstalledUnit unit, Round round, Locale locale, String by) {
        Drawn drawn = drawer.draw(unit, round.period(), locale, round.code());
        boolean complete = drawn.faults().isEmpty();
        ImmutableList<GoalResult> results = results(unit, round);
        Numbers numbers = numbers(unit, round, drawn, results);
        Submission submission = new Submission(
                round.code(),
                unit.id(),
                unit.title(locale),
                unit.fills(),
                0,
                unit.version(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                by,
                drawn.chapters(),
                numbers,
                SubmissionFindings.of(drawn.chapters(), results, numbers).newWithAll(checks.findings(unit)),
                complete);
        return new Draft(submission, drawn.slots());
    }

    /** None of a unit that cannot be asked; its chapters say so already. */
    private Numbers numbers(InstalledUnit unit, Round round, Drawn drawn, ImmutableList<GoalResult> results) {
        boolean nothing = drawn.faults().notEmpty() && drawn.used().isEmpty();
        if (nothing) {
            return Numbers.NONE;
        }
        try {
            return ownNumbers.freeze(unit, round.period(), drawn.used().newWithAll(Addresses.of(results)));
        } catch (UnitFailure | AuthorFault e) {
            LOG.error("Unit {}: its figures cannot be frozen for {}", unit.id(), round.code(), e);
            return drawn.numbers();
        }
    }

    private ImmutableList<GoalResult> results(InstalledUnit unit, Round round) {
        return unit.failure().isPresent()
                ? Lists.immutable.empty()
                : goals.results(unit.id(), round.period().year());
    }

    @Override
    public ImmutableList<HandedIn> history(String unit, String round) {
        return rows.history(round, unit);
    }

    @Override
    public Optional<Submission> version(String unit, String round, int version) {
        return rows.version(round, unit, version);
    }

    @Override
    public Optional<Submission> latest(String unit, String round) {
        return rows.latest(round, unit);
    }

    @Override
    public ImmutableList<Submission> latest(String round) {
        ImmutableList<String> order = organisation
                .units()
                .collect(Organisation.UnitEntry::id)
                .newWithAll(units.all().collect(InstalledUnit::id));
        Comparator<String> inOrder = Comparator.comparingInt(
                        (String id) -> order.contains(id) ? order.indexOf(id) : order.size())
                .thenComparing(Comparator.naturalOrder());
        return rows.units(round)
                .toSortedList(inOrder)
                .collect(unit -> rows.latest(round, unit).orElseThrow())
                .toImmutable();
    }

    @Override
    public void write(Submission submission, Path file) {
        files.write(submission, file);
    }

    @Override
    public Submission receive(Path file, Who who) {
        SubmissionFile.Received received = files.read(file);
        String code = received.submission().round();
        if (rounds.all().noneSatisfy(r -> r.code().equals(code))) {
            Round round = RoundCode.round(code)
                    .orElseThrow(() -> new IllegalArgumentException("Filen " + file + " gäller omgången " + code
                            + ", som inte finns här. Öppna omgången och ta emot filen igen."));
            rounds.save(round, who);
        }
        return rows.receive(received, who);
    }
}
