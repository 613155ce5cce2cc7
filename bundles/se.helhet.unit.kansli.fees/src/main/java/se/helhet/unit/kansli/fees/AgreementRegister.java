package se.helhet.unit.kansli.fees;

import static se.helhet.unit.kansli.fees.db.Tables.FEES_AGREEMENT;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Register;
import se.helhet.unit.kansli.fees.db.tables.FeesAgreement;
import se.helhet.unit.kansli.fees.reckoning.Basis;

/** What a municipality has agreed to pay for a unit from a year on; the term of the year says how it is raised since. */
final class AgreementRegister {
    private static final FeesAgreement A = FEES_AGREEMENT;

    static final Register AGREEMENTS = Register.of("agreement", A)
            .required(A.YEAR, A.UNIT, A.PARTY, A.AMOUNT)
            .derived(A.AGREED_FROM, r -> LocalDate.of(r.get(A.YEAR), 1, 1))
            .coded(A.UNIT, Codes.UNITS)
            .coded(A.PARTY, Codes.MEMBERS)
            .money(A.AMOUNT)
            .rule("year", r -> r.get(A.YEAR) >= 1990 && r.get(A.YEAR) <= 2199)
            .rule("amount", r -> r.get(A.AMOUNT) >= 0)
            .planned();

    private AgreementRegister() {}

    static ImmutableList<Basis.Agreement> read(DSLContext dsl) {
        return Lists.immutable.withAll(dsl.selectFrom(A)
                .orderBy(A.ID)
                .fetch(r -> new Basis.Agreement(r.getYear(), r.getUnit(), r.getParty(), r.getAmount())));
    }
}
