package se.helhet.unit.kansli.statement;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.unit.kansli.map.NoteRow;
import se.helhet.unit.kansli.map.StatementLine;

/** The notes, each a table, in the order of their numbers. Which there are and what rows they have is data. */
final class Notes {
    private final Draw d;
    private final StatementPlan plan;

    private Notes(Draw d, StatementPlan plan) {
        this.d = d;
        this.plan = plan;
    }

    static ImmutableList<Content> draw(Draw d, StatementPlan plan) {
        Notes notes = new Notes(d, plan);
        MutableSortedMap<Integer, ImmutableList<NoteRow>> byNumber = SortedMaps.mutable.empty();
        plan.rows()
                .select(r -> r.note() > 0)
                .groupBy(NoteRow::note)
                .forEachKeyMultiValues((no, rows) -> byNumber.put(no, Lists.immutable.withAll(rows)));
        byNumber.putIfAbsent(Integer.valueOf(plan.note(StatementLine.EQUIPMENT)), Lists.immutable.empty());
        byNumber.putIfAbsent(Integer.valueOf(plan.note(StatementLine.EQUITY)), Lists.immutable.empty());
        return Lists.immutable.withAll(byNumber.entrySet()).flatCollect(e -> notes.note(e.getKey(), e.getValue()));
    }

    private ImmutableList<Content> note(int number, ImmutableList<NoteRow> rows) {
        String no = String.valueOf(number);
        if (no.equals(plan.note(StatementLine.EQUIPMENT))) {
            return equipment(number, rows);
        }
        if (no.equals(plan.note(StatementLine.EQUITY))) {
            return equity(number, rows);
        }
        NoteRow first = rows.get(0);
        return first.line() == StatementLine.FEE && !first.unit().isEmpty()
                ? fees(number, rows, first)
                : details(number, rows, first);
    }

    private ImmutableList<Content> equipment(int number, ImmutableList<NoteRow> rows) {
        NoteTable table = new NoteTable(d, number, title(rows, d.label(BalanceFigures.EQUIPMENT)), footnote(rows));
        table.row(RowKind.ITEM, NoteFigures.EQUIPMENT_OPENING, d.label(NoteFigures.EQUIPMENT_OPENING));
        table.row(RowKind.ITEM, NoteFigures.EQUIPMENT_INVESTMENTS, d.label(NoteFigures.EQUIPMENT_INVESTMENTS));
        table.row(RowKind.ITEM, NoteFigures.EQUIPMENT_DEPRECIATION, d.label(NoteFigures.EQUIPMENT_DEPRECIATION));
        table.row(RowKind.TOTAL, BalanceFigures.EQUIPMENT, d.text("row.closing_balance"));
        return table.draw();
    }

    private ImmutableList<Content> equity(int number, ImmutableList<NoteRow> rows) {
        NoteTable table = new NoteTable(d, number, title(rows, d.label(BalanceFigures.EQUITY)), footnote(rows));
        table.row(RowKind.ITEM, NoteFigures.EQUITY_OPENING, d.label(NoteFigures.EQUITY_OPENING));
        table.row(RowKind.ITEM, BalanceFigures.RESULT_SO_FAR, d.label(BalanceFigures.RESULT_SO_FAR));
        table.rowIfAny(NoteFigures.EQUITY_OTHER, d.label(NoteFigures.EQUITY_OTHER));
        table.row(RowKind.TOTAL, BalanceFigures.EQUITY, d.text("row.closing_equity"));
        return table.draw();
    }

    private ImmutableList<Content> details(int number, ImmutableList<NoteRow> rows, NoteRow first) {
        Optional<NoteRow> any = rows.detectOptional(NoteRow::printed);
        if (any.isEmpty()) {
            return Lists.immutable.empty();
        }
        NoteTable table = new NoteTable(d, number, title(rows, lineName(first.line())), footnote(rows));
        ImmutableList<NoteRow> printed = rows.select(NoteRow::printed);
        printed.forEach(r -> table.row(RowKind.ITEM, slice(r), r.label()));
        if (printed.size() > 1) {
            NoteRow one = any.get();
            table.row(
                    RowKind.TOTAL,
                    NoteFigures.of(one.line(), one.sign())
                            .at(Dims.LINE, one.line().code()),
                    d.text("row.sum"));
        }
        return table.draw();
    }

    /** First the members that pay, by name, then what else the fee is made of. */
    private ImmutableList<Content> fees(int number, ImmutableList<NoteRow> rows, NoteRow first) {
        String name = plan.units()
                .detectOptional(u -> u.id().equals(first.unit()))
                .map(UnitEntry::feeLabel)
                .orElse(first.unit());
        Figure fee = NoteFigures.FLOW.at(Dims.LINE, StatementLine.FEE.code()).at(Dims.UNIT, first.unit());
        NoteTable table = new NoteTable(d, number, title(rows, name), footnote(rows));
        members().forEach(code -> table.rowIfAny(fee.at(Dims.DETAIL, code), d.codeLabel(Dims.COUNTERPARTY, code)));
        rows.select(NoteRow::printed).forEach(r -> table.row(RowKind.ITEM, slice(r), r.label()));
        table.row(RowKind.TOTAL, fee, d.text("row.sum"));
        return table.draw();
    }

    private ImmutableList<String> members() {
        Collator byName = Collator.getInstance(Locale.forLanguageTag("sv"));
        MutableList<String> codes = d.codes(Dims.COUNTERPARTY, d.period())
                .toSortedList(Comparator.comparing(c -> d.codeLabel(Dims.COUNTERPARTY, c), byName::compare));
        return codes.toImmutable();
    }

    private static Figure slice(NoteRow row) {
        Figure figure = NoteFigures.of(row.line(), row.sign())
                .at(Dims.LINE, row.line().code())
                .at(Dims.DETAIL, row.detail());
        return row.unit().isEmpty() ? figure : figure.at(Dims.UNIT, row.unit());
    }

    /** A line bears the same name in the note as in its statement. */
    private String lineName(StatementLine line) {
        return plan.lineLabel(line).orElseGet(() -> d.text("figure." + line.code()));
    }

    private static String title(ImmutableList<NoteRow> rows, String usual) {
        return rows.detectOptional(r -> r.detail().equals(NoteRow.TITLE))
                .map(NoteRow::label)
                .orElse(usual);
    }

    private static String footnote(ImmutableList<NoteRow> rows) {
        return rows.select(r -> r.detail().equals(NoteRow.FOOTNOTE))
                .collect(NoteRow::label)
                .makeString(" ");
    }
}
