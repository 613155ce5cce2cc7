package se.helhet.api.round;

import java.time.LocalDate;
import java.util.Optional;
import se.helhet.api.value.Period;

/**
 * One document for one period, to which units submit.
 *
 * @param code as typed: {@code arsredovisning-2019}
 */
public record Round(String code, Kind kind, Period period, String title, Optional<LocalDate> deadline) {

    /** The three documents of a year. */
    public enum Kind {
        ANNUAL_REPORT("arsredovisning"),
        INTERIM_REPORT("delarsrapport"),
        BUDGET("budget");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** First part of the round's code. */
        public String word() {
            return word;
        }
    }
}
