package se.helhet.api.chapter;

import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Content.Series;
import se.helhet.api.content.Run;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;

/**
 * Makes the usual parts of a chapter. A unit gets these by implementing {@link se.helhet.api.unit.Unit}, so that an
 * author types neither prefix nor import.
 */
public interface Blocks {

    /** A heading: {@code heading.<key>}. */
    default Part heading(String key) {
        return d -> Lists.immutable.of(new Content.Heading(1, "", d.text("heading." + key)));
    }

    default Part subheading(String key) {
        return d -> Lists.immutable.of(new Content.Heading(2, "", d.text("heading." + key)));
    }

    /**
     * Live text of the unit's: {@code text.<key>}, or {@code text.<key>.none} when that key exists and no number in the
     * text is other than zero. One missing number beside a known one, such as that of the year before the register was
     * kept, does not make a "nothing happened".
     */
    default Part text(String key) {
        return d -> {
            ImmutableList<ImmutableList<Run>> usual = paragraphs(d, d.text("text." + key));
            String none = "text." + key + ".none";
            ImmutableList<Num> numbers = usual.flatCollect(p -> p)
                    .selectInstancesOf(Run.Live.class)
                    .collect(live -> d.value(live.ask()).or(Num.ZERO));
            boolean empty = numbers.notEmpty() && numbers.allSatisfy(n -> n.signum() == 0);
            ImmutableList<ImmutableList<Run>> chosen = empty && d.hasText(none) ? paragraphs(d, d.text(none)) : usual;
            return chosen.collect(runs -> new Content.Paragraph("", runs));
        };
    }

    private static ImmutableList<ImmutableList<Run>> paragraphs(Draw d, String text) {
        return se.helhet.api.content.LiveText.paragraphs(text, d.unit(), d.period());
    }

    /**
     * What a person wrote for {@code slot}; nothing when nobody has. Who writes it sees it called {@code slot.<slot>}, or as
     * the heading it stands under where there is no such label.
     */
    default Part written(String slot) {
        return d -> d.written(slot).collect(runs -> new Content.Paragraph(slot, runs));
    }

    /**
     * The parts, when the figure has a number for the period or for the year before; nothing when it has neither. For
     * what was not kept in every year that a document may be made for.
     */
    default Part whenKnown(Figure figure, Part... parts) {
        return d -> {
            ImmutableList<Ask> asks =
                    Lists.immutable.of(d.ask(figure), d.ask(figure, d.period().lastYear()));
            return asks.anySatisfy(a -> d.value(a).known())
                    ? Lists.immutable.of(parts).flatCollect(p -> p.draw(d))
                    : Lists.immutable.empty();
        };
    }

    /** A table with figures as rows and this year, last year as columns. */
    default FigureTable table(String name, Figure... figures) {
        return FigureTable.of(name).rows(figures);
    }

    /**
     * A table of the cases behind {@code figure}, one line each, with these fields of its register as columns. For
     * registers whose rows are meant to be read: a control plan, decisions.
     */
    default RowTable list(String name, Figure figure, Field<?>... fields) {
        return RowTable.of(name, figure, fields);
    }

    /**
     * A table with a breakdown's codes as rows and figures as columns; the whole stands last. A column is headed by
     * {@code figure.<name>.short} where there is one, since columns are narrow. A member that takes no part in the unit
     * has a row only where there is something in it.
     */
    default Part table(String name, Dim dim, Figure... figures) {
        return d -> {
            ImmutableList<Figure> columns = Lists.immutable.of(figures);
            ImmutableList<Content.Row> rows = TakingPart.codes(
                            d, dim, code -> columns.collect(f -> d.ask(f.at(dim, code))))
                    .collect(code -> Grids.row(
                            RowKind.ITEM, d.codeLabel(dim, code), columns.collect(f -> d.ask(f.at(dim, code)))));
            String head = d.hasText("dim." + dim.name()) ? d.text("dim." + dim.name()) : "";
            return Grids.grid(d, name, head, columns, rows);
        };
    }

    /** A table with the period's months as rows and figures as columns; the whole stands last. */
    default Part tableByMonth(String name, Figure... figures) {
        return d -> {
            ImmutableList<Figure> columns = Lists.immutable.of(figures);
            ImmutableList<Content.Row> rows = d.period()
                    .months()
                    .collect(m -> Grids.row(
                            RowKind.ITEM,
                            m.from()
                                    .getMonth()
                                    .getDisplayName(java.time.format.TextStyle.SHORT_STANDALONE, d.locale())
                                    .replace(".", ""),
                            columns.collect(f -> d.ask(f, m))));
            return Grids.grid(d, name, "en".equals(d.locale().getLanguage()) ? "Month" : "Månad", columns, rows);
        };
    }

