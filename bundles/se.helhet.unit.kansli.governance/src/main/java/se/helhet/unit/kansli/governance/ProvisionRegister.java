package se.helhet.unit.kansli.governance;

import static se.helhet.unit.kansli.governance.db.Tables.GOVERNANCE_PROVISION;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.governance.db.tables.GovernanceProvision;

/**
 * Co-financing that the federation has promised and dissolves over years: the amount in the promise's own prices, and
 * what the index adds.
 */
final class ProvisionRegister {
    static final GovernanceProvision P = GOVERNANCE_PROVISION;

    static final Register PROVISIONS = Register.of("provision", P)
            .required(P.YEAR, P.NAME, P.PRICE_YEAR, P.AMOUNT)
            .coded(P.NAME, Codes.OPEN)
            .derived(P.DISSOLVED_ON, r -> Exact.firstDay(r.get(P.YEAR)))
            .money(P.AMOUNT)
            .money(P.PRICE_INDEX)
            .rule("year", r -> Exact.plausible(r.get(P.YEAR)) && Exact.plausible(r.get(P.PRICE_YEAR)));

    static final Figure AMOUNT =
            PROVISIONS.sum("dissolved", P.AMOUNT).on(P.DISSOLVED_ON).in(Uom.TKR);
    static final Figure INDEX =
            PROVISIONS.sum("dissolved_index", P.PRICE_INDEX).on(P.DISSOLVED_ON).in(Uom.TKR);
    static final Figure TOTAL = Figure.sum("dissolved_total", AMOUNT, INDEX);
    static final Figure ROWS = PROVISIONS.count("dissolutions").on(P.DISSOLVED_ON);
    static final Figure PRICE_YEAR =
            PROVISIONS.latest("price_year", P.PRICE_YEAR).on(P.DISSOLVED_ON).in(Uom.YEAR);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(AMOUNT, INDEX, TOTAL, ROWS, PRICE_YEAR);

    private ProvisionRegister() {}
}
