package se.helhet.unit.navet;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** Navet science center: themes for schools, a public exhibition, training of teachers, work with others. */
@Component(service = Unit.class)
@UnitIdentity(id = "navet", order = 40)
public final class NavetUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(
                BookingRegister.BOOKINGS,
                ThemeRegister.THEMES,
                VisitRegister.VISITS,
                TrainingRegister.TRAININGS,
                TalkRegister.TALKS,
                ExhibitionRegister.EXHIBITIONS,
                EffortRegister.EFFORTS,
                ProjectRegister.PROJECTS,
                ConferenceRegister.CONFERENCES,
                PressRegister.PRESS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable
                .of(
                        BookingRegister.FIGURES,
                        ThemeRegister.FIGURES,
                        VisitRegister.FIGURES,
                        TrainingRegister.FIGURES,
                        TalkRegister.FIGURES,
                        ExhibitionRegister.FIGURES,
                        EffortRegister.FIGURES,
                        ProjectRegister.FIGURES,
                        ConferenceRegister.FIGURES,
                        PressRegister.FIGURES)
                .flatCollect(f -> f);
    }

    @Override
    public ImmutableList<Figure> glance() {
        return Lists.immutable.of(BookingRegister.PUPILS, VisitRegister.HOLIDAY_VISITORS);
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        return Lists.immutable.of(ProjectRegister.REPORT);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(new NavetChapter().chapter(), plan());
    }
}
