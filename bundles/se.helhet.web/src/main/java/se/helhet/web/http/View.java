package se.helhet.web.http;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Locale;
import se.helhet.api.value.Print;
import se.helhet.web.word.Words;

/** What every template may use: words, numbers, the session's token. Made for one reply. */
public final class View {
    private final Session session;
    private final Words words;
    private final String token;

    public View(Session session, Words words) {
        this(session, words, session.token());
    }

    private View(Session session, Words words, String token) {
        this.session = session;
        this.words = words;
        this.token = token;
    }

    /** The same for what is sent to several sessions, see {@link Drawn}. */
    View unsigned() {
        return new View(session, words, Drawn.NO_TOKEN);
    }

    /** The text for {@code key} in the reader's language, with {@code {0}}, {@code {1}} … replaced. */
    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public Locale locale() {
        return session.locale();
    }

    public String language() {
        return session.locale().getLanguage();
    }

    /** For the hidden field {@code token} of every form that changes something. */
    public String token() {
        return token;
    }

    /** A choice of this person's, or empty. */
    public String setting(String key) {
        return session.settings().get(key);
    }

    public String number(long number) {
        return Print.whole(number, session.locale());
    }

    /** "1 rad", "12 rader": the key's {@code .one} or {@code .many} with the number in it. */
    public String count(String key, long number) {
        return words.count(key, number);
    }

    /** "i dag", "4 feb", else 2019-12-31. */
    public String day(LocalDate day) {
        return words.day(day, LocalDate.now());
    }

    /** Another template in this place. */
    public Content draw(Template template) {
        return out -> template.draw(this, out);
    }

    public Words words() {
        return words;
    }
}
