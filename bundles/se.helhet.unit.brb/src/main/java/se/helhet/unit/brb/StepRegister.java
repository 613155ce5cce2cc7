package se.helhet.unit.brb;

import static se.helhet.unit.brb.db.Tables.BRB_STEP;

import java.time.temporal.ChronoUnit;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.brb.db.tables.BrbStep;

/** Stage history: when each enquiry came to a stage and left it, so that the pipeline can be seen as of any day. */
final class StepRegister {
    private static final BrbStep S = BRB_STEP;

    static final Register STEPS = Register.of("step", S)
            .required(S.REFERENCE, S.STAGE, S.ENTERED_ON)
            .coded(S.STAGE, EnquiryRegister.STAGES)
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

    private StepRegister() {}
}
