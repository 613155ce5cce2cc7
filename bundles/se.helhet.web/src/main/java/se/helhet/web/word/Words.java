package se.helhet.web.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.value.Print;

/**
 * The workbench's texts in one language. Each screen has its own files, {@code words/<screen>.properties} (English) and
 * {@code words/<screen>_sv.properties}; its keys begin with the screen's name. A test compares the keys.
 */
public final class Words {
    private static final Map<String, Words> BY_LANGUAGE = new ConcurrentHashMap<>();
    /** Beyond half a year a date says more than a distance. */
    private static final int FAR_DAYS = 180;

    /** From two years on, years are near enough. */
    private static final int MONTHS_TO_YEARS = 24;

    private final Locale locale;
    private final Map<String, Properties> byScreen = new ConcurrentHashMap<>();

    /** Texts that have been said, each looked up once. */
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
    }

    public static Words in(Locale locale) {
        return BY_LANGUAGE.computeIfAbsent(locale.getLanguage(), l -> new Words(locale));
    }

    /**
     * The text with {@code {0}}, {@code {1}} … replaced. A key without text is itself, so that the lack is seen.
     *
     * @param key {@code screen.what}
     */
    public String say(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            text = of(key.substring(0, Math.max(0, key.indexOf('.')))).getProperty(key, key);
            texts.put(key, text);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** "1 rad", "12 rader": the key's {@code .one} or {@code .many} with the number in it. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), Print.whole(number, locale));
    }

    /** Sentences from below the window in this language, as far as it has words for them; see {@link Said}. */
    public String said(String sentences) {
        return Said.in(locale, sentences);
    }

    public Locale locale() {
        return locale;
    }

    /** "i dag", "i går", "i morgon", "4 feb" within half a year, else 2019-12-31. */
    public String day(LocalDate day, LocalDate today) {
        long away = day.toEpochDay() - today.toEpochDay();
        if (away >= -1 && away <= 1) {
            return say("window.day." + (away == 0 ? "today" : away < 0 ? "yesterday" : "tomorrow"));
        }
        return Math.abs(away) <= FAR_DAYS
                ? DateTimeFormatter.ofPattern("d MMM", locale).format(day).replace(".", "")
                : day.toString();
    }

    /** "om 9 dagar", "21 dagar sen"; the date itself beyond half a year. */
    public String distance(LocalDate day, LocalDate today) {
        long away = day.toEpochDay() - today.toEpochDay();
        if (away >= -1 && away <= 1) {
            return day(day, today);
        }
        if (Math.abs(away) > FAR_DAYS) {
            return day.toString();
        }
        return away > 0 ? say("window.day.in", away) : say("window.day.late", -away);
    }

    /** "21 dagar sen", "8 månader sen", "6 år sen": how late, however long ago. */
    public String late(LocalDate day, LocalDate today) {
        if (today.toEpochDay() - day.toEpochDay() <= FAR_DAYS) {
            return distance(day, today);
        }
        long months = ChronoUnit.MONTHS.between(day, today);
        return months < MONTHS_TO_YEARS
                ? say("window.day.late.months", months)
                : say("window.day.late.years", months / 12);
    }

    private Properties of(String screen) {
        return byScreen.computeIfAbsent(screen, s -> read(s, locale));
    }

    private static Properties read(String screen, Locale locale) {
        Properties words = new Properties();
        for (String name : files(screen, locale)) {
            try (InputStream in = Words.class.getResourceAsStream("/words/" + name)) {
                if (in != null) {
                    words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    private static ImmutableList<String> files(String screen, Locale locale) {
        String english = screen + ".properties";
        return "en".equals(locale.getLanguage())
                ? Lists.immutable.of(english)
                : Lists.immutable.of(english, screen + "_" + locale.getLanguage() + ".properties");
    }
}
