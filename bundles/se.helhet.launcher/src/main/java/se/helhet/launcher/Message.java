package se.helhet.launcher;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.helhet.features.Texts;

/** One sentence for a person, in whichever language is asked for. Those of this program stand in two files. */
@FunctionalInterface
public interface Message {

    /** The language of whoever has said nothing else. */
    Locale SWEDISH = Locale.forLanguageTag("sv");

    /** The sentence in Swedish or English. */
    String in(Locale language);

    /**
     * A sentence of {@code launcher_sv.properties} and {@code launcher_en.properties}.
     *
     * @param details texts, other messages, or lists of these, which are joined with "and"
     */
    static Message of(String key, Object... details) {
        return language -> {
            Texts texts = Texts.of(Message.class, "launcher", language);
            return texts.say(
                    key,
                    Stream.of(details)
                            .map(detail -> text(detail, texts, language))
                            .toArray(String[]::new));
        };
    }

    private static String text(Object detail, Texts texts, Locale language) {
        if (detail instanceof Message message) {
            return message.in(language);
        }
        if (detail instanceof List<?> list) {
            return texts.all(
                    list.stream().map(each -> text(each, texts, language)).toList());
        }
        return String.valueOf(detail);
    }
}
