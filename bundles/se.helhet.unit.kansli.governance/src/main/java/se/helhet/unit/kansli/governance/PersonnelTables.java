package se.helhet.unit.kansli.governance;

import static se.helhet.unit.kansli.governance.PositionRegister.FTE;
import static se.helhet.unit.kansli.governance.PositionRegister.P;
import static se.helhet.unit.kansli.governance.PositionRegister.POSITIONS;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Record;
import se.helhet.api.chapter.Columns;
import se.helhet.api.chapter.Draw;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;

/**
 * Full-time equivalents by unit and by role. A unit's own staff is a group; what is paid by projects is one group for the
 * whole federation. Groups and roles stand in the order in which they were entered.
 */
final class PersonnelTables {
    private static final Dataset DATA =
            Rows.perRow("personnel", "unit", "role", "fte", "comment", "is_total", "page_section");

    private PersonnelTables() {}

    /** @param code the unit, or the funding that the group shares */
    private record Group(String code, String label, Figure figure) {}

    static ImmutableList<Content> byUnit(Draw d) {
        ImmutableList<Group> groups =
                groups(d, rows(d).newWithAll(d.rows(FTE, d.period().lastYear())));
        FigureTable table = FigureTable.of("personnel").columns(Columns.THIS, Columns.LAST, Columns.CHANGE);
        for (Group group : groups) {
            table = table.row(RowKind.ITEM, group.figure, group.label, "");
        }
        return groups.isEmpty()
                ? Lists.immutable.empty()
                : table.row(RowKind.TOTAL, FTE, d.text("row.all"), "").draw(d);
    }

    static ImmutableList<Content> byRole(Draw d) {
        ImmutableList<Record> all = rows(d);
        if (all.isEmpty()) {
            return Lists.immutable.empty();
        }
        MutableList<Row> out = Lists.mutable.empty();
        for (Group group : groups(d, all)) {
            out.add(new Row(
                    RowKind.GROUP,
                    Lists.immutable.of(new Cell.Words(group.label), Cell.EMPTY, Cell.EMPTY),
                    Lists.immutable.empty()));
            for (Record role : all.select(r -> code(r).equals(group.code)).distinctBy(r -> r.get(P.ROLE))) {
                Figure figure = group.figure.at(POSITIONS.dim(P.ROLE), role.get(P.ROLE));
                out.add(item(d, role, group.code, figure));
            }
            Cell sum = new Cell.Number(d.ask(group.figure));
            out.add(row(RowKind.SUBTOTAL, d.text("row.sum"), sum, "", group.code, ""));
        }
        Cell now = new Cell.Number(d.ask(FTE));
        Cell before = new Cell.Number(d.ask(FTE, d.period().lastYear()));
        String of = d.text("row.all.comment") + " ";
        out.add(row(RowKind.TOTAL, d.text("row.all"), now, "", "total", of + d.period()));
        out.add(row(
                RowKind.MEMO,
                d.text("row.all.before"),
                before,
                "",
                "total",
                of + d.period().lastYear() + " " + d.text("row.all.before.comment")));
        return Rows.table(
                d,
                "personnel_roles",
                d.text("table.personnel_roles"),
                Lists.immutable.of(
                        Rows.words(d.text("field.role"), ColumnKind.LABEL),
                        Rows.number(d.period().toString(), "fte"),
                        Rows.words(d.text("field.comment"), ColumnKind.TEXT)),
                out.toImmutable(),
                DATA);
    }

    private static ImmutableList<Record> rows(Draw d) {
        return d.rows(FTE, d.period());
    }

    private static ImmutableList<Group> groups(Draw d, ImmutableList<Record> rows) {
        return rows.distinctBy(PersonnelTables::code).collect(r -> {
            boolean project = r.get(P.FUNDING).equals(PositionRegister.PROJECT);
            Figure funded = FTE.at(POSITIONS.dim(P.FUNDING), r.get(P.FUNDING));
            return new Group(
                    code(r),
                    d.codeLabel(POSITIONS.dim(project ? P.FUNDING : P.UNIT), code(r)),
                    project ? funded : funded.at(POSITIONS.dim(P.UNIT), code(r)));
        });
    }

    private static String code(Record row) {
        return row.get(P.FUNDING).equals(PositionRegister.PROJECT) ? PositionRegister.PROJECT : row.get(P.UNIT);
    }

    private static Row item(Draw d, Record role, String group, Figure figure) {
        String comment = role.get(P.COMMENT) == null ? "" : role.get(P.COMMENT);
        return row(RowKind.ITEM, role.get(P.ROLE), new Cell.Number(d.ask(figure)), comment, group, comment);
    }

    /** @param printed the comment in print; {@code comment} the one in open data */
    private static Row row(RowKind kind, String label, Cell number, String printed, String unit, String comment) {
        boolean total = kind != RowKind.ITEM;
        return new Row(
                kind,
                Lists.immutable.of(new Cell.Words(label), number, new Cell.Words(printed)),
                Rows.attributes("unit", unit, "role", label, "comment", comment, "is_total", Boolean.toString(total)));
    }
}
