package se.helhet.web.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/words");
    private static final Words SWEDISH = Words.in(Locale.forLanguageTag("sv"));
    /** A whole key in code or template; one that is put together ends in a full stop and is left to the screens. */
    private static final Pattern SAID = Pattern.compile("(?:say|count)\\(\\s*\"([a-z]+\\.[A-Za-z.-]*[A-Za-z])\"");

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(f -> f.getFileName().toString().endsWith(ending))
                    .filter(f -> ending.startsWith("_")
                            || !f.getFileName().toString().contains("_"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        List<Path> english = files(".properties");
        assertEquals(english.size(), files("_sv.properties").size());
        assertTrue(english.size() >= 9, "all screens' files are seen");
        for (Path file : english) {
            Path swedish = file.resolveSibling(file.getFileName().toString().replace(".properties", "_sv.properties"));
            assertEquals(
                    new TreeSet<>(read(file).stringPropertyNames()),
                    new TreeSet<>(read(swedish).stringPropertyNames()),
                    file.getFileName().toString());
        }
    }

    @Test
    void everyPlaceholderIsThereInBothLanguages() throws IOException {
        for (Path file : files(".properties")) {
            Properties english = read(file);
            Properties swedish =
                    read(file.resolveSibling(file.getFileName().toString().replace(".properties", "_sv.properties")));
            for (String key : english.stringPropertyNames()) {
                assertEquals(numbers(english.getProperty(key)), numbers(swedish.getProperty(key)), key);
            }
        }
    }

    private static TreeSet<String> numbers(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher m = Pattern.compile("\\{[0-9]}").matcher(text);
        while (m.find()) {
            found.add(m.group());
        }
        return found;
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        int asked = 0;
        try (Stream<Path> sources =
                Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/main/jte")))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher m = SAID.matcher(Files.readString(source));
                while (m.find()) {
                    asked++;
                    String key = m.group(1);
                    if (SWEDISH.say(key).equals(key)
                            && SWEDISH.say(key + ".one").equals(key + ".one")) {
                        missing.add(key + " in " + source.getFileName());
                    }
                }
            }
        }
        assertTrue(asked > 100, "the sources are read");
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void saysNearDaysInWordsAndFarOnesAsDates() {
        LocalDate today = LocalDate.of(2020, 2, 5);
        assertEquals("i dag", SWEDISH.day(today, today));
        assertEquals("14 feb", SWEDISH.day(LocalDate.of(2020, 2, 14), today));
        assertEquals("om 9 dagar", SWEDISH.distance(LocalDate.of(2020, 2, 14), today));
        assertEquals("21 dagar sen", SWEDISH.distance(LocalDate.of(2020, 1, 15), today));
        assertEquals("2018-12-31", SWEDISH.distance(LocalDate.of(2018, 12, 31), today));
    }

    @Test
    void saysHowLateSomethingIsHoweverLongAgo() {
        LocalDate today = LocalDate.of(2020, 2, 5);
        assertEquals("i går", SWEDISH.late(LocalDate.of(2020, 2, 4), today));
        assertEquals("21 dagar sen", SWEDISH.late(LocalDate.of(2020, 1, 15), today));
        assertEquals("179 dagar sen", SWEDISH.late(LocalDate.of(2019, 8, 10), today));
        assertEquals("5 månader sen", SWEDISH.late(LocalDate.of(2019, 8, 6), today));
        assertEquals("6 månader sen", SWEDISH.late(LocalDate.of(2019, 8, 5), today));
        assertEquals("23 månader sen", SWEDISH.late(LocalDate.of(2018, 2, 6), today));
        assertEquals("2 år sen", SWEDISH.late(LocalDate.of(2018, 2, 5), today));
    }

    @Test
    void showsTheKeyWhereATextIsMissing() {
        assertEquals("window.no.such", SWEDISH.say("window.no.such"));
    }
}
