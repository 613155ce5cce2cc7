package se.helhet.web.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.FigureInfo;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.evaluation.Origins;
import se.helhet.api.evaluation.Origins.Listing;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Value;
import se.helhet.web.goal.GoalLine;
import se.helhet.web.goal.GoalSheet;
import se.helhet.web.http.Request;
import se.helhet.web.window.Desk;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** Gathers what is known of one number. */
@Component(service = FigureMaker.class)
public final class FigureMaker {
    private static final int MOST_ROWS = 100;
    private static final int YEARS = 5;
    private static final int MOST_CODES = 40;
    private static final int MONTHS_WIDTH = 700;
    private static final int YEARS_WIDTH = 328;

    private final Figures figures;
    private final Catalogue catalogue;
    private final GoalSheet goalSheet;
    private final Goals goals;
    private final ChartDrawer charts;
    private final RowTables tables;
    private final Desk desk;
    private final YearChoice years;
    private final Uses uses;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Origins> origins = List.of();

    @Activate
    public FigureMaker(
            @Reference Figures figures,
            @Reference Catalogue catalogue,
            @Reference GoalSheet goalSheet,
            @Reference Goals goals,
            @Reference ChartDrawer charts,
            @Reference RowTables tables,
            @Reference Desk desk,
            @Reference YearChoice years,
            @Reference Uses uses) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.goalSheet = goalSheet;
        this.goals = goals;
        this.charts = charts;
        this.tables = tables;
        this.desk = desk;
        this.years = years;
        this.uses = uses;
    }

    /** @param info the declared figure that the address names; empty for a role's or one that is not installed */
    FigurePage make(Ask ask, Optional<FigureInfo> info, Locale locale) {
        Words words = Words.in(locale);
        Period year = Period.year(ask.period().year());
        ImmutableList<Ask> months = year.months().collect(ask::in);
        ImmutableList<Ask> before = year.lastYear().months().collect(ask::in);
        ImmutableList<Ask> byYear =
                Lists.mutable.ofAll(yearsUntil(ask.period())).collect(ask::in).toImmutable();
        Ask last = ask.in(ask.period().lastYear());
        Numbers numbers = figures.evaluate(
                months.newWithAll(before).newWithAll(byYear).newWith(ask).newWith(last));
        RowsBehind rows = rows(ask, locale);
        Optional<GoalLine> goal = goal(ask, locale);
        return new FigurePage(
                ask.toString(),
                figures.label(ask, locale),
                desk.owner(ask.unit(), locale),
                figures.title(ask.unit(), locale),
                numbers.cell(ask, locale),
                numbers.uom(ask).symbol(locale),
                why(numbers.value(ask), words),
                goal,
                share(numbers, ask, last, locale),
                changeSays(numbers, ask, last, words),
                ask.period().year(),
                years.around(ask.period().year()),
                "/figure/" + Request.encoded(ask.toString()),
                info.map(FigureInfo::way).orElse(null),
                info.map(i -> i.breakdowns().collect(Catalogue.Breakdown::label))
                        .orElse(Lists.immutable.empty()),
                info.filter(i -> byMonth(i.way())).isPresent() ? months(ask, months, before, numbers, words) : null,
                years(ask, byYear, numbers, words),
                info.map(i -> parts(ask, i, locale)).orElse(Lists.immutable.empty()),
                rows.tables,
                rows.origins,
                rows.count,
                rows.closed,
                uses.of(ask, locale));
    }

    /** A ratio or a latest value has no share of its months worth a chart of columns, but shows its course all the same. */
    private static boolean byMonth(Catalogue.Way way) {
        return !(way instanceof Catalogue.Way.Foreign);
    }

    private static ImmutableList<Period> yearsUntil(Period period) {
        MutableList<Period> all = Lists.mutable.empty();
        for (int back = YEARS - 1; back >= 0; back--) {
            all.add(period.shiftYears(-back));
        }
        return all.toImmutable();
    }

    private FigurePage.Chart months(
            Ask ask, ImmutableList<Ask> now, ImmutableList<Ask> before, Numbers numbers, Words words) {
        if (now.noneSatisfy(a -> numbers.value(a).known())) {
            return null;
        }
        Locale locale = words.locale();
        ImmutableList<String> names = MonthNames.of(Period.year(ask.period().year()), locale);
        String year = Integer.toString(ask.period().year());
        String last = Integer.toString(ask.period().year() - 1);
        boolean compared = before.anySatisfy(a -> numbers.value(a).known());
        ImmutableList<Content.Series> series = Lists.immutable.of(new Content.Series(year, Content.Role.CURRENT, now));
        Content.Chart chart = new Content.Chart(
                "months",
                0,
                Content.ChartKind.COLUMNS,
                words.say("figure.months"),
                "",
                names,
                compared ? series.newWith(new Content.Series(last, Content.Role.PREVIOUS, before)) : series,
                desk.owner(ask.unit(), locale),
                Lists.immutable.empty());
        MutableList<ImmutableList<String>> cells = Lists.mutable.empty();
        names.forEachWithIndex((name, i) -> cells.add(
                Lists.immutable.of(name, numbers.cell(now.get(i), locale), numbers.cell(before.get(i), locale))));
        return new FigurePage.Chart(
                charts.svg(chart, numbers, locale, "months", MONTHS_WIDTH),
                charts.narrowSvg(chart, numbers, locale, "months-n"),
                Lists.immutable.of(words.say("figure.month"), year, last),
                cells.toImmutable());
    }

    private FigurePage.Chart years(Ask ask, ImmutableList<Ask> all, Numbers numbers, Words words) {
        ImmutableList<Ask> known = all.select(a -> numbers.value(a).known());
        if (known.isEmpty()) {
            return null;
        }
        Locale locale = words.locale();
        Content.Chart chart = new Content.Chart(
                "years",
                0,
                Content.ChartKind.COLUMNS,
                words.say("figure.years"),
                "",
                known.collect(a -> a.period().toString()),
                Lists.immutable.of(new Content.Series(words.say("figure.years"), Content.Role.CURRENT, known)),
                desk.owner(ask.unit(), locale),
                Lists.immutable.empty());
        String svg = known.size() == 1 ? "" : charts.svg(chart, numbers, locale, "years", YEARS_WIDTH);
        return new FigurePage.Chart(
                svg,
                svg,
                Lists.immutable.of(words.say("figure.year"), figures.label(ask, locale)),
                known.collect(a -> Lists.immutable.of(a.period().toString(), numbers.cell(a, locale))));
    }

    private ImmutableList<FigurePage.Breakdown> parts(Ask ask, FigureInfo info, Locale locale) {
        MutableList<FigurePage.Breakdown> all = Lists.mutable.empty();
        for (Catalogue.Breakdown breakdown :
                info.breakdowns().reject(b -> ask.slice().containsKey(b.name()))) {
            ImmutableList<Catalogue.Code> codes = catalogue
                    .codes(info.unit(), info.name(), breakdown.name(), ask.period(), locale)
                    .take(MOST_CODES);
            Period last = ask.period().lastYear();
            Numbers numbers = figures.evaluate(codes.flatCollect(c -> {
                Ask part = ask.at(breakdown.name(), c.code());
                return Lists.immutable.of(part, part.in(last));
            }));
            ImmutableList<FigurePage.Line> lines = codes.select(c -> {
                        Ask part = ask.at(breakdown.name(), c.code());
                        return numbers.value(part).or(Num.ZERO).signum() != 0
                                || numbers.value(part.in(last)).or(Num.ZERO).signum() != 0;
                    })
                    .collect(c -> {
                        Ask part = ask.at(breakdown.name(), c.code());
                        return new FigurePage.Line(
                                c.label(),
                                "/figure/" + Request.encoded(part.toString()),
                                numbers.cell(part, locale),
                                numbers.cell(part.in(last), locale),
                                signed(numbers.change(part, part.in(last), locale)));
                    });
            if (lines.notEmpty()) {
                all.add(new FigurePage.Breakdown(breakdown.label(), ask.period().toString(), last.toString(), lines));
            }
        }
        return all.sortThis(Comparator.comparingInt(b -> b.lines().size())).toImmutable();
    }

    /** With its sign, which only a decrease has as printed. */
    private static String signed(String change) {
        return change.matches("[1-9].*|0[.,].*") ? "+" + change : change;
    }

    private record RowsBehind(
            ImmutableList<RowTables.Table> tables, ImmutableList<Listing> origins, long count, String closed) {}

    private RowsBehind rows(Ask ask, Locale locale) {
        try {
            Map<String, ImmutableList<Record>> rows = figures.rows(ask).castToMap();
            MutableList<RowTables.Table> all = Lists.mutable.empty();
            MutableList<Listing> made = Lists.mutable.empty();
            long count = 0;
            for (Map.Entry<String, ImmutableList<Record>> e : rows.entrySet()) {
                count += e.getValue().size();
                all.add(tables.of(e.getKey(), e.getValue(), MOST_ROWS, locale));
                String register = e.getKey().replaceFirst("/.*", "");
                for (Origins o : origins) {
                    if (o.register().equals(register)) {
                        made.addAllIterable(o.open(e.getValue(), MOST_ROWS));
                    }
                }
            }
            return new RowsBehind(all.toImmutable(), made.toImmutable(), count, "");
        } catch (IllegalArgumentException e) {
            return new RowsBehind(Lists.immutable.empty(), Lists.immutable.empty(), 0, e.getMessage());
        }
    }

    private Optional<GoalLine> goal(Ask ask, Locale locale) {
        if (!ask.period().wholeYear() || !ask.basis().isEmpty()) {
            return Optional.empty();
        }
        String measure = ask.toString().replaceFirst("@.*", "");
        int year = ask.period().year();
        return goals.of(year)
                .detectOptional(g -> g.measure().equals(measure))
                .map(Goal::unit)
                .flatMap(unit -> goalSheet
                        .lines(unit, year, locale)
                        .detectOptional(l -> l.goal().measure().equals(measure)));
    }

    private static String why(Value value, Words words) {
        return value instanceof Value.None none
                ? none.detail().isEmpty()
                        ? words.say("figure.none." + none.why().name().toLowerCase(Locale.ROOT))
                        : none.detail()
                : "";
    }

    private static String share(Numbers numbers, Ask ask, Ask last, Locale locale) {
        if (!(numbers.value(ask) instanceof Value.Known now && numbers.value(last) instanceof Value.Known then)
                || !numbers.comparable(ask, last)
                || then.number().signum() <= 0
                // From plus to minus no share says anything.
                || now.number().signum() < 0) {
            return "";
        }
        Num share = now.number().minus(then.number()).divide(then.number());
        String printed = se.helhet.api.value.Uom.PERCENT.decimals(1).printWithSymbol(share, locale);
        return share.signum() > 0 ? "+" + printed : printed;
    }

    private static String changeSays(Numbers numbers, Ask ask, Ask last, Words words) {
        if (!(numbers.value(ask).known() && numbers.value(last).known())) {
            return "";
        }
        if (!numbers.comparable(ask, last)) {
            return words.say("figure.broken", Integer.toString(numbers.uom(ask).since()), last.period());
        }
        return words.say("figure.change", last.period(), numbers.cell(last, words.locale()));
    }
}
