package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_ENQUIRY;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import se.helhet.api.calendar.WorkingDays;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.dso.db.tables.DsoEnquiry;

/**
 * Questions from persons registered, employees and authorities, answered within five working days. Who asked what stays
 * here; only counts leave.
 */
final class EnquiryRegister {
    private static final DsoEnquiry E = DSO_ENQUIRY;
    private static final int WORKING_DAYS = 5;

    static final Register ENQUIRIES = Register.of("enquiry", E)
            .required(E.ASKED_ON, E.ASKER)
            .coded(E.ASKER, "registrerad", "medarbetare", "myndighet")
            .coded(E.MUNICIPALITY, Codes.MEMBERS)
            .derived(E.DUE_ON, r -> WorkingDays.SWEDISH.after(r.get(E.ASKED_ON), WORKING_DAYS))
            .rule(
                    "answered_later",
                    r -> r.get(E.ANSWERED_ON) == null || !r.get(E.ANSWERED_ON).isBefore(r.get(E.ASKED_ON)))
            .countsOnly(Secrecy.SMALLEST);

    private static final Condition IN_TIME = E.ANSWERED_ON.le(E.DUE_ON);

    static final Figure ASKED = ENQUIRIES.count("enquiries").on(E.ASKED_ON);
    /** Of the enquiries whose last day was within the period; one without an answer was not in time. */
    static final Figure ANSWERED_IN_TIME =
            ENQUIRIES.count("enquiries_due").on(E.DUE_ON).share("answered_in_time", IN_TIME);

    static final Figure WAITING = ENQUIRIES.count("enquiries_waiting").openAt(E.ASKED_ON, E.ANSWERED_ON);
    static final Figure LATE = WAITING.where(p -> E.DUE_ON.lt(p.to())).named("enquiries_late");

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(ASKED, ANSWERED_IN_TIME, WAITING, LATE);

    static final Deadline DEADLINE = new Deadline("answer", ENQUIRIES, E.DUE_ON, null, E.ANSWERED_ON.isNull());

    private EnquiryRegister() {}
}
