package se.helhet.api.goal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.helhet.api.value.Num;
import se.helhet.api.value.Print;

/**
 * What is to be reached, as people write it: "minst 25 000", "högst 15 %", "ca 3", "alla", "genomfört", each optionally
 * followed by "varje månad".
 *
 * @param limit      empty for DONE and NONE; printed scale (15 for 15 %)
 * @param about      "ca": not reaching it fully is PARTLY rather than NOT_MET
 * @param everyMonth a year is met only if every month is
 */
public record Target(Rule rule, Optional<Num> limit, boolean percent, boolean about, boolean everyMonth) {
    public static final Target NONE = new Target(Rule.NONE, Optional.empty(), false, false, false);
    public static final Target DONE = new Target(Rule.DONE, Optional.empty(), false, false, false);
    private static final Pattern FORM = Pattern.compile(
            "(?:(minst|högst|max|exakt|ca|>=|<=|=)\\s*)*([0-9][0-9 \u00A0\u202F]*(?:[.,][0-9]+)?)\\s*(%)?\\s*(varje månad)?");

    /** How outcome and limit are compared. */
    public enum Rule {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        /** To be carried out; a person says whether it was. */
        DONE,
        /** Measured without a target. */
        NONE
    }

    public static Target atLeast(Num limit) {
        return new Target(Rule.AT_LEAST, Optional.of(limit), false, false, false);
    }

    /** Reads what people write. Throws {@link IllegalArgumentException} with a sentence when it is no target. */
    public static Target parse(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.equals("genomfört") || text.equals("done")) {
            return DONE;
        }
        if (text.equals("alla")) {
            return new Target(Rule.AT_LEAST, Optional.of(Num.of(100)), true, false, false);
        }
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("\"" + written
                    + "\" is no target. Write for instance minst 25 000, högst 15 % varje månad, ca 3 or genomfört.");
        }
        Rule rule = text.contains("högst") || text.contains("max") || text.startsWith("<=")
                ? Rule.AT_MOST
                : text.contains("exakt") || text.startsWith("=") ? Rule.EXACTLY : Rule.AT_LEAST;
        Num limit = Num.parse(m.group(2).replaceAll("[ \u00A0\u202F]", "").replace(',', '.'));
        return new Target(rule, Optional.of(limit), m.group(3) != null, text.contains("ca "), m.group(4) != null);
    }

    /**
     * Judges an outcome on the printed scale. "Partly" is at least half of a lower limit, and any "ca" limit not fully
     * reached.
     */
    public Achievement judge(Num outcome) {
        if (limit.isEmpty()) {
            return Achievement.UNKNOWN;
        }
        int compared = outcome.compareTo(limit.get());
        boolean met = rule == Rule.AT_LEAST ? compared >= 0 : rule == Rule.AT_MOST ? compared <= 0 : compared == 0;
        if (met) {
            return Achievement.MET;
        }
        boolean halfway = rule == Rule.AT_LEAST && outcome.times(Num.of(2)).compareTo(limit.get()) >= 0;
        return about || halfway ? Achievement.PARTLY : Achievement.NOT_MET;
    }

    /** As printed in a goal table: "minst 25 000". */
    public String print(Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        if (limit.isEmpty()) {
            return rule == Rule.DONE ? (english ? "carried out" : "genomfört") : Print.NOTHING;
        }
        String word = about
                ? (english ? "about " : "ca ")
                : switch (rule) {
                    case AT_LEAST -> english ? "at least " : "minst ";
                    case AT_MOST -> english ? "at most " : "högst ";
                    default -> "";
                };
        int decimals = Math.max(0, limit.get().round(6).stripTrailingZeros().scale());
        String number = Print.decimal(limit.get().round(decimals), locale);
        String month = everyMonth ? (english ? " every month" : " varje månad") : "";
        return word + number + (percent ? Print.NO_BREAK_SPACE + "%" : "") + month;
    }
}
