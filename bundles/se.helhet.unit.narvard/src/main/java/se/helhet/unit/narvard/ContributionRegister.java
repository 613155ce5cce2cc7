package se.helhet.unit.narvard;

import static se.helhet.unit.narvard.db.Tables.NARVARD_CONTRIBUTION;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.narvard.db.tables.NarvardContribution;

/**
 * What was invoiced to those who finance the cooperation: the municipalities one half, by their inhabitants, and the
 * region the other. The row has whole kronor.
 */
final class ContributionRegister {
    private static final NarvardContribution C = NARVARD_CONTRIBUTION;
    private static final int ORE = 100;

    static final Register CONTRIBUTIONS = Register.of("contribution", C)
            .required(C.INVOICED_ON, C.PAYER, C.AMOUNT)
            .coded(C.PAYER, "kommun", "region")
            .coded(C.MUNICIPALITY, Codes.MEMBERS)
            .rule("municipality", r -> "kommun".equals(r.get(C.PAYER)) == (r.get(C.MUNICIPALITY) != null));

    static final Figure CONTRIBUTED = CONTRIBUTIONS
            .sum("contributed", C.AMOUNT.mul(ORE))
            .on(C.INVOICED_ON)
            .in(Uom.TKR);
    static final Figure BY_MUNICIPALITIES = CONTRIBUTED.at("payer", "kommun").named("by_municipalities");
    static final Figure BY_REGION = CONTRIBUTED.at("payer", "region").named("by_region");
    static final Figure REGION_SHARE = Figure.ratio("region_share", BY_REGION, CONTRIBUTED);

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(CONTRIBUTED, BY_MUNICIPALITIES, BY_REGION, REGION_SHARE);

    private ContributionRegister() {}
}
