package se.helhet.unit.kansli.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.unit.kansli.db.tables.records.KansliMovementRecord;
import se.helhet.unit.kansli.map.Counterparty;
import se.helhet.unit.kansli.map.MapRow;
import se.helhet.unit.kansli.map.Mapping;
import se.helhet.unit.kansli.map.StatementLine;

/** A row of the balance table less its amount: where the maps place a movement. Empty text where there is none. */
record BalanceKey(
        LocalDate month,
        String unit,
        String line,
        String detail,
        String counterparty,
        boolean internal,
        boolean opening,
        String cashFlow) {
    static final Comparator<BalanceKey> ORDER = Comparator.comparing(BalanceKey::month)
            .thenComparing(BalanceKey::opening, Comparator.reverseOrder())
            .thenComparing(BalanceKey::line)
            .thenComparing(BalanceKey::unit)
            .thenComparing(BalanceKey::detail)
            .thenComparing(BalanceKey::counterparty)
            .thenComparing(BalanceKey::cashFlow)
            .thenComparing(BalanceKey::internal);

    /** @param rows the rows of the map that take the movement; unless it is one, the amount stands outside */
    record Place(BalanceKey key, String unit, Optional<Counterparty> party, ImmutableList<MapRow> rows) {}

    static Place place(Mapping mapping, int year, KansliMovementRecord m) {
        String unit = mapping.unit(m.getUnitObject(), year).orElse("");
        Optional<Counterparty> party = mapping.counterparty(m.getCounterpartyObject());
        String code = party.map(Counterparty::code).orElse("");
        ImmutableList<MapRow> rows = mapping.accounts().rowsFor(m.getAccount(), unit, code);
        boolean mapped = rows.size() == 1;
        StatementLine line = mapped ? rows.getOnly().line() : StatementLine.UNMAPPED;
        String detail = mapped ? rows.getOnly().detail() : Integer.toString(m.getAccount());
        BalanceKey key = new BalanceKey(
                m.getMonth(),
                unit,
                line.code(),
                detail.equals(MapRow.BY_COUNTERPARTY) ? code : detail,
                code,
                party.filter(c -> c.kind() == Counterparty.Kind.UNIT).isPresent(),
                m.getOpening(),
                mapped ? rows.getOnly().cashFlow().code() : "none");
        return new Place(key, unit, party, rows);
    }
}
