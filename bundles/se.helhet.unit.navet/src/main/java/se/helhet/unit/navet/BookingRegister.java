package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_BOOKING;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.navet.db.tables.NavetBooking;

/** Classes that come to a theme or take part in a development programme. */
final class BookingRegister {
    private static final NavetBooking B = NAVET_BOOKING;
    private static final Uom PUPILS_UOM = Uom.COUNT.symbol("elever");

    static final Register BOOKINGS = Register.of("booking", B)
            .required(
                    B.HELD_ON, B.KIND, B.THEME, B.SUBJECT, B.SCHOOL_YEAR, B.MUNICIPALITY, B.SCHOOL, B.CLASSES, B.PUPILS)
            .coded(B.KIND, "theme", "programme")
            .coded(B.SUBJECT, ThemeRegister.SUBJECTS)
            .coded(B.THEME, Codes.OPEN)
            .tagged(B.TAGS, ThemeRegister.TAGS)
            .coded(B.PROGRAMME, "programmering", "dromstaden", "tekniktema", "temadagar", "teknikprogrammet")
            .coded(B.SCHOOL_YEAR, "fsk", "f", "1", "2", "3", "4", "5", "6", "7", "8", "9", "gy", "vux")
            .coded(B.MUNICIPALITY, Codes.MEMBERS)
            .rule("pupils", r -> r.get(B.PUPILS) >= 0 && r.get(B.CLASSES) >= 0)
            .rule("programme_named", r -> !"programme".equals(r.get(B.KIND)) || r.get(B.PROGRAMME) != null)
            .approximateWhere(B.APPROXIMATE.isTrue());

    private static final Figure BOOKED =
            BOOKINGS.sum("booked", B.PUPILS).on(B.HELD_ON).in(PUPILS_UOM);
    private static final Figure CLASSES = BOOKINGS.sum("classes", B.CLASSES).on(B.HELD_ON);

    static final Figure THEME_CLASSES = CLASSES.where(B.KIND.eq("theme")).named("theme_classes");
    static final Figure PUPILS = BOOKED.where(B.KIND.eq("theme")).named("pupils");
    static final Figure THEMES =
            BOOKINGS.distinct("themes", B.THEME).on(B.HELD_ON).where(B.KIND.eq("theme"));
    static final Figure SCHOOLS =
            BOOKINGS.distinct("schools", B.SCHOOL).on(B.HELD_ON).where(B.KIND.eq("theme"));
    static final Figure CODING_PUPILS = BOOKED.where(B.KIND.eq("programme").and(B.PROGRAMME.eq("programmering")))
            .named("coding_pupils");
    static final Figure CODING_SCHOOLS = BOOKINGS.distinct("coding_schools", B.SCHOOL)
            .on(B.HELD_ON)
            .where(B.KIND.eq("programme").and(B.PROGRAMME.eq("programmering")));
    static final Figure CODING_MUNICIPALITIES = BOOKINGS.distinct("coding_municipalities", B.MUNICIPALITY)
            .on(B.HELD_ON)
            .where(B.KIND.eq("programme").and(B.PROGRAMME.eq("programmering")));
    static final Figure DREAM_CLASSES =
            CLASSES.where(B.PROGRAMME.eq("dromstaden")).named("dream_classes");
    static final Figure TECH_CLASSES =
            CLASSES.where(B.PROGRAMME.eq("tekniktema")).named("tech_classes");
    static final Figure THEME_DAY_PUPILS =
            BOOKED.where(B.PROGRAMME.eq("temadagar")).named("theme_day_pupils");
    static final Figure TECH_PROGRAMME_PUPILS =
            BOOKED.where(B.PROGRAMME.eq("teknikprogrammet")).named("tech_programme_pupils");

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(
            PUPILS,
            THEME_CLASSES,
            THEMES,
            SCHOOLS,
            CODING_PUPILS,
            CODING_SCHOOLS,
            CODING_MUNICIPALITIES,
            DREAM_CLASSES,
            TECH_CLASSES,
            THEME_DAY_PUPILS,
            TECH_PROGRAMME_PUPILS);

    private BookingRegister() {}
}
