package se.helhet.core.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import se.helhet.api.value.Period;

/** How finely dates are told apart in a statement: as coarsely as the leaves allow, since fewer groups are faster. */
enum Cut {
    NONE(0),
    YEAR(4),
    MONTH(7);

    private final int characters;

    Cut(int characters) {
        this.characters = characters;
    }

    /** @param whole all the leaves' ranges joined */
    static Cut of(ImmutableList<Leaf> leaves, Period whole) {
        if (leaves.allSatisfy(l -> l.range().equals(whole))) {
            return NONE;
        }
        boolean years = leaves.collect(Leaf::range)
                .allSatisfy(r -> r.from().getDayOfYear() == 1
                        && (r.to().equals(whole.to()) || r.to().plusDays(1).getDayOfYear() == 1));
        return years ? YEAR : MONTH;
    }

    Optional<Field<String>> key(Field<LocalDate> date) {
        return this == NONE ? Optional.empty() : Optional.of(Sql.cut(date, characters));
    }

    /** Place in time of a key that {@link #key} gave. */
    int index(String key) {
        return this == YEAR
                ? Integer.parseInt(key)
                : Integer.parseInt(key.substring(0, 4)) * 12 + Integer.parseInt(key.substring(5, 7)) - 1;
    }

    int index(LocalDate date) {
        return switch (this) {
            case NONE -> 0;
            case YEAR -> date.getYear();
            case MONTH -> date.getYear() * 12 + date.getMonthValue() - 1;
        };
    }
}
