package se.helhet.api.goal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.goal.Target.Rule;
import se.helhet.api.value.Num;
import se.helhet.api.value.Print;

/** Targets as people write and print them. What is printed in Swedish is read back as the same target. */
final class TargetText {
    private static final ImmutableSet<String> NOTHING = Sets.immutable.of("", "-", "\u2013", "\u2014", "inget", "none");
    private static final Pattern DONE = Pattern.compile("done|utfört|klart|ska genomföras|genomför(?:s|as|t|d|da|de)");
    private static final Pattern ALL = Pattern.compile("(?:alla|samtliga)(?<month> varje månad| per månad)?");
    private static final Pattern FORM = Pattern.compile(
            "(?<words>(?:(?:" + "minst|högst|max|maximalt|exakt|precis|inom"
                    + "|ca|cirka|c:a|ungefär|omkring|>=|<=|≥|≤|=)\\.? ?)*)"
                    + "(?<sign>[-\u2212\u2013] ?)?(?<whole>[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?<decimals>[.,][0-9]+)?"
                    + " ?(?<percent>%|procent)?(?<time> (?:arbets)?dag(?:ar)?| timm(?:e|ar))?(?<month> ?(?:varje månad|per månad|alla månader))?");
    private static final Pattern LOWER = Pattern.compile("minst|>=|≥");
    private static final Pattern UPPER = Pattern.compile("högst|max|inom|<=|≤");
    private static final Pattern EXACT = Pattern.compile("exakt|precis|(?<![<>])=");
    private static final Pattern ABOUT = Pattern.compile("ca|cirka|c:a|ungefär|omkring");
    private static final Pattern THOUSAND_OR_DECIMAL = Pattern.compile(".*[1-9][0-9]{0,2}[.,][0-9]{3}(?![0-9]).*");

    private TargetText() {}

    static Target parse(String written) {
        String text = written.replaceAll("[\\s\u00A0\u2007\u2009\u202F]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (NOTHING.contains(text)) {
            return Target.NONE;
        }
        if (DONE.matcher(text).matches()) {
            return Target.DONE;
        }
        Matcher all = ALL.matcher(text);
        if (all.matches()) {
            return new Target(Rule.AT_LEAST, Optional.of(Num.of(100)), true, false, all.group("month") != null);
        }
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("\"" + written.strip() + "\" är inget mål som kan läsas. Skriv till"
                    + " exempel minst 25 000, högst 15 % varje månad, ca 3 eller genomfört; vad som räknas (elever,"
                    + " möten) skrivs för sig.");
        }
        if (THOUSAND_OR_DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + written.strip() + "\" kan läsas på två sätt. Skriv tusental med"
                    + " mellanslag, till exempel 25 000, och decimaler med färre siffror, till exempel 25,5.");
        }
        String words = m.group("words");
        return new Target(
                rule(words, written),
                Optional.of(number(m)),
                m.group("percent") != null,
                ABOUT.matcher(words).find(),
                m.group("month") != null);
    }

    private static Rule rule(String words, String written) {
        boolean lower = LOWER.matcher(words).find();
        boolean upper = UPPER.matcher(words).find();
        boolean exact = EXACT.matcher(words).find();
        if ((lower ? 1 : 0) + (upper ? 1 : 0) + (exact ? 1 : 0) > 1) {
            throw new IllegalArgumentException(
                    "\"" + written.strip() + "\" säger emot sig självt. Skriv antingen minst, högst eller exakt.");
        }
        return upper ? Rule.AT_MOST : exact ? Rule.EXACTLY : Rule.AT_LEAST;
    }

    private static Num number(Matcher m) {
        String decimals = m.group("decimals") == null ? "" : m.group("decimals").replace(',', '.');
        Num number = Num.of(new BigDecimal(m.group("whole").replace(" ", "") + decimals));
        return m.group("sign") == null ? number : number.negate();
    }

    static String print(Target target, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        if (target.limit().isEmpty()) {
            return target.rule() == Rule.DONE ? (english ? "carried out" : "genomfört") : Print.NOTHING;
        }
        String about = target.about() ? (english ? "about " : "ca ") : "";
        String word = switch (target.rule()) {
            case AT_LEAST -> target.about() ? "" : english ? "at least " : "minst ";
            case AT_MOST -> english ? "at most " : "högst ";
            case EXACTLY -> english ? "exactly " : "exakt ";
            default -> "";
        };
        BigDecimal limit = target.limit().get().round(6).stripTrailingZeros();
        // Three decimals would look like thousands when read back.
        String number = Print.decimal(
                limit.scale() == 3 ? limit.setScale(4) : limit.scale() < 0 ? limit.setScale(0) : limit, locale);
        String percent = target.percent() ? Print.NO_BREAK_SPACE + "%" : "";
        String month = target.everyMonth() ? (english ? " every month" : " varje månad") : "";
        return word + about + number + percent + month;
    }
}
