package se.helhet.web.unit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.evaluation.Deadlines;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.goal.Target;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Sheet;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submissions;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.web.goal.GoalLine;
import se.helhet.web.goal.GoalSheet;
import se.helhet.web.goal.Tally;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;
import se.helhet.web.window.Desk;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/** Gathers what a unit's page shows. */
@Component(service = OverviewMaker.class)
public final class OverviewMaker {
    private static final int MOST_HEADLINES = 2;
    private static final int MOST_LINES = 14;
    private static final int MOST_DUE = 6;
    private static final int SOON_DAYS = 3;

    private final Desk desk;
    private final Catalogue catalogue;
    private final Figures figures;
    private final GoalSheet goals;
    private final ChartDrawer charts;
    private final Deadlines deadlines;
    private final Rounds rounds;
    private final YearChoice years;
    private final Registers registers;
    private final Submissions submissions;

    private final Kept<Shown, ImmutableList<Overview.Due>> due;
    private final Kept<Shown, ImmutableList<Overview.ChapterState>> chapters;

    private record Shown(String unit, Locale locale) {}

    @Activate
    public OverviewMaker(
            @Reference Desk desk,
            @Reference Catalogue catalogue,
            @Reference Figures figures,
            @Reference GoalSheet goals,
            @Reference ChartDrawer charts,
            @Reference Deadlines deadlines,
            @Reference Rounds rounds,
            @Reference Submissions submissions,
            @Reference YearChoice years,
            @Reference Registers registers,
            @Reference Changes changes) {
        this.due = new Kept<>(changes);
        this.chapters = new Kept<>(changes);
        this.registers = registers;
        this.desk = desk;
        this.catalogue = catalogue;
        this.figures = figures;
        this.goals = goals;
        this.charts = charts;
        this.deadlines = deadlines;
        this.rounds = rounds;
        this.years = years;
        this.submissions = submissions;
    }

    Overview make(UnitInfo unit, int year, Locale locale) {
        Words words = Words.in(locale);
        Shown shown = new Shown(unit.id(), locale);
        ImmutableList<GoalLine> lines = unit.usable() ? goals.lines(unit.id(), year, locale) : Lists.immutable.empty();
        ImmutableList<GoalLine> measured = lines.select(GoalLine::measured);
        return new Overview(
                unit.id(),
                unit.title(),
                year,
                years.around(year),
                newRows(unit, words),
                headlines(unit, year, measured, words),
                Tally.of(lines),
                (measured.isEmpty() ? lines : measured.distinctBy(GoalLine::address)).take(MOST_LINES),
                due.get(shown, s -> due(unit, locale, words)),
                chapters.get(shown, s -> chapters(unit, words)),
                unit.cause(),
                unit.hint());
    }

    /** Where rows are often entered; where the unit does not say, its first register that takes any. */
    private ImmutableList<Overview.NewRow> newRows(UnitInfo unit, Words words) {
        ImmutableList<String> ids = desk.parts(unit.id(), words.locale()).collect(UnitInfo::id);
        ImmutableList<RegisterEntry> written =
                ids.flatCollect(id -> registers.of(id, words.locale())).reject(RegisterEntry::reckoned);
        ImmutableList<RegisterEntry> often = written.reject(r -> r.newRow().isEmpty());
        return (often.isEmpty() ? written.take(1) : often)
                .collect(r -> new Overview.NewRow(
                        r.newRow().isEmpty() ? words.say("unit.new", r.shortLabel()) : r.newRow(),
                        "/register/" + r.name() + "?row=new"));
    }

    private ImmutableList<Headline> headlines(UnitInfo unit, int year, ImmutableList<GoalLine> goals, Words words) {
        ImmutableList<Ask> chosen = catalogue
                .glance(unit.id(), words.locale())
                .collect(f -> Ask.of(unit.id(), f.name(), Period.year(year)))
                .newWithAll(goals.select(OverviewMaker::large)
                        .collect(g -> Ask.parse(g.goal().measure() + "@" + year)))
                .distinct()
                .take(MOST_HEADLINES);
        Numbers numbers = figures.evaluate(chosen.flatCollect(Headline::asks));
        MutableList<Headline> all = Lists.mutable.empty();
        for (Ask ask : chosen.select(a -> numbers.value(a).known())) {
            Optional<GoalLine> goal =
                    goals.detectOptional(g -> (g.goal().measure() + "@" + year).equals(ask.toString()));
            all.add(Headline.of(
                    ask,
                    figures.label(ask, words.locale()).toLowerCase(words.locale()),
                    goal,
                    numbers,
                    charts,
                    words,
                    "head-" + all.size()));
        }
        return all.toImmutable();
    }

    /** Something that grows over the year towards a lower limit. */
    private static boolean large(GoalLine line) {
        Target target = line.goal().target();
        return target.rule() == Target.Rule.AT_LEAST && !target.percent() && !target.everyMonth();
    }

    private ImmutableList<Overview.Due> due(UnitInfo unit, Locale locale, Words words) {
        LocalDate today = Times.today();
        ImmutableList<String> ids = desk.parts(unit.id(), locale).collect(UnitInfo::id);
        return deadlines
                .running(ids, Times.now(), locale)
                .take(MOST_DUE)
                .collect(r -> new Overview.Due(
                        when(r.due(), today, words),
                        r.late()
                                ? words.late(r.due().toLocalDate(), today)
                                : words.distance(r.due().toLocalDate(), today),
                        r.late(),
                        !r.late() && r.due().toLocalDate().isBefore(today.plusDays(SOON_DAYS)),
                        r.what(),
                        named(r, words),
                        "/register/" + r.register() + "?row=" + r.row()));
    }

    /** The day, and the time of day where the limit has one. */
    private static String when(LocalDateTime due, LocalDate today, Words words) {
        String day = words.day(due.toLocalDate(), today);
        return due.toLocalTime().equals(LocalTime.MAX) ? day : day + " " + Times.clock(due);
    }

    /** What people know the case by; where its register has nothing such, its row. */
    private String named(Deadlines.Running due, Words words) {
        Sheet sheet = registers.sheet(due.register(), words.locale());
        int at = sheet.columns().detectIndex(c -> c.name().equals(sheet.name()));
        return registers
                .row(due.register(), due.row(), words.locale())
                .filter(row -> at >= 0)
                .map(row -> row.cells().get(at).shown())
                .filter(name -> !name.isBlank())
                .orElseGet(() -> words.say("unit.due.row", due.row()));
    }

    private ImmutableList<Overview.ChapterState> chapters(UnitInfo unit, Words words) {
        LocalDate today = Times.today();
        return rounds.all().collect(round -> {
            Optional<Submissions.HandedIn> latest =
                    submissions.history(unit.id(), round.code()).getFirstOptional();
            return new Overview.ChapterState(
                    round.code(),
                    round.title(),
                    latest.map(Submissions.HandedIn::version).orElse(0),
                    latest.map(s -> words.day(Times.day(s.at()), today)).orElse(""),
                    address(unit, round));
        });
    }

    private static String address(UnitInfo unit, Round round) {
        return UnitPerspective.address(unit.id()) + "/chapter/" + round.code();
    }
}
