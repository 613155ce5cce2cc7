package se.helhet.api.figure;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.helhet.api.value.Period;

/** Which rows belong to a period. A figure without one does not compile, see {@link Undated}. */
public sealed interface When {

    /** The rows of {@code period}; what evaluation and drill-down both select by. */
    Condition covers(Period period);

    /** Whether a row with these dates, before or after a change, can move the number of {@code period}. */
    boolean touchedBy(LocalDate begun, LocalDate ended, Period period);

    /** The date that decides; for {@link OpenAt} the one the row begins on. */
    Field<LocalDate> date();

    /** A flow: rows dated within the period. */
    record During(Field<LocalDate> date) implements When {
        @Override
        public Condition covers(Period period) {
            return date.between(period.from(), period.to());
        }

        @Override
        public boolean touchedBy(LocalDate begun, LocalDate ended, Period period) {
            return begun != null && period.holds(begun);
        }
    }

    /** A balance: rows from the first day of the period's year to the period's end, opening rows included. */
    record YearToDate(Field<LocalDate> date) implements When {
        @Override
        public Condition covers(Period period) {
            return date.between(LocalDate.of(period.year(), 1, 1), period.to());
        }

        @Override
        public boolean touchedBy(LocalDate begun, LocalDate ended, Period period) {
            return begun != null && begun.getYear() == period.year() && !begun.isAfter(period.to());
        }
    }

    /** A stock: rows begun by the period's end and not ended by then. */
    record OpenAt(Field<LocalDate> begun, Field<LocalDate> ended) implements When {
        @Override
        public Field<LocalDate> date() {
            return begun;
        }

        /**
         * Nearly all rows of a register have begun by then, so an index on that date would be a detour of one look-up
         * for each; the expression keeps it out and lets the one on {@code ended} find the few that are open.
         */
        @Override
        public Condition covers(Period period) {
            return DSL.coalesce(begun, begun).le(period.to()).and(ended.isNull().or(ended.gt(period.to())));
        }

        @Override
        public boolean touchedBy(LocalDate begunOn, LocalDate endedOn, Period period) {
            return begunOn != null
                    && !begunOn.isAfter(period.to())
                    && (endedOn == null || endedOn.isAfter(period.to()));
        }
    }
}
