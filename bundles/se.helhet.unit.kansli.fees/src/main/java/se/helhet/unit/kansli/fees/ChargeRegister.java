package se.helhet.unit.kansli.fees;

import static se.helhet.unit.kansli.fees.db.Tables.FEES_CHARGE;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.fees.db.tables.FeesCharge;
import se.helhet.unit.kansli.fees.reckoning.Fees;

/** The year's fees, reckoned: a row for each party and term. What invoices are written from. */
final class ChargeRegister {
    private static final FeesCharge C = FEES_CHARGE;

    static final Register CHARGES = Register.of("charge", C)
            .coded(C.UNIT, Codes.UNITS)
            .coded(C.TERM, Codes.OPEN)
            .coded(C.PARTY, Codes.OPEN)
            .money(C.AMOUNT)
            .reckoned()
            .planned();

    static final Dim UNIT = CHARGES.dim(C.UNIT);
    static final Dim TERM = CHARGES.dim(C.TERM);
    static final Dim PARTY = CHARGES.dim(C.PARTY);

    static final Figure CHARGE =
            CHARGES.sum("charge", C.AMOUNT).on(C.CHARGED_FOR).in(Uom.KR);

    private ChargeRegister() {}

    static ImmutableList<Fees.Charge> read(DSLContext dsl, int year) {
        return Lists.immutable.withAll(dsl.selectFrom(C)
                .where(C.YEAR.eq(year))
                .orderBy(C.ID)
                .fetch(r -> new Fees.Charge(r.getTerm(), r.getUnit(), r.getParty(), r.getAmount())));
    }
}
