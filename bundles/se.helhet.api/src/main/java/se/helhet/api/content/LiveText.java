package se.helhet.api.content;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

/**
 * Reads text in which figures are live. In braces stand:
 *
 * <ul>
 *   <li>{@code {period}} and {@code {period-1}}: the period, or the same a year earlier
 *   <li>{@code {figure}}, {@code {unit.figure[breakdown=code]}}: a number for the period; a bare name is the unit's own
 *   <li>{@code {figure@-1}}, {@code {figure@2018}}: for another period; a signed number counts years
 *   <li>{@code {unit.figure!budget}}, {@code {unit.figure@2018!forecast}}: as planned
 *   <li>{@code {figure:abs}}, {@code {figure:1}}: without sign; with that many decimals
 *   <li>{@code {figure:change}}: less the same a year earlier; options are joined by commas: {@code {x:change,abs}}
 *   <li>{@code {figure:elev|elever}}: the noun that goes with the count
 *   <li>{@code {figure?underskott|överskott}}, {@code {figure:change?sämre|bättre}}: the word for a negative number and
 *       the word for any other
 * </ul>
 *
 * <p>Paragraphs are parted by an empty line. A brace is written as {@code \{}. Blanks within a typed number and before
 * its unit of measure become no-break.
 */
public final class LiveText {
    private static final Pattern FIELD = Pattern.compile("(?:([a-z][a-z0-9_]*)\\.)?([a-z][a-z0-9_]*)(?:\\[([^\\]]*)])?"
            + "(?:@([0-9.\\-]+))?(?:!([a-z]+))?(?::([^?}]*))?(?:\\?([^|}]*)\\|([^}]*))?");
    private static final Pattern PERIOD = Pattern.compile("period(-[0-9]{1,2})?");
    private static final Pattern BLANK_IN_NUMBER = Pattern.compile("(?<=(?<![0-9])[0-9]{1,3}) (?=[0-9]{3}(?![0-9]))");
    private static final Pattern BLANK_BEFORE_UNIT = Pattern.compile("(?<=[0-9]) (?=(?:tkr|mnkr|kronor|procent)\\b|%)");
    private static final Pattern YEARS = Pattern.compile("-[0-9]{1,2}");

    private LiveText() {}

