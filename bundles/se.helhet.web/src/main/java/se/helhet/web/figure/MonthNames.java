package se.helhet.web.figure;

import java.time.format.TextStyle;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.value.Period;

/** Short names of a period's months. */
public final class MonthNames {
    private MonthNames() {}

    public static ImmutableList<String> of(Period period, Locale locale) {
        return period.months()
                .collect(m -> m.from()
                        .getMonth()
                        .getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                        .replace(".", ""));
    }
}
