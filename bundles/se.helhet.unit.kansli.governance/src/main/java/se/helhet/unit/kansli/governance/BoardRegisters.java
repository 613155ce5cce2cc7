package se.helhet.unit.kansli.governance;

import static se.helhet.unit.kansli.governance.db.Tables.GOVERNANCE_DECISION;
import static se.helhet.unit.kansli.governance.db.Tables.GOVERNANCE_MEETING;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.kansli.governance.db.tables.GovernanceDecision;
import se.helhet.unit.kansli.governance.db.tables.GovernanceMeeting;

/** Meetings of the board and its committees, and what they decided. */
final class BoardRegisters {
    static final GovernanceMeeting M = GOVERNANCE_MEETING;
    static final GovernanceDecision D = GOVERNANCE_DECISION;
    private static final String BOARD = "direktion";
    /** Who meets: the board, its presidium or working committee, a committee that prepares matters, others. */
    private static final Codes BODIES = Codes.of(BOARD, "presidium", "beredning", "styrgrupp", "ovrigt");

    static final Register MEETINGS = Register.of("meeting", M)
            .required(M.HELD_ON, M.BODY)
            .coded(M.BODY, BODIES)
            .rule("present", r -> r.get(M.PRESENT) == null || r.get(M.PRESENT) > 0);
    static final Register DECISIONS = Register.of("decision", D)
            .required(D.DECIDED_ON, D.BODY, D.AREA, D.MATTER)
            .coded(D.BODY, BODIES)
            .coded(D.AREA, "ekonomi", "personal", "styrdokument", "verksamhet")
            .rule("done", r -> r.get(D.DONE_ON) == null || !r.get(D.DONE_ON).isBefore(r.get(D.DECIDED_ON)));

    static final Figure MEETINGS_HELD = MEETINGS.count("meetings").on(M.HELD_ON);
    static final Figure BOARD_MEETINGS = MEETINGS_HELD.where(M.BODY.eq(BOARD)).named("board_meetings");
    static final Figure DECIDED = DECISIONS.count("decisions").on(D.DECIDED_ON);
    /** Decided and not yet carried out at the period's end. */
    static final Figure TO_CARRY_OUT = DECISIONS.count("decisions_open").openAt(D.DECIDED_ON, D.DONE_ON);

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(MEETINGS_HELD, BOARD_MEETINGS, DECIDED, TO_CARRY_OUT);

    private BoardRegisters() {}
}
