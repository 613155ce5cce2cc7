package se.helhet.web.chapter;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;

/** The sentences of running text. */
final class Sentences {
    private Sentences() {}

    /**
     * @param place   the heading it stands under, or empty
     * @param meant   with addresses in place of numbers and both words in place of one that follows a sign: it stays the
     *     same when a number moves
     * @param printed as it reads
     */
    record Sentence(String place, String meant, String printed) {}

    static ImmutableList<Sentence> of(ImmutableList<Content> contents, Numbers numbers, Locale locale) {
        MutableList<Sentence> out = Lists.mutable.empty();
        String place = "";
        for (Content block : contents) {
            if (block instanceof Content.Heading h) {
                place = h.text();
            } else if (block instanceof Content.Paragraph p) {
                out.addAllIterable(split(place, p.runs(), numbers, locale));
            } else if (block instanceof Content.Bullets b) {
                for (ImmutableList<Run> item : b.items()) {
                    out.addAllIterable(split(place, item, numbers, locale));
                }
            }
        }
        return out.toImmutable();
    }

    /** A sentence ends at a full stop, question or exclamation mark with a capital, digit or live number after it. */
    private static ImmutableList<Sentence> split(
            String place, ImmutableList<Run> runs, Numbers numbers, Locale locale) {
        MutableList<Sentence> out = Lists.mutable.empty();
        StringBuilder meant = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        for (Run run : runs) {
            String text = numbers.text(run, locale);
            if (!(run instanceof Run.Words)) {
                if (ends(printed.toString())) {
                    flush(place, meant, printed, out);
                }
                meant.append('{').append(run).append('}');
                printed.append(text);
                continue;
            }
            int from = 0;
            for (int i = 1; i < text.length(); i++) {
                if (Character.isWhitespace(text.charAt(i - 1))
                        && starts(text.charAt(i))
                        && ends(printed + text.substring(from, i))) {
                    meant.append(text, from, i);
                    printed.append(text, from, i);
                    flush(place, meant, printed, out);
                    from = i;
                }
            }
            meant.append(text, from, text.length());
            printed.append(text, from, text.length());
        }
        flush(place, meant, printed, out);
        return out.toImmutable();
    }

    private static boolean starts(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '\u201D' || c == '"';
    }

    private static boolean ends(String before) {
        String text = before.stripTrailing();
        return !text.isEmpty()
                && text.length() < before.length()
                && ".!?\u2026".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static void flush(String place, StringBuilder meant, StringBuilder printed, MutableList<Sentence> out) {
        if (!printed.toString().isBlank()) {
            out.add(new Sentence(
                    place, meant.toString().strip(), printed.toString().strip()));
        }
        meant.setLength(0);
        printed.setLength(0);
    }
}
