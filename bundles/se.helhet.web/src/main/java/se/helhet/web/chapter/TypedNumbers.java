package se.helhet.web.chapter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.web.chapter.TypedNumber.Kind;

/**
 * Finds typed numbers that a figure knows better. Only what can be told with little doubt is told: the writer is helped and
 * not corrected.
 */
final class TypedNumbers {
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_TOLD = 8;
    private static final int STEM = 4;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9\\p{L}.,:/-])(?:[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+|[0-9]+)(?:,[0-9]+)?(?![0-9\\p{L}:/-])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern NEXT_WORD = Pattern.compile("^[ \u00A0]+(\\p{L}+)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

    private TypedNumbers() {}

    /**
     * A figure's number as it prints.
     *
     * @param printed without its unit of measure
     */
    record Known(String label, String printed, String field) {
        String digits() {
            return plain(printed);
        }
    }

    /** @param words a paragraph; live numbers in it are left out or replaced by a letter */
    static ImmutableList<TypedNumber> in(ImmutableList<String> words, ImmutableList<Known> figures) {
        MutableList<TypedNumber> told = Lists.mutable.empty();
        ImmutableSet<String> values = figures.collect(Known::digits).toImmutableSet();
        for (String text : words) {
            Matcher m = NUMBER.matcher(text);
            while (m.find() && told.size() < MOST_TOLD) {
                String typed = m.group();
                String digits = plain(typed);
                if (YEAR.matcher(typed).matches()
                        || digits.replace(",", "").length() < FEWEST_DIGITS
                        || told.anySatisfy(t -> t.typed().equals(typed))) {
                    continue;
                }
                Kind kind = values.contains(digits) ? Kind.SAME : null;
                String sentence = sentence(text, m.start(), m.end());
                String noun = noun(text.substring(m.end()));
                Known found = figures.detect(
                        f -> kind == Kind.SAME ? f.digits().equals(digits) : swapped(f.digits(), digits));
                if (found != null) {
                    told.add(told(typed, found, kind == null ? Kind.SWAPPED : kind));
                    continue;
                }
                Known named = noun.isEmpty() ? null : figures.detect(f -> names(f.label(), noun, sentence));
                if (named != null && !named.digits().isEmpty()) {
                    told.add(told(typed, named, Kind.OTHER));
                }
            }
        }
        return told.toImmutable();
    }

    private static TypedNumber told(String typed, Known figure, Kind kind) {
        return new TypedNumber(typed, figure.printed(), figure.label(), figure.field(), kind);
    }

    /** Digits and decimal comma. */
    private static String plain(String number) {
        return number.replaceAll("[^0-9,]", "");
    }

    static boolean swapped(String one, String other) {
        if (one.length() != other.length() || one.length() < FEWEST_DIGITS) {
            return false;
        }
        for (int i = 0; i + 1 < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return one.charAt(i) == other.charAt(i + 1)
                        && one.charAt(i + 1) == other.charAt(i)
                        && one.substring(i + 2).equals(other.substring(i + 2));
            }
        }
        return false;
    }

    private static String noun(String after) {
        Matcher m = NEXT_WORD.matcher(after);
        return m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the label begins with the noun and its other words stand in the sentence too. */
    private static boolean names(String label, String noun, String sentence) {
        ImmutableList<String> words =
                Lists.immutable.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        if (words.isEmpty() || !words.getFirst().equals(noun)) {
            return false;
        }
        ImmutableList<String> others = words.drop(1).select(w -> w.length() >= STEM);
        return others.notEmpty() && others.allSatisfy(w -> sentence.contains(w.substring(0, STEM)));
    }

    private static String sentence(String text, int from, int to) {
        int start = 0;
        Matcher m = SENTENCE_END.matcher(text);
        while (m.find() && m.end() <= from) {
            start = m.end();
        }
        m.reset();
        int end = m.find(Math.min(to, text.length())) ? m.start() : text.length();
        return text.substring(start, Math.max(start, end)).toLowerCase(Locale.ROOT);
    }
}
