package se.helhet.web.chapter;

import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

/** Addresses as people write them in a text of their unit's. */
final class LiveFields {
    private LiveFields() {}

    /** The shortest form: the owner only when it is another unit, the period only when it is another one. */
    static String of(Ask ask, String unit, Period period) {
        StringBuilder out = new StringBuilder();
        if (!ask.unit().equals(unit)) {
            out.append(ask.unit()).append('.');
        }
        out.append(ask.figure());
        if (ask.slice().notEmpty()) {
            String whole = new Ask(ask.unit(), ask.figure(), ask.slice(), ask.period()).toString();
            out.append(whole, whole.indexOf('['), whole.lastIndexOf(']') + 1);
        }
        if (!ask.period().equals(period)) {
            out.append('@').append(when(ask.period(), period));
        }
        return ask.basis().isEmpty()
                ? out.toString()
                : out.append('!').append(ask.basis()).toString();
    }

    private static String when(Period asked, Period period) {
        int years = asked.year() - period.year();
        return period.shiftYears(years).equals(asked) && years < 0 && years > -100
                ? Integer.toString(years)
                : asked.toString();
    }

    /** A field without its options and words: what it asks for. */
    static String address(String field) {
        int end = field.indexOf(']') + 1;
        int cut = field.length();
        for (char c : new char[] {':', '?'}) {
            int at = field.indexOf(c, end);
            cut = at < 0 ? cut : Math.min(cut, at);
        }
        return field.substring(0, cut);
    }
}
