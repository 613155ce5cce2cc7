package se.helhet.unit.kansli.areas;

import static se.helhet.unit.kansli.areas.db.Tables.AREAS_COURSE;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.areas.db.tables.AreasCourse;

/** Courses that the office arranges for the municipalities' staff. Days and occasions are filled in where known. */
final class CourseRegister {
    static final AreasCourse C = AREAS_COURSE;

    static final Register COURSES = Register.of("course", C)
            .required(C.STARTED_ON, C.AREA, C.NAME, C.PARTICIPANTS)
            .coded(C.AREA, Areas.ALL)
            .rule("participants", r -> r.get(C.PARTICIPANTS) > 0)
            .rule("days", r -> positive(r.get(C.DAYS)) && positive(r.get(C.OCCASIONS)));

    static final Figure HELD = COURSES.count("courses").on(C.STARTED_ON);
    static final Figure PARTICIPANTS =
            COURSES.sum("course_participants", C.PARTICIPANTS).on(C.STARTED_ON).in(Uom.COUNT.symbol("deltagare"));
    /** Days as the courses have them, not multiplied by participants. */
    static final Figure DAYS = COURSES.sum("course_days", C.DAYS).on(C.STARTED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HELD, PARTICIPANTS, DAYS);

    private CourseRegister() {}

    private static boolean positive(Integer number) {
        return number == null || number > 0;
    }
}
