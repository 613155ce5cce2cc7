package se.helhet.unit.kansli.areas;

import static se.helhet.unit.kansli.areas.ProgrammeRegister.PROGRAMMES;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Columns;
import se.helhet.api.chapter.Draw;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Period;
import se.helhet.api.value.Value;

/** The two tables of the policy areas that are no plain breakdown. */
final class AreaTables {
    private static final Dim DELREGION = PROGRAMMES.dim("delregion");
    private static final Dataset PROGRAMME_DATA = new Dataset(
            "yh-programmes",
            Lists.immutable.of("delregion", "kommuner", "year", "applied", "granted", "share_pct", "page_section"),
            "",
            Lists.immutable.empty());
    private static final Dataset DIGITAL_DATA = new Dataset(
            "digital-initiatives",
            Lists.immutable.of("key", "value", "unit", "approximate", "page_section", "comment"),
            "value",
            Lists.immutable.empty());

    private AreaTables() {}

    /** Each part of the region with the year before above the year, in the order in which they were entered. */
    static ImmutableList<Content> programmes(Draw d) {
        MutableList<Row> rows = Lists.mutable.empty();
        ImmutableList<String> regions = d.rows(ProgrammeRegister.APPLIED, d.period())
                .collect(r -> r.get(ProgrammeRegister.P.DELREGION))
                .distinct();
        for (String region : regions) {
            for (Period of : Lists.immutable.of(d.period().lastYear(), d.period())) {
                Cell.Number applied = cell(d, ProgrammeRegister.APPLIED, region, of);
                if (d.value(applied.ask()).known()) {
                    rows.add(programme(d, region, of, applied));
                }
            }
        }
        return rows.isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.of(new Content.Grid(
                        "programmes",
                        0,
                        d.text("table.programmes"),
                        "",
                        Lists.immutable.of(
                                column(d, "field.delregion", ColumnKind.LABEL, ""),
                                column(d, "field.year", ColumnKind.TEXT, ""),
                                column(d, "field.municipalities", ColumnKind.NUMBER, "kommuner"),
                                column(d, "field.applied", ColumnKind.NUMBER, "applied"),
                                column(d, "field.granted", ColumnKind.NUMBER, "granted"),
                                column(d, "column.share", ColumnKind.NUMBER, "share_pct")),
                        rows.toImmutable(),
                        Lists.immutable.empty(),
                        PROGRAMME_DATA));
    }

    private static Row programme(Draw d, String region, Period of, Cell applied) {
        return new Row(
                RowKind.ITEM,
                Lists.immutable.of(
                        new Cell.Words(region),
                        new Cell.Words(of.toString()),
                        cell(d, ProgrammeRegister.MUNICIPALITIES, region, of),
                        applied,
                        cell(d, ProgrammeRegister.GRANTED, region, of),
                        cell(d, ProgrammeRegister.SHARE, region, of)),
                Lists.immutable.of(new Attribute("delregion", region), new Attribute("year", of.toString())));
    }

    private static Cell.Number cell(Draw d, Figure figure, String region, Period of) {
        return new Cell.Number(d.ask(figure.at(DELREGION, region), of));
    }

    private static Column column(Draw d, String head, ColumnKind kind, String field) {
        ImmutableList<Attribute> named =
                field.isEmpty() ? Lists.immutable.empty() : Lists.immutable.of(new Attribute(Dataset.FIELD, field));
        return new Column(d.text(head), kind, named);
    }

    /** Digital work in figures; nothing when none is registered. */
    static ImmutableList<Content> digital(Draw d) {
        Dim area = MeetingRegister.MEETINGS.dim("area");
        Figure meetings = MeetingRegister.HELD.at(area, Areas.DIGITAL);
        FigureTable table = FigureTable.of("digital").columns(Columns.THIS).dataset(DIGITAL_DATA);
        table = line(d, table, "forandringsinitiativ_beslutade_eledningsradet", "st", DigitalRegisters.DECIDED);
        table = line(d, table, "forandringsinitiativ_pagaende", "st", DigitalRegisters.ONGOING);
        table = line(d, table, "forandringsinitiativ_avslutade", "st", DigitalRegisters.FINISHED);
        table = line(d, table, "moten_underlag_ehandlingsplan", "möten", meetings.at("kind", "kommunbesok"));
        table = line(
                d,
                table,
                "digitaliseringsdag_deltagare",
                "personer",
                EventRegister.PARTICIPANTS.at("area", Areas.DIGITAL));
        table = line(
                d, table, "ehandlingsplan_period_start", "år", DigitalRegisters.PLAN_FIRST.at("area", Areas.DIGITAL));
        table = line(
                d, table, "ehandlingsplan_period_slut", "år", DigitalRegisters.PLAN_LAST.at("area", Areas.DIGITAL));
        table = line(
                d, table, "ehandlingsplan_omfattning", "år", DigitalRegisters.PLAN_YEARS.at("area", Areas.DIGITAL));
        for (var agreement : d.rows(AgreementRegister.SHARED.at("area", Areas.DIGITAL), d.period())) {
            String code = agreement.get(AgreementRegister.A.CODE);
            String name = agreement.get(AgreementRegister.A.NAME);
            table = table.row(
                    RowKind.ITEM,
                    AgreementRegister.SHARED.at("area", Areas.DIGITAL).at(AgreementRegister.CODE, code),
                    name,
                    "",
                    facts(code, "% tjänst", false, name));
        }
        table = line(d, table, "natverk_ekontoret", "st", MeetingRegister.NETWORKS.at("area", Areas.DIGITAL));
        return d.value(d.ask(DigitalRegisters.ONGOING)).known() ? table.draw(d) : Lists.immutable.empty();
    }

    private static FigureTable line(Draw d, FigureTable table, String key, String unit, Figure figure) {
        boolean about = d.value(d.ask(figure)) instanceof Value.Known known && known.approximate();
        return table.rowIfAny(
                RowKind.ITEM, figure, d.text("row." + key), "", facts(key, unit, about, d.text("row." + key)));
    }

    private static Attribute[] facts(String key, String unit, boolean about, String comment) {
        return new Attribute[] {
            new Attribute("key", key),
            new Attribute("unit", unit),
            new Attribute("approximate", Boolean.toString(about)),
            new Attribute("comment", comment)
        };
    }
}
