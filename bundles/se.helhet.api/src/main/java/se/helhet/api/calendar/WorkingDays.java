package se.helhet.api.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * The days on which work is done: Monday to Friday but for public holidays, customary eves and what days a federation
 * itself keeps closed. Immutable.
 */
public final class WorkingDays {
    /** Sweden's, without days of anyone's own. */
    public static final WorkingDays SWEDISH = new WorkingDays(Sets.immutable.empty());

    private final ImmutableSet<LocalDate> closed;

    private WorkingDays(ImmutableSet<LocalDate> closed) {
        this.closed = closed;
    }

    /** The same but for {@code days}, such as a day squeezed between two holidays. */
    public WorkingDays without(Iterable<LocalDate> days) {
        return new WorkingDays(closed.newWithAll(days));
    }

    public boolean has(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !SwedishHolidays.holiday(day)
                && !SwedishHolidays.eve(day)
                && !closed.contains(day);
    }

    /**
     * The last day of a time limit of so many working days. The day it begins on does not count, so what comes in on a
     * Saturday and what comes in on the Friday before have the same limit.
     *
     * @param days at least 1
     */
    public LocalDate after(LocalDate begun, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A time limit is at least one working day, not " + days);
        }
        LocalDate day = begun;
        for (int left = days; left > 0; left -= has(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many working days come after {@code begun} up to and including {@code ended}; 0 when it is not later. */
    public int between(LocalDate begun, LocalDate ended) {
        int days = 0;
        for (LocalDate day = begun.plusDays(1); !day.isAfter(ended); day = day.plusDays(1)) {
            days += has(day) ? 1 : 0;
        }
        return days;
    }
}
