package se.helhet.unit.kansli.areas;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.unit.kansli.areas.db.tables.AreasCourse;

/** The office's policy areas: what was arranged, for whom, and what came of it. */
@Component(service = Unit.class)
@UnitIdentity(id = "areas", order = 14, within = "kansli")
public final class AreasUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(
                CourseRegister.COURSES,
                MeetingRegister.MEETINGS,
                EventRegister.EVENTS,
                DigitalRegisters.INITIATIVES,
                DigitalRegisters.PLANS,
                ProgrammeRegister.PROGRAMMES,
                AgreementRegister.AGREEMENTS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable
                .of(
                        CourseRegister.FIGURES,
                        MeetingRegister.FIGURES,
                        EventRegister.FIGURES,
                        DigitalRegisters.FIGURES,
                        ProgrammeRegister.FIGURES,
                        AgreementRegister.FIGURES)
                .flatCollect(f -> f);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        AreasCourse c = CourseRegister.C;
        return Lists.immutable.of(Chapter.of(
                "areas",
                heading("courses"),
                text("courses"),
                list("courses", CourseRegister.HELD, c.NAME, c.PARTICIPANTS, c.DAYS, c.OCCASIONS)
                        .orderBy(c.COURSE_NO)
                        .dataset(
                                "training-courses",
                                "course_no",
                                "name",
                                "participants",
                                "days",
                                "occasions",
                                "page_section",
                                "comment"),
                text("programmes"),
                AreaTables::programmes,
                heading("meetings"),
                text("meetings"),
                table(
                        "meetings",
                        MeetingRegister.MEETINGS.dim("area"),
                        MeetingRegister.NETWORKS,
                        MeetingRegister.NETWORK_MEETINGS,
                        MeetingRegister.HELD),
                chartByMonth("meetings", MeetingRegister.HELD),
                heading("digital"),
                text("digital"),
                AreaTables::digital,
                written("comment"),
                heading("goals"),
                goals()));
    }

    /** For the association's own text on its focus areas. */
    @Override
    public ImmutableList<Offer> offers() {
        return Lists.immutable.of(
                new Offer(CourseRegister.HELD, "area"),
                new Offer(MeetingRegister.NETWORK_MEETINGS, "area"),
                new Offer(ProgrammeRegister.APPLIED, "delregion"),
                new Offer(ProgrammeRegister.GRANTED, "delregion"));
    }
}
