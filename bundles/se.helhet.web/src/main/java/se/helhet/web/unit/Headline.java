package se.helhet.web.unit;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.goal.Target;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Print;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;
import se.helhet.web.figure.MonthNames;
import se.helhet.web.goal.GoalLine;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/**
 * One of the unit's large numbers with its year so far.
 *
 * @param says  how it stands against target and last year
 * @param svg   the chart, ready to be put into the page
 */
public record Headline(String value, String label, String address, String says, String svg) {
    private static final int WIDTH = 344;

    /** Every number that it needs. */
    static ImmutableList<Ask> asks(Ask year) {
        ImmutableList<Ask> months =
                soFar(year).newWithAll(soFar(year.in(year.period().lastYear())));
        return months.newWith(year).newWith(year.in(year.period().lastYear()));
    }

    static Headline of(
            Ask year,
            String label,
            Optional<GoalLine> goal,
            Numbers numbers,
            ChartDrawer charts,
            Words words,
            String id) {
        Locale locale = words.locale();
        Numbers all = goal.map(g -> numbers.with(limits(year, g, numbers))).orElse(numbers);
        Content.Chart chart = chart(year, goal.isPresent(), all, words);
        return new Headline(
                numbers.cell(year, locale),
                label,
                "/figure/" + Request.encoded(year.toString()),
                says(year, goal, numbers, words),
                charts.svg(chart, all, locale, id, WIDTH));
    }

    private static Content.Chart chart(Ask year, boolean aimed, Numbers numbers, Words words) {
        ImmutableList<Ask> now = soFar(year);
        ImmutableList<Ask> before = soFar(year.in(year.period().lastYear()));
        MutableList<Content.Series> series =
                Lists.mutable.of(new Content.Series(year.period().toString(), Content.Role.CURRENT, now));
        if (before.anySatisfy(a -> numbers.value(a).or(Num.ZERO).signum() != 0)) {
            series.add(new Content.Series(year.period().lastYear().toString(), Content.Role.PREVIOUS, before));
        }
        ImmutableList<Ask> limits = now.collect(Headline::limit);
        if (aimed && limits.allSatisfy(a -> numbers.value(a).known())) {
            series.add(new Content.Series(words.say("unit.target.line"), Content.Role.TARGET, limits));
        }
        return new Content.Chart(
                year.figure(),
                0,
                Content.ChartKind.LINE,
                words.say("unit.byMonth"),
                "",
                MonthNames.of(year.period(), words.locale()),
                series.toImmutable(),
                year.unit(),
                Lists.immutable.empty());
    }

    /** From the year's first day to the end of each month. */
    private static ImmutableList<Ask> soFar(Ask year) {
        return year.period()
                .months()
                .collect(m -> year.in(new Period(year.period().from(), m.to())));
    }

    /** What is to be reached by the end of the year, as a line over all of it; a limit of another kind makes none. */
    private static Numbers limits(Ask year, GoalLine goal, Numbers numbers) {
        Target target = goal.goal().target();
        Uom uom = numbers.uom(year);
        return target.rule() != Target.Rule.AT_LEAST || target.everyMonth()
                ? Numbers.NONE
                : target.limit()
                        .map(l -> Numbers.of(soFar(year)
                                .collect(a -> new Numbers.Entry(limit(a), Value.of(l.divide(uom.factor())), uom))))
                        .orElse(Numbers.NONE);
    }

    private static Ask limit(Ask month) {
        return new Ask(month.unit(), month.figure() + "_limit", month.slice(), month.period(), month.basis());
    }

    private static String says(Ask year, Optional<GoalLine> goal, Numbers numbers, Words words) {
        MutableList<String> parts = Lists.mutable.empty();
        goal.filter(g -> !g.difference().isEmpty())
                .ifPresent(g -> parts.add(against(g.difference(), counted(numbers, year), words, "unit.than.target")));
        Ask before = year.in(year.period().lastYear());
        if (numbers.comparable(year, before)) {
            String change = numbers.change(year, before, words.locale());
            parts.add(against(change, counted(numbers, year), words, "unit.than.year")
                    .replace("{year}", before.period().toString()));
        }
        return parts.makeString(", ");
    }

    /** Things are more or fewer, shares and amounts higher or lower. */
    private static boolean counted(Numbers numbers, Ask ask) {
        return numbers.uom(ask).is(Uom.COUNT) && numbers.uom(ask).decimals() == 0;
    }

    private static String against(String difference, boolean counted, Words words, String key) {
        boolean fewer = difference.startsWith(String.valueOf(Print.MINUS));
        boolean same = difference.matches("[+]?0([,.]0+)?");
        String plain = fewer || difference.startsWith("+") ? difference.substring(1) : difference;
        return words.say(
                key + (same ? ".same" : fewer ? counted ? ".less" : ".lower" : counted ? ".more" : ".higher"), plain);
    }
}
