package se.helhet.unit.medarbetarcentrum;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Deadline;
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
        return Lists.immutable
                .of(
                        AssignmentRegister.FIGURES,
                        ProgrammeRegister.FIGURES,
                        FollowupRegister.FIGURES,
                        FeedbackRegister.FIGURES,
                        EventRegister.FIGURES)
                .flatCollect(f -> f);
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
        return Lists.immutable.of(new MedarbetarcentrumChapter().chapter(), plan());
    }
}
