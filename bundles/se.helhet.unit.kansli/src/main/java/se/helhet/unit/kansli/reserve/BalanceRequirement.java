package se.helhet.unit.kansli.reserve;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Columns;
import se.helhet.api.chapter.Draw;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.LiveText;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Num;

/**
 * The balanced-budget statement (balanskravsutredning). The lines of the reserve stand only in years when it was built up
 * or used; which reserve it is, and the law, follow from the year. Drawn once.
 */
public final class BalanceRequirement {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("line_no", "line", "year", "tkr", "is_total", "page_section", "reading");

    private final Draw d;
    private FigureTable table;
    private int number;

    /**
     * The statement's figures.
     *
     * @param adjusted the result after the adjustments that the law asks for
     * @param required that with the reserve; unknown where no reserve was ever registered
     */
    public record Lines(Figure result, Figure adjustments, Figure adjusted, Figure required) {}

    private BalanceRequirement(Draw d) {
        this.d = d;
        this.table = FigureTable.of("balance_requirement")
                .columns(Columns.THIS)
                .measure(d.text("measure.tkr"))
                .dataset(new Dataset("balance-requirement", FIELDS, "tkr", Lists.immutable.empty()));
    }

    /** The sentence and the table. */
    public static ImmutableList<Content> draw(Draw d, Lines lines) {
        return new BalanceRequirement(d).statement(lines);
    }

    private ImmutableList<Content> statement(Lines lines) {
        Num setAside = d.value(d.ask(ReserveRegister.SET_ASIDE)).or(Num.ZERO);
        Num used = d.value(d.ask(ReserveRegister.USED)).or(Num.ZERO);
        boolean reserve = setAside.signum() != 0 || used.signum() != 0;
        row(RowKind.ITEM, lines.result(), d.text("row.stated_result"));
        row(RowKind.ITEM, lines.adjustments(), d.text("row.adjustments"));
        if (reserve) {
            row(RowKind.SUBTOTAL, lines.adjusted(), d.text("row.adjusted_result"));
            for (String code : d.codes(ReserveRegister.RESERVE, d.period())) {
                ifAny(ReserveRegister.SET_ASIDE, code, "row.set_aside");
                ifAny(ReserveRegister.USED, code, "row.used");
            }
        }
        row(RowKind.TOTAL, reserve ? lines.required() : lines.adjusted(), d.text("row.requirement"));
        ImmutableList<Content> sentence = sentence(lines, reserve);
        return sentence.newWithAll(table.source(law(reserve)).draw(d));
    }

    private ImmutableList<Content> sentence(Lines lines, boolean reserve) {
        Num result =
                d.value(d.ask(reserve ? lines.required() : lines.adjusted())).or(Num.ZERO);
        String key = reserve
                ? "text.balance_requirement.reserve"
                : result.signum() == 0 ? "text.balance_requirement.none" : "text.balance_requirement";
        return LiveText.paragraphs(d.text(key), d.unit(), d.period()).collect(r -> new Content.Paragraph("", r));
    }

    private void row(RowKind kind, Figure figure, String label) {
        table = table.row(kind, figure, label, "", attributes(kind, label, ++number));
    }

    /** A line of one reserve, where there is an amount on it. */
    private void ifAny(Figure figure, String code, String key) {
        Figure ofReserve = figure.at(ReserveRegister.RESERVE, code);
        String label = d.text(key).replace("{reserve}", d.codeLabel(ReserveRegister.RESERVE, code));
        if (d.value(d.ask(ofReserve)).or(Num.ZERO).signum() != 0) {
            row(RowKind.ITEM, ofReserve, label);
        }
    }

    private static Attribute[] attributes(RowKind kind, String label, int number) {
        return new Attribute[] {
            new Attribute("line_no", String.valueOf(number)),
            new Attribute("line", label),
            new Attribute("is_total", String.valueOf(kind == RowKind.TOTAL))
        };
    }

    /** The law of the year, as live text; empty for years that the data do not reach. */
    private String law(boolean reserve) {
        int year = d.period().year();
        MutableList<String> sentences = Lists.mutable.empty();
        BalanceLaw.of(BalanceLaw.STATEMENT, year)
                .ifPresent(l -> sentences.add(d.text("text.law.statement").replace("{law}", l.law())));
        for (BalanceLaw l : BalanceLaw.reserves(year)) {
            sentences.add(d.text(reserve ? "text.law.reserve" : "text.law.reserve.none")
                    .replace("{reserve}", d.codeLabel(ReserveRegister.RESERVE, l.rule()))
                    .replace("{law}", l.law()));
        }
        return sentences.makeString(" ");
    }
}
