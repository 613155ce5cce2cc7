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
import se.helhet.api.content.Run;
import se.helhet.api.figure.Figure;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.Store;
import se.helhet.unit.kansli.fees.db.tables.records.FeesTermRecord;
import se.helhet.unit.kansli.fees.reckoning.Basis;
import se.helhet.unit.kansli.fees.reckoning.Fees;
import se.helhet.unit.kansli.fees.reckoning.Term;

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
        ImmutableList<FeesTermRecord> terms = store.read(dsl -> TermRegister.read(dsl, year));
        Basis basis = store.read(dsl -> new YearTerms(organisation).basis(dsl, year));
        return Lists.immutable.of(tables.overview(tables.open(basis, terms, organisation)), tables.invoices(terms));
    }

    /** Whom nothing could be reckoned for, by term; empty when everyone is in the list. */
    private ImmutableList<Run> open(Basis basis, ImmutableList<FeesTermRecord> terms, Organisation organisation) {
        MutableList<String> open = Lists.mutable.empty();
        for (Term term : basis.terms().reject(t -> t.kind() == Term.Kind.NONE)) {
            ImmutableList<String> without = term.payers()
                    .reject(p -> charges.anySatisfy(
                            c -> c.term().equals(term.number()) && c.party().equals(p)));
            if (without.notEmpty()) {
                open.add(basis(terms, term.number()) + " ("
                        + without.collect(p -> name(organisation, p)).makeString(", ") + ")");
            }
        }
        return open.isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.of(new Run.Words(d.text("words.open").replace("{list}", open.makeString("; "))));
    }

    private static String name(Organisation organisation, String party) {
        return organisation
                .parties()
                .detectOptional(p -> p.code().equals(party))
                .map(Party::name)
                .orElse(party);
    }

    private static String basis(ImmutableList<FeesTermRecord> terms, String number) {
        return terms.detect(t -> t.getTerm().equals(number)).getBasis();
    }

    private Grid overview(ImmutableList<Run> open) {
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
        return grid("charges", columns.toImmutable(), rows.toImmutable(), open, Dataset.AS_PRINTED);
    }

    private Grid invoices(ImmutableList<FeesTermRecord> terms) {
        MutableList<Row> rows = Lists.mutable.empty();
        for (Party p : parties) {
            for (Fees.Charge c : charges.select(c -> c.party().equals(p.code()))) {
                String basis = basis(terms, c.term());
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
                Lists.immutable.empty(),
                new Dataset(
                        "fees-invoicing",
                        FIELDS,
                        "sek",
                        Lists.immutable.of(new Attribute("year", d.period().toString()))));
    }

    private Grid grid(
            String name,
            ImmutableList<Column> columns,
            ImmutableList<Row> rows,
            ImmutableList<Run> source,
            Dataset dataset) {
        return new Grid(name, 0, d.text("table." + name), d.text("measure.kr"), columns, rows, source, dataset);
    }
}
