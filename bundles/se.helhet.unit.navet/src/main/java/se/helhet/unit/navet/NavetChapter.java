package se.helhet.unit.navet;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.chapter.Part;
import se.helhet.api.figure.Register;

/** What Navet tells of a period: the year in figures, schools, the public, teachers, work with others, goals. */
final class NavetChapter implements Blocks {
    private static final Register BOOKINGS = BookingRegister.BOOKINGS;

    Chapter chapter() {
        return Chapter.of(
                "navet",
                Lists.immutable
                        .<Part>of(heading("mission"), written("mission"), heading("year"), year())
                        .newWithAll(schools())
                        .newWithAll(visitors())
                        .newWithAll(trainings())
                        .newWithAll(others())
                        .newWithAll(Lists.immutable.of(
                                written("comment"),
                                heading("economy"),
                                text("economy"),
                                written("economy"),
                                heading("goals"),
                                text("goals"),
                                goals())));
    }

    private FigureTable year() {
        return table(
                        "year",
                        BookingRegister.PUPILS,
                        BookingRegister.THEME_CLASSES,
                        BookingRegister.THEMES,
                        BookingRegister.SCHOOLS,
                        VisitRegister.VISITORS,
                        VisitRegister.HOLIDAY_VISITORS,
                        TalkRegister.LECTURES,
                        TalkRegister.LISTENERS,
                        TrainingRegister.TRAINED,
                        TrainingRegister.TRAINING_DAYS,
                        ProjectRegister.RUNNING,
                        PressRegister.SEEN)
                .columns(Columns.THIS, Columns.LAST, Columns.CHANGE);
    }

    private ImmutableList<Part> schools() {
        return Lists.immutable.of(
                subheading("schools"),
                text("schools"),
                chartByMonth("pupils", BookingRegister.PUPILS),
                table("subjects", BOOKINGS.dim("subject"), BookingRegister.PUPILS, BookingRegister.SCHOOLS),
                text("themes"),
                table("themes", BOOKINGS.dim("theme"), BookingRegister.PUPILS, BookingRegister.THEME_CLASSES),
                table("tags", BOOKINGS.dim("tags"), BookingRegister.PUPILS, BookingRegister.THEMES),
                perYear("school_years", "school_year"),
                table("municipalities", BOOKINGS.dim("municipality"), BookingRegister.PUPILS, BookingRegister.SCHOOLS),
                chart("municipalities", BOOKINGS.dim("municipality"), BookingRegister.PUPILS));
    }

    private FigureTable perYear(String name, String dim) {
        return table(name)
                .each(BOOKINGS.dim(dim), BookingRegister.PUPILS)
                .total(BookingRegister.PUPILS)
                .columns(Columns.THIS, Columns.LAST, Columns.CHANGE);
    }

    private ImmutableList<Part> visitors() {
        return Lists.immutable.of(
                subheading("visitors"),
                text("visitors"),
                chartByMonth("visitors", VisitRegister.VISITORS),
                stackedByMonth(
                        "visitor_days",
                        VisitRegister.WEEKEND,
                        VisitRegister.PUBLIC_HOLIDAY,
                        VisitRegister.SCHOOL_HOLIDAY,
                        VisitRegister.WEEKDAY),
                tableByMonth(
                        "visitors",
                        VisitRegister.WEEKEND,
                        VisitRegister.PUBLIC_HOLIDAY,
                        VisitRegister.SCHOOL_HOLIDAY,
                        VisitRegister.WEEKDAY,
                        VisitRegister.VISITORS,
                        VisitRegister.OPEN_DAYS),
                text("talks"),
                table("talks", TalkRegister.TALKS.dim("form"), TalkRegister.HELD, TalkRegister.AUDIENCE),
                text("exhibitions"));
    }

    private ImmutableList<Part> trainings() {
        return Lists.immutable.of(
                subheading("training"),
                text("training"),
                table(
                        "training",
                        TrainingRegister.TRAININGS.dim("subject"),
                        TrainingRegister.TRAININGS_HELD,
                        TrainingRegister.TRAINED,
                        TrainingRegister.TRAINING_DAYS));
    }

    private ImmutableList<Part> others() {
        return Lists.immutable.of(
                subheading("others"),
                text("efforts"),
                table(
                        "efforts",
                        EffortRegister.EFFORTS.dim("effort"),
                        EffortRegister.OCCASIONS,
                        EffortRegister.PARTNERS,
                        EffortRegister.PARTICIPANTS),
                text("projects"),
                list(
                                "projects",
                                ProjectRegister.RUNNING,
                                ProjectRegister.P.NAME,
                                ProjectRegister.P.FUNDING,
                                ProjectRegister.P.STARTED_ON,
                                ProjectRegister.P.ENDS_ON)
                        .orderBy(ProjectRegister.P.STARTED_ON),
                text("conferences"),
                list(
                                "conferences",
                                ConferenceRegister.HELD,
                                ConferenceRegister.C.NAME,
                                ConferenceRegister.C.HELD_ON,
                                ConferenceRegister.C.TOPICS,
                                ConferenceRegister.C.SESSIONS)
                        .orderBy(ConferenceRegister.C.ROLE)
                        .orderBy(ConferenceRegister.C.HELD_ON)
                        .groupBy(ConferenceRegister.C.ROLE),
                text("press"),
                table("press", PressRegister.PRESS.dim("medium"), PressRegister.SEEN, PressRegister.OUTLETS));
    }
}
