package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_VISIT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.calendar.SwedishHolidays;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.navet.db.tables.NavetVisit;

/**
 * The public, counted per day. Which days are weekends and public holidays the calendar knows; which are school holidays
 * ("lov") differs between municipalities and is for people to say.
 */
final class VisitRegister {
    private static final NavetVisit V = NAVET_VISIT;

    static final Register VISITS = Register.of("visit", V)
            .required(V.VISITED_ON, V.DAY_KIND, V.VISITORS)
            .coded(V.DAY_KIND, "helg", "lov", "vardag")
            .coded(V.REST_DAY, "veckoslut", "helgdag", "arbetsdag")
            .derived(V.REST_DAY, r -> restDay(r.get(V.VISITED_ON)))
            .rule("visitors", r -> r.get(V.VISITORS) >= 0)
            .rule("rest_day", r -> fits(r.get(V.DAY_KIND), r.get(V.VISITED_ON)));

    static final Figure VISITORS =
            VISITS.sum("visitors", V.VISITORS).on(V.VISITED_ON).in(Uom.COUNT.symbol("besökare"));
    static final Figure HOLIDAY_VISITORS =
            VISITORS.where(V.DAY_KIND.in("helg", "lov")).named("holiday_visitors");
    static final Figure WEEKEND = VISITORS.at("rest_day", "veckoslut").named("weekend_visitors");
    static final Figure PUBLIC_HOLIDAY = VISITORS.at("rest_day", "helgdag").named("public_holiday_visitors");
    static final Figure SCHOOL_HOLIDAY =
            VISITORS.where(V.DAY_KIND.eq("lov")).at("rest_day", "arbetsdag").named("school_holiday_visitors");
    static final Figure WEEKDAY = VISITORS.where(V.DAY_KIND.eq("vardag")).named("weekday_visitors");
    static final Figure OPEN_DAYS = VISITS.count("open_days").on(V.VISITED_ON);

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(VISITORS, HOLIDAY_VISITORS, WEEKEND, PUBLIC_HOLIDAY, SCHOOL_HOLIDAY, WEEKDAY, OPEN_DAYS);

    private VisitRegister() {}

    private static String restDay(LocalDate day) {
        if (SwedishHolidays.holiday(day) || SwedishHolidays.eve(day)) {
            return "helgdag";
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? "veckoslut" : "arbetsdag";
    }

    /** A day off is no weekday, and a working day no weekend. */
    private static boolean fits(String kind, LocalDate day) {
        return "arbetsdag".equals(restDay(day)) ? !"helg".equals(kind) : !"vardag".equals(kind);
    }
}
