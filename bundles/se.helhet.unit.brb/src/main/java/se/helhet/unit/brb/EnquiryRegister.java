package se.helhet.unit.brb;

import static se.helhet.unit.brb.db.Tables.BRB_ENQUIRY;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.unit.brb.db.tables.BrbEnquiry;

/** Companies that ask about setting up in the region, each from its receipt to a decision. */
final class EnquiryRegister {
    static final String[] STAGES = {"new", "dialog", "proposal", "visit", "established", "declined"};
    static final Set<String> DECIDED = Set.of("established", "declined");
    private static final BrbEnquiry E = BRB_ENQUIRY;

    /** How long open enquiries have waited at the period's end. */
    static final Dim AGE = Dim.of("age", EnquiryRegister::age, Codes.of("d90", "d180", "d365", "older"));

    static final Register ENQUIRIES = Register.of("enquiry", E)
            .required(E.REFERENCE, E.RECEIVED_ON, E.SOURCE, E.COUNTRY, E.SECTOR, E.STAGE)
            .coded(E.SOURCE, "business_sweden", "direct", "municipality", "fair", "region")
            .coded(E.COUNTRY, Codes.OPEN)
            .coded(E.SECTOR, "logistics", "manufacturing", "food", "textile", "energy", "data", "services")
            .coded(E.MUNICIPALITY, Codes.MEMBERS)
            .coded(E.STAGE, Codes.of(STAGES).steps(STAGES.length - 1))
            .dim(AGE)
            .rule("evidence", r -> !"established".equals(r.get(E.STAGE)) || filled(r.get(E.EVIDENCE)))
            .rule("decided", r -> DECIDED.contains(r.get(E.STAGE)) == (r.get(E.DECIDED_ON) != null))
            .rule("decided_after", r -> inOrder(r.get(E.RECEIVED_ON), r.get(E.DECIDED_ON)))
            .rule("wishes", r -> notNegative(r.get(E.LAND)) && notNegative(r.get(E.JOBS)));

    static final Figure RECEIVED = ENQUIRIES.count("received").on(E.RECEIVED_ON);
    static final Figure OPEN = ENQUIRIES.count("open").openAt(E.RECEIVED_ON, E.DECIDED_ON);
    /** Open ones whose next step should have been taken. */
    static final Figure OVERDUE = OPEN.where(p -> E.NEXT_STEP_ON.lt(p.to())).named("overdue");

    private static final Figure CLOSED = ENQUIRIES.count("closed").on(E.DECIDED_ON);
    /** Only with evidence, in case a row was written past the rule. */
    static final Figure ESTABLISHED =
            CLOSED.where(E.STAGE.eq("established").and(E.EVIDENCE.isNotNull())).named("established");

    static final Figure DECLINED = CLOSED.where(E.STAGE.eq("declined")).named("declined");
    static final Figure LAND = ENQUIRIES.sum("land", E.LAND).on(E.RECEIVED_ON).in(new Uom("m2", Num.ONE, "m²", 0));
    static final Figure JOBS = ENQUIRIES.sum("jobs", E.JOBS).on(E.RECEIVED_ON);
    static final Figure COUNTRIES = ENQUIRIES.distinct("countries", E.COUNTRY).on(E.RECEIVED_ON);

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(RECEIVED, OPEN, OVERDUE, ESTABLISHED, DECLINED, LAND, JOBS, COUNTRIES);

    static final Deadline NEXT_STEP = new Deadline("next_step", ENQUIRIES, E.NEXT_STEP_ON, null, E.DECIDED_ON.isNull());

    private EnquiryRegister() {}

    private static Field<String> age(Period p) {
        return DSL.when(E.RECEIVED_ON.ge(p.to().minusDays(90)), DSL.inline("d90"))
                .when(E.RECEIVED_ON.ge(p.to().minusDays(180)), DSL.inline("d180"))
                .when(E.RECEIVED_ON.ge(p.to().minusDays(365)), DSL.inline("d365"))
                .otherwise(DSL.inline("older"));
    }

    static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    static boolean inOrder(LocalDate first, LocalDate second) {
        return second == null || !second.isBefore(first);
    }

    static boolean notNegative(Integer number) {
        return number == null || number >= 0;
    }
}
