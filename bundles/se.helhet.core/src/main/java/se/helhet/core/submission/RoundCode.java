package se.helhet.core.submission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import se.helhet.api.round.Round;
import se.helhet.api.value.Period;

/** A round made from its code alone, for a submission that arrives before its round has been opened here. */
final class RoundCode {
    private static final Pattern FORM = Pattern.compile("([a-z]+)-([0-9]{4})");

    private RoundCode() {}

    /** Empty when the code does not tell kind and year. */
    static Optional<Round> round(String code) {
        Matcher m = FORM.matcher(code);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(2));
        return Lists.immutable
                .of(Round.Kind.values())
                .detectOptional(k -> k.word().equals(m.group(1)))
                .map(kind -> new Round(code, kind, period(kind, year), title(kind) + " " + year, Optional.empty()));
    }

    /** An interim report covers at least half the year and at most two thirds; January to August is the usual. */
    private static Period period(Round.Kind kind, int year) {
        return kind == Round.Kind.INTERIM_REPORT
                ? new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 8, 31))
                : Period.year(year);
    }

    private static String title(Round.Kind kind) {
        return switch (kind) {
            case ANNUAL_REPORT -> "Årsredovisning";
            case INTERIM_REPORT -> "Delårsrapport";
            case BUDGET -> "Budget";
        };
    }
}
