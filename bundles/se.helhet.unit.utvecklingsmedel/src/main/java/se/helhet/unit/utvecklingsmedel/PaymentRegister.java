package se.helhet.unit.utvecklingsmedel;

import static se.helhet.unit.utvecklingsmedel.db.Tables.UTVECKLINGSMEDEL_PAYMENT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.utvecklingsmedel.db.tables.UtvecklingsmedelPayment;

/** Grants paid out, in parts; {@code number} is the application's. */
final class PaymentRegister {
    private static final UtvecklingsmedelPayment P = UTVECKLINGSMEDEL_PAYMENT;

    static final Register PAYMENTS = Register.of("payment", P)
            .required(P.NUMBER, P.AREA, P.PAID_ON, P.AMOUNT)
            .coded(P.AREA, CallRegister.AREAS)
            .derived(P.AMOUNT_ORE, r -> Kronor.ore(r.get(P.AMOUNT)))
            .rule("payment", r -> r.get(P.AMOUNT).signum() != 0);

    static final Figure PAID = PAYMENTS.sum("paid", P.AMOUNT_ORE).on(P.PAID_ON).in(Uom.TKR);
    static final Figure PAYMENTS_MADE = PAYMENTS.count("payments").on(P.PAID_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(PAID, PAYMENTS_MADE);

    private PaymentRegister() {}
}
