package se.helhet.unit.brb;

import static se.helhet.unit.brb.db.Tables.BRB_ENQUIRY;
import static se.helhet.unit.brb.db.Tables.BRB_STEP;

import java.time.temporal.ChronoUnit;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Check;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.figure.Steps;
import se.helhet.api.value.Uom;
import se.helhet.unit.brb.db.tables.BrbEnquiry;
import se.helhet.unit.brb.db.tables.BrbStep;

/** Stage history: when each enquiry came to a stage and left it, so that the pipeline can be seen as of any day. */
final class StepRegister {
    private static final BrbStep S = BRB_STEP;
    private static final BrbEnquiry E = BRB_ENQUIRY;

    static final Register STEPS = Register.of("step", S)
            .required(S.REFERENCE, S.STAGE, S.ENTERED_ON)
            .coded(S.STAGE, EnquiryRegister.STAGES)
            .keeps(new Steps(
                    EnquiryRegister.ENQUIRIES,
                    S.REFERENCE,
                    S.STAGE,
                    S.ENTERED_ON,
                    S.LEFT_ON,
                    r -> "new".equals(r.get(E.STAGE)) ? r.get(E.RECEIVED_ON) : r.get(E.DECIDED_ON)))
            .derived(
                    S.DAYS,
                    r -> r.get(S.LEFT_ON) == null
                            ? null
                            : (int) ChronoUnit.DAYS.between(r.get(S.ENTERED_ON), r.get(S.LEFT_ON)))
            .rule("left_after", r -> EnquiryRegister.inOrder(r.get(S.ENTERED_ON), r.get(S.LEFT_ON)))
            .rule("decided_stays", r -> !EnquiryRegister.DECIDED.contains(r.get(S.STAGE)) || r.get(S.LEFT_ON) == null);

    /** Enquiries, not moves: one that comes back to a stage counts once. */
    static final Figure REACHED = STEPS.distinct("reached", S.REFERENCE).on(S.ENTERED_ON);

    static final Figure STANDING =
            STEPS.count("standing").openAt(S.ENTERED_ON, S.LEFT_ON).where(S.STAGE.notIn(EnquiryRegister.DECIDED));
    static final Figure STAGE_DAYS =
            STEPS.average("stage_days", S.DAYS).on(S.LEFT_ON).in(Uom.COUNT.symbol("dagar"));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(REACHED, STANDING, STAGE_DAYS);

    /** An enquiry stands in the one stage that its history has not left. */
    static final Check STAGE = new Check(
            "stage",
            EnquiryRegister.ENQUIRIES,
            E.REFERENCE,
            DSL.notExists(open().and(S.STAGE.eq(E.STAGE))).or(DSL.exists(open().and(S.STAGE.ne(E.STAGE)))));

    static final Check REFERENCE = new Check(
            "reference",
            STEPS,
            S.REFERENCE,
            DSL.notExists(DSL.selectOne().from(E).where(E.REFERENCE.eq(S.REFERENCE))));

    private StepRegister() {}

    private static SelectConditionStep<Record1<Integer>> open() {
        return DSL.selectOne().from(S).where(S.REFERENCE.eq(E.REFERENCE)).and(S.LEFT_ON.isNull());
    }
}