    /** Columns by month, this year beside last year; caption {@code chart.<name>}. */
    default Part chartByMonth(String name, Figure figure) {
        return d -> {
            ImmutableList<Period> months = d.period().months();
            ImmutableList<String> names = months.collect(m -> m.from()
                    .getMonth()
                    .getDisplayName(java.time.format.TextStyle.SHORT_STANDALONE, d.locale())
                    .replace(".", ""));
            ImmutableList<Ask> now = months.collect(m -> d.ask(figure, m));
            ImmutableList<Ask> before = months.collect(m -> d.ask(figure, m.lastYear()));
            return chart(d, name, Content.ChartKind.COLUMNS, d.unit(), names, now, before);
        };
    }

    /**
     * Columns by month, piled up of the figures, which are parts of one whole and named as in a table's head; caption
     * {@code chart.<name>}. Nothing is drawn for a period in which none of them has a number.
     */
    default Part stackedByMonth(String name, Figure... parts) {
        return d -> PartCharts.stackedByMonth(d, name, Lists.immutable.of(parts));
    }

    /** The table's numbers as a heat table, without its sums; caption {@code chart.<name>}. Beside or instead of it. */
    default Part heat(String name, FigureTable table) {
        return d -> PartCharts.heat(d, name, table);
    }

    /** Bars by breakdown, this year and last year; as in tables without members that take no part. */
    default Part chart(String name, Dim dim, Figure figure) {
        return chart(
                name, dim, d -> TakingPart.codes(d, dim, c -> Lists.immutable.of(d.ask(figure.at(dim, c)))), figure);
    }

    /**
     * Bars by some codes of a breakdown, in an order of one's own; this year and last year. The whole stands last where
     * the label {@code chart.<name>.whole} names it.
     */
    default Part chart(String name, Dim dim, Function<Draw, ImmutableList<String>> chosen, Figure figure) {
        return d -> {
            ImmutableList<String> codes = chosen.apply(d);
            String whole = "chart." + name + ".whole";
            ImmutableList<Figure> bars = codes.collect(c -> figure.at(dim, c));
            ImmutableList<String> names = codes.collect(c -> d.codeLabel(dim, c));
            if (d.hasText(whole)) {
                bars = bars.newWith(figure);
                names = names.newWith(d.text(whole));
            }
            return chart(
                    d,
                    name,
                    Content.ChartKind.BARS,
                    dim.codes().kind() == Codes.Kind.UNITS ? "" : d.unit(),
                    names,
                    bars.collect(d::ask),
                    bars.collect(f -> d.ask(f, d.period().lastYear())));
        };
    }

    /**
     * The codes of the breakdown for which the figure is other than zero this year or last: for charts of a unit that
     * only some members take part in.
     */
    default Function<Draw, ImmutableList<String>> present(Dim dim, Figure figure) {
        return d -> {
            // All are asked before any answer is looked at, so that they are gathered in one go.
            Function<Figure, ImmutableList<Ask>> asks =
                    f -> Lists.immutable.of(d.ask(f), d.ask(f, d.period().lastYear()));
            ImmutableList<String> codes = d.codes(dim, d.period());
            ImmutableList<ImmutableList<Ask>> asked = codes.collect(c -> asks.apply(figure.at(dim, c)));
            return codes.zip(asked)
                    .select(p ->
                            p.getTwo().anySatisfy(a -> d.value(a).or(Num.ZERO).signum() != 0))
                    .collect(p -> p.getOne());
        };
    }

    private static ImmutableList<Content> chart(
            Draw d,
            String name,
            Content.ChartKind kind,
            String accent,
            ImmutableList<String> categories,
            ImmutableList<Ask> now,
            ImmutableList<Ask> before) {
        String key = "chart." + name;
        Series current = new Series(d.period().toString(), Content.Role.CURRENT, now);
        Series previous = new Series(d.period().lastYear().toString(), Content.Role.PREVIOUS, before);
        boolean known = before.anySatisfy(a -> d.value(a).known());
        return Lists.immutable.of(new Content.Chart(
                name,
                0,
                kind,
                d.text(key),
                d.hasText(key + ".measure") ? d.text(key + ".measure") : "",
                categories,
                known ? Lists.immutable.of(current, previous) : Lists.immutable.of(current),
                accent,
                d.hasText(key + ".source") ? d.runs(d.text(key + ".source")) : Lists.immutable.empty()));
    }

    /**
     * The chapter {@code plan}, which budgets place: the slot {@code mission} as people write it for the round, and the
     * unit's budget as whoever keeps the plans has it. Add it to the unit's chapters.
     */
    default Chapter plan() {
        return PlanChapter.of(written(PlanChapter.SLOT));
    }

    /** The unit's goals, a table for each focus area under a heading of its own. Nothing when the year has no goals. */
    default Part goals() {
        return d -> GoalTables.of(2, d.goals());
    }
}
