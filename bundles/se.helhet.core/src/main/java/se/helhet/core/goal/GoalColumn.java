package se.helhet.core.goal;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.core.cases.Fold;

/** The columns of a goals file; each is known by its name and by what it is called in Swedish. */
enum GoalColumn {
    YEAR("år", true),
    /** Stable within the year: {@code navet-7.2.2-1}. */
    ID("målid", true),
    FOCUS_AREA("fokusområde", false),
    /** Code or name of the unit that answers for the goal; empty when none does. */
    UNIT("enhet", false),
    /** The activity as the document names it. */
    UNIT_NAME("verksamhet", false),
    STRATEGY("strategi", false),
    /** As printed: 1, 2a, M1. */
    ACTIVITY_NO("nr", false),
    ACTIVITY("aktivitet", true),
    /** What people write: minst 25 000, ca 3, genomfört, or nothing; several parted by semicolons. */
    TARGET("målvärde", false),
    /** What the target counts: elever. */
    NOUN("mätetalets enhet", false),
    /** Address without year: navet.pupils. */
    MEASURE("mätetal", false),
    OUTCOME("utfall", false),
    /** met, partly, not_met, ongoing, unknown, done or the Swedish word; empty for none. */
    STATUS("måluppfyllelse", false),
    COMMENT("kommentar", false),
    /** Day of the decision that changed or dropped the goal during its year; with {@link #REASON}. */
    DECIDED_ON("beslutad", false),
    DECIDED_BY("beslut av", false),
    /** Why; a goal that is there already and reads otherwise keeps its history when this is filled. */
    REASON("skäl", false),
    /** Yes when the goal is no longer pursued. */
    DROPPED("utgår", false);

    private final String swedish;
    private final boolean required;

    GoalColumn(String swedish, boolean required) {
        this.swedish = swedish;
        this.required = required;
    }

    boolean required() {
        return required;
    }

    String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<GoalColumn> named(String head) {
        String wanted = Fold.plain(head);
        return all().detectOptional(c ->
                Fold.plain(c.title()).equals(wanted) || Fold.plain(c.swedish).equals(wanted));
    }

    static ImmutableList<GoalColumn> all() {
        return Lists.immutable.of(values());
    }
}
