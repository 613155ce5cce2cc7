package se.helhet.web.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Sentences from below the window, such as what is wrong with a row or a file, in the reader's language. They are thrown,
 * frozen in submissions and printed on the command line in Swedish; {@code said/english.txt} has their English.
 */
public final class Said {
    private static final String FILE = "/said/english.txt";
    private static final Pattern HOLE = Pattern.compile("\\{(#?)([0-9])\\}");
    /** Longer texts are no sentences of ours but what somebody wrote. */
    private static final int LONGEST = 4000;

    private static final ImmutableList<Said> ENGLISH = read();

    private final String swedish;
    private final Pattern pattern;
    private final String english;

    private Said(String swedish, String english) {
        this.swedish = swedish;
        this.pattern = pattern(swedish);
        this.english = english;
    }

    /** The sentences in that language; each for which there are no words stays as it is. */
    public static String in(Locale locale, String sentences) {
        return "en".equals(locale.getLanguage()) && sentences.length() <= LONGEST ? english(sentences) : sentences;
    }

    /** What can be said, in Swedish with its holes. */
    static ImmutableList<String> swedish() {
        return ENGLISH.collect(s -> s.swedish);
    }

    private static String english(String sentences) {
        for (int end = sentences.indexOf(". "); end >= 0; end = sentences.indexOf(". ", end + 1)) {
            String first = whole(sentences.substring(0, end + 1));
            if (first != null) {
                return first + " " + english(sentences.substring(end + 2));
            }
        }
        String whole = whole(sentences);
        return whole == null ? sentences : whole;
    }

    private static String whole(String sentence) {
        for (Said said : ENGLISH) {
            Matcher found = said.pattern.matcher(sentence);
            if (found.matches()) {
                return HOLE.matcher(said.english)
                        .replaceAll(h -> Matcher.quoteReplacement(english(found.group("h" + h.group(2)))));
            }
        }
        return null;
    }

    private static Pattern pattern(String swedish) {
        StringBuilder regex = new StringBuilder();
        Matcher hole = HOLE.matcher(swedish);
        int at = 0;
        while (hole.find()) {
            regex.append(Pattern.quote(swedish.substring(at, hole.start())))
                    .append("(?<h")
                    .append(hole.group(2))
                    .append(hole.group(1).isEmpty() ? ">.+?)" : ">[0-9\\u00A0]+)");
            at = hole.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(swedish.substring(at))).toString(), Pattern.DOTALL);
    }

    private static ImmutableList<Said> read() {
        try (InputStream in = Said.class.getResourceAsStream(FILE)) {
            MutableList<String> lines = Lists.mutable
                    .withAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .reject(l -> l.isBlank() || l.startsWith("#"));
            return lines.chunk(2)
                    .collect(pair -> pair.toImmutableList())
                    .collect(pair -> new Said(pair.getFirst(), pair.getLast()))
                    .toImmutableList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
