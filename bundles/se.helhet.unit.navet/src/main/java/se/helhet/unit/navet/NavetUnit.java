package se.helhet.unit.navet;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** Navet science center: themes for schools, a public exhibition, training of teachers. */
@Component(service = Unit.class)
@UnitIdentity(id = "navet", order = 40)
public final class NavetUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(BookingRegister.BOOKINGS, VisitRegister.VISITS, TrainingRegister.TRAININGS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return BookingRegister.FIGURES.newWithAll(VisitRegister.FIGURES).newWithAll(TrainingRegister.FIGURES);
    }

    @Override
    public ImmutableList<Figure> glance() {
        return Lists.immutable.of(BookingRegister.PUPILS, VisitRegister.HOLIDAY_VISITORS);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        Register bookings = BookingRegister.BOOKINGS;
        return Lists.immutable.of(
                Chapter.of(
                        "navet",
                        heading("mission"),
                        written("mission"),
                        heading("year"),
                        text("schools"),
                        table(
                                        "year",
                                        BookingRegister.PUPILS,
                                        BookingRegister.THEMES,
                                        BookingRegister.SCHOOLS,
                                        VisitRegister.VISITORS,
                                        VisitRegister.HOLIDAY_VISITORS,
                                        TrainingRegister.TRAINED,
                                        TrainingRegister.TRAINING_DAYS)
                                .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                        chartByMonth("pupils", BookingRegister.PUPILS),
                        table("subjects", bookings.dim("subject"), BookingRegister.PUPILS, BookingRegister.SCHOOLS),
                        table(
                                "municipalities",
                                bookings.dim("municipality"),
                                BookingRegister.PUPILS,
                                BookingRegister.SCHOOLS),
                        text("visitors"),
                        chartByMonth("visitors", VisitRegister.VISITORS),
                        text("training"),
                        table(
                                "training",
                                TrainingRegister.TRAININGS.dim("subject"),
                                TrainingRegister.TRAININGS_HELD,
                                TrainingRegister.TRAINED,
                                TrainingRegister.TRAINING_DAYS),
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
