package se.helhet.unit.medarbetarcentrum;

import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Register;

/** What the centre tells of a period: assignments, programmes, what came of them, events, goals. */
final class MedarbetarcentrumChapter implements Blocks {
    private static final Register ASSIGNMENTS = AssignmentRegister.ASSIGNMENTS;
    private static final Dim WHERE = ASSIGNMENTS.dim("municipality");

    Chapter chapter() {
        return Chapter.of(
                "medarbetarcentrum",
                heading("mission"),
                written("mission"),
                heading("year"),
                text("assignments"),
                table(
                                "year",
                                AssignmentRegister.BEGUN,
                                AssignmentRegister.FINISHED,
                                AssignmentRegister.ONGOING,
                                AssignmentRegister.PARTICIPANTS,
                                AssignmentRegister.HOURS)
                        .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                table(
                        "kinds",
                        ASSIGNMENTS.dim("kind"),
                        AssignmentRegister.BEGUN,
                        AssignmentRegister.PARTICIPANTS,
                        AssignmentRegister.HOURS),
                chart(
                        "municipalities",
                        WHERE,
                        present(WHERE, AssignmentRegister.PARTICIPANTS),
                        AssignmentRegister.PARTICIPANTS),
                text("programmes"),
                table(
                        "programmes",
                        ProgrammeRegister.PROGRAMMES.dim("kind"),
                        ProgrammeRegister.STARTED,
                        ProgrammeRegister.STARTED_MANAGERS,
                        ProgrammeRegister.FINISHED,
                        ProgrammeRegister.FINISHED_MANAGERS),
                heading("followup"),
                text("followup"),
                table(
                                "followup",
                                FollowupRegister.FOLLOWED,
                                FollowupRegister.PERFORMANCE,
                                FollowupRegister.PERFORMANCE_LOW,
                                FollowupRegister.PERFORMANCE_HIGH,
                                FollowupRegister.WELLBEING,
                                FollowupRegister.WELLBEING_LOW,
                                FollowupRegister.WELLBEING_HIGH)
                        .columns(Columns.THIS, Columns.LAST),
                text("feedback"),
                table(
                        "feedback",
                        FeedbackRegister.FEEDBACK.dim("service"),
                        FeedbackRegister.ANSWERS,
                        FeedbackRegister.SATISFIED,
                        FeedbackRegister.SATISFACTION),
                heading("events"),
                text("events"),
                table("events", EventRegister.EVENTS.dim("occasion"), EventRegister.HELD, EventRegister.REACHED),
                chartByMonth("events", EventRegister.HELD),
                written("comment"),
                heading("economy"),
                text("economy"),
                written("economy"),
                heading("goals"),
                text("goals"),
                goals());
    }
}
