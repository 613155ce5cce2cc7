package se.helhet.core.cases;

import static se.helhet.core.cases.BookingTable.BOOKING;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** A unit with one register that has every kind of column. */
@UnitIdentity(id = "toy", order = 10)
final class ToyUnit implements Unit {
    /** So many pupils break no rule, and yet nothing can be derived. */
    static final int UNDERIVABLE = 999;

    static final Register BOOKINGS = Register.of("booking", BOOKING)
            .required(BOOKING.heldOn, BOOKING.municipality, BOOKING.pupils)
            .coded(BOOKING.municipality, Codes.MEMBERS)
            .coded(BOOKING.theme, "no", "math")
            .coded(BOOKING.organiser, Codes.UNITS)
            .coded(BOOKING.note, Codes.OPEN)
            .derived(BOOKING.schoolYear, r -> {
                if (r.get(BOOKING.pupils) < 0 || r.get(BOOKING.pupils) == UNDERIVABLE) {
                    throw new ArithmeticException("on purpose");
                }
                int year = r.get(BOOKING.heldOn).getYear();
                int first = r.get(BOOKING.heldOn).getMonthValue() < 8 ? year - 1 : year;
                return first + "/" + (first + 1);
            })
            .rule("some_pupils", r -> r.get(BOOKING.pupils) > 0)
            .rule(
                    "hours_of_math",
                    r -> !"math".equals(r.get(BOOKING.theme))
                            || r.get(BOOKING.hours).signum() > 0);

    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(BOOKINGS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.empty();
    }
}
