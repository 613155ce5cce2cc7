package se.helhet.unit.narvard;

import static se.helhet.unit.narvard.db.Tables.NARVARD_DEVIATION;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.narvard.db.tables.NarvardDeviation;

/**
 * What went wrong between two care providers, and when the one replied. The time for a reply is decided by the steering
 * group and stands in each row, so that a new one does not judge old deviations.
 */
final class DeviationRegister {
    private static final NarvardDeviation D = NARVARD_DEVIATION;
    private static final String[] PROVIDERS = {"kommun", "sjukhus", "vardcentral", "habilitering"};

    static final Register DEVIATIONS = Register.of("deviation", D)
            .required(D.REPORTED_ON, D.AREA, D.SENDER, D.RECEIVER)
            .coded(D.AREA, "utskrivning", "information", "lakemedel", "plan", "hjalpmedel")
            .coded(D.SENDER, PROVIDERS)
            .coded(D.RECEIVER, PROVIDERS)
            .coded(D.MUNICIPALITY, Codes.MEMBERS)
            .derived(D.DUE_ON, r -> r.get(D.REPORTED_ON).plusDays(r.get(D.REPLY_DAYS)))
            .rule("reply_days", r -> r.get(D.REPLY_DAYS) > 0)
            .rule(
                    "answered_later",
                    r -> r.get(D.ANSWERED_ON) == null || !r.get(D.ANSWERED_ON).isBefore(r.get(D.REPORTED_ON)));

    /** Not answered by the end of its last day. */
    private static final Condition LATE = D.ANSWERED_ON.isNull().or(D.ANSWERED_ON.gt(D.DUE_ON));

    static final Figure REPORTED = DEVIATIONS.count("deviations").on(D.REPORTED_ON);
    static final Figure UNANSWERED = DEVIATIONS.count("unanswered").openAt(D.REPORTED_ON, D.ANSWERED_ON);
    /** Deviations whose time for a reply ran out within the period, answered or not. */
    static final Figure DUE = DEVIATIONS.count("replies_due").on(D.DUE_ON);

    static final Figure LATE_REPLIES = DUE.where(LATE).named("late_replies");
    static final Figure LATE_SHARE = DUE.share("late_share", LATE).in(Uom.PERCENT);
    static final Figure REPLY_DAYS =
            DEVIATIONS.average("reply_days", D.REPLY_DAYS).on(D.DUE_ON).in(Uom.COUNT.symbol("dagar"));

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(REPORTED, UNANSWERED, DUE, LATE_REPLIES, LATE_SHARE, REPLY_DAYS);

    static final Deadline DEADLINE = new Deadline("reply", DEVIATIONS, D.DUE_ON, null, D.ANSWERED_ON.isNull());

    private DeviationRegister() {}
}