    /** Thrown for text that cannot be read; the message is a sentence for its author. */
    public static final class BadText extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadText(String message) {
            super(message);
        }
    }

    /** The paragraphs of {@code text}, each parsed as {@link #runs}. */
    public static ImmutableList<ImmutableList<Run>> paragraphs(String text, String unit, Period period) {
        return split(text).collect(p -> runs(p, unit, period));
    }

    /** The paragraphs as typed, each on one line; none of an empty text. */
    public static ImmutableList<String> split(String text) {
        return Lists.immutable
                .of(text.strip().split("\\R\\s*\\R"))
                .reject(String::isBlank)
                .collect(p -> p.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /**
     * @param unit   owner of names without an owner; empty when there is none (the association's own text)
     * @throws BadText when a field is malformed
     */
    public static ImmutableList<Run> runs(String text, String unit, Period period) {
        MutableList<Run> out = Lists.mutable.empty();
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces(text, unit, period)) {
            if (piece.run() instanceof Run.Words w) {
                words.append(w.text());
            } else {
                flush(words, out);
                out.add(piece.run());
            }
        }
        flush(words, out);
        return out.toImmutable();
    }

    /**
     * A part of a text as it was typed.
     *
     * @param field what stands in the braces; empty for words
     * @param run   what it gives; words as typed, without no-break blanks
     */
    public record Piece(String field, Run run) {}

    /**
     * The same text part by part, for editors that must be able to write it again: joining {@code {field}} and the
     * {@link #escaped} words gives an equal text.
     *
     * @throws BadText when a field is malformed
     */
    public static ImmutableList<Piece> pieces(String text, String unit, Period period) {
        MutableList<Piece> out = Lists.mutable.empty();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && "{}\\".indexOf(text.charAt(i + 1)) >= 0) {
                words.append(text.charAt(++i));
            } else if (c == '{') {
                int end = text.indexOf('}', i);
                if (end < 0) {
                    throw new BadText("Ett { stängs aldrig: \"" + excerpt(text, i)
                            + "\". Stäng det med }, eller skriv \\{ om tecknet ska stå i texten.");
                }
                wordsDone(words, out);
                String inside = text.substring(i + 1, end).strip();
                out.add(new Piece(inside, read(inside, unit, period)));
                i = end;
            } else {
                words.append(c);
            }
        }
        wordsDone(words, out);
        return out.toImmutable();
    }

    private static void wordsDone(StringBuilder words, MutableList<Piece> out) {
        if (words.length() > 0) {
            out.add(new Piece("", new Run.Words(words.toString())));
            words.setLength(0);
        }
    }

    private static Run read(String inside, String unit, Period period) {
        if (!PERIOD.matcher(inside).matches()) {
            return field(inside, unit, period);
        }
        int years = inside.equals("period") ? 0 : Integer.parseInt(inside.substring("period".length()));
        return new Run.Words(period.shiftYears(years).toString());
    }

    /** Words as they are written in a live text, so that they stay words. */
    public static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}");
    }

    private static void flush(StringBuilder words, MutableList<Run> out) {
        if (words.length() > 0) {
            String inNumbers = BLANK_IN_NUMBER.matcher(words).replaceAll("\u00A0");
            out.add(new Run.Words(BLANK_BEFORE_UNIT.matcher(inNumbers).replaceAll("\u00A0")));
            words.setLength(0);
        }
    }

    private static Run field(String inside, String unit, Period period) {
        Matcher m = FIELD.matcher(inside);
        if (!m.matches()) {
            throw new BadText(
                    "{" + inside + "} är inget levande tal. Skriv {enhet.tal}, {enhet.tal[indelning=kod]} eller"
                            + " {enhet.tal@2018}.");
        }
        String owner = m.group(1) == null ? unit : m.group(1);
        if (owner.isEmpty()) {
            throw new BadText(
                    "{" + inside + "} säger inte vems tal det är. Skriv enheten först: {enhet." + m.group(2) + "}.");
        }
        Ask ask;
        try {
            ask = new Ask(
                    owner,
                    m.group(2),
                    Ask.slice(m.group(3)),
                    period(m.group(4), period),
                    m.group(5) == null ? "" : m.group(5));
        } catch (IllegalArgumentException e) {
            throw new BadText("{" + inside + "} kan inte läsas. " + e.getMessage());
        }
        Options options = Options.read(m.group(6) == null ? "" : m.group(6));
        Function<Ask, Ask> yearBefore = a -> a.in(a.period().lastYear());
        Optional<Ask> less = options.change ? Optional.of(yearBefore.apply(ask)) : Optional.empty();
        return m.group(7) == null
                ? new Run.Live(ask, less, options.absolute, options.decimals, options.one, options.many)
                : new Run.BySign(ask, less, m.group(7), m.group(8));
    }

    private static Period period(String text, Period period) {
        if (text == null) {
            return period;
        }
        return YEARS.matcher(text).matches() ? period.shiftYears(Integer.parseInt(text)) : Period.parse(text);
    }

    private static String excerpt(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 30));
    }

    private record Options(boolean change, boolean absolute, int decimals, String one, String many) {
        static Options read(String text) {
            boolean change = false;
            boolean absolute = false;
            int decimals = -1;
            String one = "";
            String many = "";
            for (String option : text.isBlank() ? new String[0] : text.split(",")) {
                String o = option.strip();
                if (o.equals("change")) {
                    change = true;
                } else if (o.equals("abs")) {
                    absolute = true;
                } else if (o.matches("[0-9]")) {
                    decimals = o.charAt(0) - '0';
                } else if (o.indexOf('|') > 0) {
                    one = o.substring(0, o.indexOf('|'));
                    many = o.substring(o.indexOf('|') + 1);
                } else {
                    throw new BadText(
                            "\"" + o + "\" kan inte stå efter kolonet i ett levande tal. Skriv change, abs, antal"
                                    + " decimaler eller orden för en|flera.");
                }
            }
            return new Options(change, absolute, decimals, one, many);
        }
    }
}
