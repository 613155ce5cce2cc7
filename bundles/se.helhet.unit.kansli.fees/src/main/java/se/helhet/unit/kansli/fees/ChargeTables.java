package se.helhet.unit.kansli.fees;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.Store;
import se.helhet.unit.kansli.fees.reckoning.Fees;

/** What each pays: a table by party and unit, and the list that invoices are written from. Nothing without fees. */
final class ChargeTables {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("year", "party", "party_name", "unit", "term", "basis", "sek");

    private final Draw d;
    private final ImmutableList<Fees.Charge> charges;
    private final ImmutableList<Party> parties;
    private final ImmutableList<UnitEntry> units;

    private ChargeTables(Draw d, ImmutableList<Fees.Charge> charges, Organisation organisation) {
        this.d = d;
        this.charges = charges;
        this.parties = organisation
                .parties()
                .select(p -> charges.anySatisfy(c -> c.party().equals(p.code())));
        this.units = organisation
                .units()
                .select(u -> charges.anySatisfy(c -> c.unit().equals(u.id())));
    }

    static ImmutableList<Content> draw(Draw d, Store store, Organisation organisation) {
        int year = d.period().year();
        ImmutableList<Fees.Charge> charges = store.read(dsl -> ChargeRegister.read(dsl, year));
        if (charges.isEmpty()) {
            return Lists.immutable.empty();
        }
        ChargeTables tables = new ChargeTables(d, charges, organisation);
        ImmutableList<String> bases =
                store.read(dsl -> TermRegister.read(dsl, year)).collect(t -> t.getTerm() + "\n" + t.getBasis());
        return Lists.immutable.of(tables.overview(), tables.invoices(bases));
    }

    private Grid overview() {
        MutableList<Column> columns =
                Lists.mutable.of(new Column(d.text("head.party"), ColumnKind.LABEL, Lists.immutable.empty()));
        units.collect(u -> new Column(u.shortName(), ColumnKind.NUMBER, Lists.immutable.empty()), columns);
        columns.add(new Column(d.text("head.sum"), ColumnKind.NUMBER, Lists.immutable.empty()));
        MutableList<Row> rows = Lists.mutable.withAll(parties.collect(p -> {
            Figure ofParty = ChargeRegister.CHARGE.at(ChargeRegister.PARTY, p.code());
            MutableList<Cell> cells = Lists.mutable.of(new Cell.Words(p.name()));
            units.collect(
                    u -> charges.anySatisfy(
                                    c -> c.party().equals(p.code()) && c.unit().equals(u.id()))
                            ? new Cell.Number(d.ask(ofParty.at(ChargeRegister.UNIT, u.id())))
                            : Cell.EMPTY,
                    cells);
            cells.add(new Cell.Number(d.ask(ofParty)));
            return new Row(RowKind.ITEM, cells.toImmutable(), Lists.immutable.empty());
        }));
        MutableList<Cell> sums = Lists.mutable.of(new Cell.Words(d.text("head.sum")));
        units.collect(u -> new Cell.Number(d.ask(ChargeRegister.CHARGE.at(ChargeRegister.UNIT, u.id()))), sums);
        sums.add(new Cell.Number(d.ask(ChargeRegister.CHARGE)));
        rows.add(new Row(RowKind.TOTAL, sums.toImmutable(), Lists.immutable.empty()));
        return grid("charges", columns.toImmutable(), rows.toImmutable(), Dataset.AS_PRINTED);
    }

    private Grid invoices(ImmutableList<String> bases) {
        MutableList<Row> rows = Lists.mutable.empty();
        for (Party p : parties) {
            for (Fees.Charge c : charges.select(c -> c.party().equals(p.code()))) {
                String basis = bases.detect(b -> b.startsWith(c.term() + "\n"))
                        .substring(c.term().length() + 1);
                Figure charge =
                        ChargeRegister.CHARGE.at(ChargeRegister.PARTY, p.code()).at(ChargeRegister.TERM, c.term());
                rows.add(new Row(
                        RowKind.ITEM,
                        Lists.immutable.of(
                                new Cell.Words(p.name()),
                                new Cell.Words(d.codeLabel(ChargeRegister.UNIT, c.unit())),
                                new Cell.Words(basis),
                                new Cell.Number(d.ask(charge))),
                        Lists.immutable.of(
                                new Attribute("party", p.code()),
                                new Attribute("party_name", p.name()),
                                new Attribute("unit", c.unit()),
                                new Attribute("term", c.term()),
                                new Attribute("basis", basis))));
            }
        }
        return grid(
                "invoices",
                Lists.immutable.of(
                        new Column(d.text("head.party"), ColumnKind.LABEL, Lists.immutable.empty()),
                        new Column(d.text("head.unit"), ColumnKind.TEXT, Lists.immutable.empty()),
                        new Column(d.text("head.basis"), ColumnKind.TEXT, Lists.immutable.empty()),
                        new Column(d.text("head.amount"), ColumnKind.NUMBER, Lists.immutable.empty())),
                rows.toImmutable(),
                new Dataset(
                        "fees-invoicing",
                        FIELDS,
                        "sek",
                        Lists.immutable.of(new Attribute("year", d.period().toString()))));
    }

    private Grid grid(String name, ImmutableList<Column> columns, ImmutableList<Row> rows, Dataset dataset) {
        return new Grid(
                name,
                0,
                d.text("table." + name),
                d.text("measure.kr"),
                columns,
                rows,
                Lists.immutable.empty(),
                dataset);
    }
}
