package se.helhet.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two start scripts say the same to Java, each in its own language. */
class StartScriptsTest {

    private static final Path BIN = Path.of(System.getProperty("basedir", ".")).resolve("../../product/bin");

    private static Set<String> found(String script, String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        String text = Files.readString(BIN.resolve(script));
        String code = text.lines()
                .filter(line -> !line.strip().startsWith("#") && !line.startsWith("rem "))
                .reduce("", (all, line) -> all + line + "\n");
        Matcher matcher = Pattern.compile(pattern).matcher(code);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        assertFalse(found.isEmpty(), () -> script + " has none of " + pattern);
        return found;
    }

    private static void same(String pattern) throws IOException {
        assertEquals(found("helhet", pattern), found("helhet.cmd", pattern));
    }

    @Test
    void giveTheSameOptions() throws IOException {
        same("[\\s\"'=](-X[\\w:+-]+(?:=\\w+)?|--[a-z-]+(?:=[\\w-]+| [\\w./]+=[\\w-]+)"
                + "|-D(?!java.io.tmpdir)[\\w.-]+=[\\w-]*)");
    }

    @Test
    void startTheSameClasses() throws IOException {
        same("(se\\.helhet\\.launcher[\\w.]+)");
    }

    @Test
    void readTheSameSettings() throws IOException {
        same("[%{](HELHET_(?:CACHE|JAVA_OPTS)|JAVA_HOME)");
    }

    @Test
    void drawTheLineAtTheSameVersionsOfJava() throws IOException {
        assertEquals(Set.of("17", "24"), found("helhet", "-(?:lt|ge) (\\d+)"));
        assertEquals(Set.of("17", "24"), found("helhet.cmd", "(?:LSS|GEQ) (\\d+)"));
    }

    @Test
    void endTheirLinesAsTheirSystemsWant() throws IOException {
        String unix = Files.readString(BIN.resolve("helhet"));
        assertFalse(unix.contains("\r"));
        String windows = Files.readString(BIN.resolve("helhet.cmd"));
        assertTrue(windows.replace("\r\n", "").indexOf('\n') < 0, "each line ends with CR LF");
        assertTrue(windows.chars().allMatch(sign -> sign < 128), "no sign that depends on the code page");
    }
}
