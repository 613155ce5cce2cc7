package se.helhet.unit.narvard;

import static se.helhet.unit.narvard.db.Tables.NARVARD_SIP;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.narvard.db.tables.NarvardSip;

/** Planning meetings and the coordinated individual plans (SIP) they led to, by month and municipality. */
final class SipRegister {
    private static final NarvardSip S = NARVARD_SIP;

    static final Register SIP = Register.of("sip", S)
            .required(S.MONTH, S.MUNICIPALITY, S.MEETINGS, S.PLANS)
            .month(S.MONTH)
            .coded(S.MUNICIPALITY, Codes.MEMBERS)
            .rule("plans", r -> r.get(S.PLANS) >= 0 && r.get(S.PLANS) <= r.get(S.MEETINGS));

    static final Figure MEETINGS = SIP.sum("meetings", S.MEETINGS).on(S.MONTH);
    static final Figure PLANS = SIP.sum("plans", S.PLANS).on(S.MONTH);
    static final Figure PLAN_SHARE = Figure.ratio("plan_share", PLANS, MEETINGS);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(MEETINGS, PLANS, PLAN_SHARE);

    private SipRegister() {}
}
