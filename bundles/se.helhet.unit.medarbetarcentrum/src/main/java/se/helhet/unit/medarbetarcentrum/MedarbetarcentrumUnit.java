package se.helhet.unit.medarbetarcentrum;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** Medarbetarcentrum: support to managers, groups and employees of the member municipalities. */
@Component(service = Unit.class)
@UnitIdentity(id = "medarbetarcentrum", order = 35)
public final class MedarbetarcentrumUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(
                AssignmentRegister.ASSIGNMENTS,
                ProgrammeRegister.PROGRAMMES,
                FollowupRegister.FOLLOWUPS,
                FeedbackRegister.FEEDBACK,
                EventRegister.EVENTS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return AssignmentRegister.FIGURES
                .newWithAll(ProgrammeRegister.FIGURES)
                .newWithAll(FollowupRegister.FIGURES)
                .newWithAll(FeedbackRegister.FIGURES)
                .newWithAll(EventRegister.FIGURES);
    }

    @Override
    public ImmutableList<Figure> glance() {
        return Lists.immutable.of(
                AssignmentRegister.BEGUN,
                AssignmentRegister.PARTICIPANTS,
                FeedbackRegister.SATISFACTION,
                FollowupRegister.PERFORMANCE);
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        return Lists.immutable.of(AssignmentRegister.FOLLOWUP);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        Register assignments = AssignmentRegister.ASSIGNMENTS;
        Dim where = assignments.dim("municipality");
        return Lists.immutable.of(
                Chapter.of(
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
                                assignments.dim("kind"),
                                AssignmentRegister.BEGUN,
                                AssignmentRegister.PARTICIPANTS,
                                AssignmentRegister.HOURS),
                        chart(
                                "municipalities",
                                where,
                                present(where, AssignmentRegister.PARTICIPANTS),
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
                        table(
                                "events",
                                EventRegister.EVENTS.dim("occasion"),
                                EventRegister.HELD,
                                EventRegister.REACHED),
                        chartByMonth("events", EventRegister.HELD),
                        written("comment"),
                        heading("economy"),
                        text("economy"),
                        written("economy"),
                        heading("goals"),
                        text("goals"),
                        goals()),
                plan());
    }
}
