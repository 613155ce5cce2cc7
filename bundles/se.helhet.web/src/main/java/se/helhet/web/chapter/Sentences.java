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
     * @param meant   with addresses in place of numbers and both words in place of one that follows a sign: it stays the
     *     same when a number moves
     * @param printed as it reads
     */
    record Sentence(String meant, String printed) {}

    static ImmutableList<Sentence> of(ImmutableList<Content> contents, Numbers numbers, Locale locale) {
        return contents.flatCollect(block -> {
            if (block instanceof Content.Paragraph p) {
                return split(p.runs(), numbers, locale);
            }
            return block instanceof Content.Bullets b
                    ? b.items().flatCollect(runs -> split(runs, numbers, locale))
                    : Lists.immutable.empty();
        });
    }

    /** A sentence ends at a full stop, question or exclamation mark with a capital, digit or live number after it. */
    private static ImmutableList<Sentence> split(ImmutableList<Run> runs, Numbers numbers, Locale locale) {
        MutableList<Sentence> out = Lists.mutable.empty();
        StringBuilder meant = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        for (Run run : runs) {
            String text = numbers.text(run, locale);
            if (!(run instanceof Run.Words)) {
                if (ends(printed.toString())) {
                    flush(meant, printed, out);
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
                    flush(meant, printed, out);
                    from = i;
                }
            }
            meant.append(text, from, text.length());
            printed.append(text, from, text.length());
        }
        flush(meant, printed, out);
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

    private static void flush(StringBuilder meant, StringBuilder printed, MutableList<Sentence> out) {
        if (!printed.toString().isBlank()) {
            out.add(new Sentence(meant.toString().strip(), printed.toString().strip()));
        }
        meant.setLength(0);
        printed.setLength(0);
    }
}
