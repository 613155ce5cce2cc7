package se.helhet.web.unit;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Print;
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
        Content.Chart chart = chart(year, numbers, words);
        return new Headline(
                numbers.cell(year, locale),
                label,
                "/figure/" + Request.encoded(year.toString()),
                says(year, goal, numbers, words),
                charts.svg(chart, numbers, locale, id, WIDTH));
    }

    private static Content.Chart chart(Ask year, Numbers numbers, Words words) {
        ImmutableList<Ask> now = soFar(year);
        ImmutableList<Ask> before = soFar(year.in(year.period().lastYear()));
        MutableList<Content.Series> series =
                Lists.mutable.of(new Content.Series(year.period().toString(), Content.Role.CURRENT, now));
        if (before.anySatisfy(a -> numbers.value(a).or(Num.ZERO).signum() != 0)) {
            series.add(new Content.Series(year.period().lastYear().toString(), Content.Role.PREVIOUS, before));
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

    private static String says(Ask year, Optional<GoalLine> goal, Numbers numbers, Words words) {
        MutableList<String> parts = Lists.mutable.empty();
        goal.filter(g -> !g.difference().isEmpty())
                .ifPresent(g -> parts.add(against(g.difference(), words, "unit.than.target")));
        Ask before = year.in(year.period().lastYear());
        if (numbers.comparable(year, before)) {
            String change = numbers.change(year, before, words.locale());
            parts.add(against(change, words, "unit.than.year")
                    .replace("{year}", before.period().toString()));
        }
        return parts.makeString(", ");
    }

    private static String against(String difference, Words words, String key) {
        boolean fewer = difference.startsWith(String.valueOf(Print.MINUS));
        boolean same = difference.matches("[+]?0([,.]0+)?");
        String plain = fewer || difference.startsWith("+") ? difference.substring(1) : difference;
        return words.say(key + (same ? ".same" : fewer ? ".less" : ".more"), plain);
    }
}
