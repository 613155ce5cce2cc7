package se.helhet.checks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the tests that ran, per ring, and fails when there were fewer than expected: a build that is green because its
 * tests did not run is not green. A ring is told by the end of the class's name.
 */
public final class TestCount {

    /** The rings, and how the names of their classes end; the first that fits counts. */
    private static final Map<String, String> RINGS =
            new TreeMap<>(Map.of("e2e", "E2ETest", "osgi", "OSGiTest", "product", "SmokeIT", "unit", "Test"));

    /** Whose tests may be skipped, each by its own word: where there is no browser they say so. */
    private static final String MAY_SKIP = "e2e";

    private static final Pattern SUITE = Pattern.compile("<testsuite\\s[^>]*>", Pattern.DOTALL);

    private TestCount() {}

    /**
     * Prints the counts and ends with status 1 if a ring ran too few.
     *
     * @param args the repository's root, and when the build began (UTC, {@code yyyyMMddHHmmss}): older reports are left out
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        long since = LocalDateTime.parse(args[1], DateTimeFormatter.ofPattern("yyyyMMddHHmmss"))
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
        Map<String, Integer> ran = count(root, since);
        int skipped = sum(root, since, TestCount::skipped).get(MAY_SKIP);
        Properties expected = new Properties();
        Path file = root.resolve("build").resolve("test-counts.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            expected.load(reader);
        }
        System.out.println("Tests: unit " + ran.get("unit") + ", osgi " + ran.get("osgi") + ", product "
                + ran.get("product") + ", e2e " + ran.get("e2e")
                + (skipped == 0 ? "" : " (" + skipped + " skipped for want of Chromium)"));
        List<String> complaints = complaints(ran, skipped, expected);
        complaints.forEach(System.err::println);
        System.exit(complaints.isEmpty() ? 0 : 1);
    }

    /** @param skipped how many of the browser's tests were skipped; they count as expected ones that could not run */
    static List<String> complaints(Map<String, Integer> ran, int skipped, Properties expected) {
        List<String> complaints = new ArrayList<>();
        ran.forEach((ring, number) -> {
            int wanted =
                    Math.max(1, Integer.parseInt(expected.getProperty(ring, "1").strip()));
            int found = number + (ring.equals(MAY_SKIP) ? skipped : 0);
            if (found < wanted) {
                complaints.add("Of the " + ring + " tests " + found + " ran, " + wanted + " were expected. If some were"
                        + " removed on purpose, lower the number in build/test-counts.properties.");
            }
        });
        return complaints;
    }

    static Map<String, Integer> count(Path root, long since) throws IOException {
        return sum(root, since, TestCount::executed);
    }

    private static Map<String, Integer> sum(Path root, long since, ToIntFunction<String> what) throws IOException {
        Map<String, Integer> ran = new TreeMap<>();
        RINGS.keySet().forEach(ring -> ran.put(ring, 0));
        try (Stream<Path> files = Files.find(
                root,
                6,
                (path, attributes) -> attributes.isRegularFile()
                        && path.getFileName().toString().matches("TEST-.*\\.xml")
                        && attributes.lastModifiedTime().toMillis() >= since)) {
            for (Path file : files.toList()) {
                String name =
                        file.getFileName().toString().replaceFirst("^TEST-", "").replaceFirst("(\\$.*)?\\.xml$", "");
                for (Map.Entry<String, String> ring : RINGS.entrySet()) {
                    if (name.endsWith(ring.getValue())) {
                        ran.merge(ring.getKey(), what.applyAsInt(Files.readString(file)), Integer::sum);
                        break;
                    }
                }
            }
        }
        return ran;
    }

    /** Tests of a report that were not skipped. */
    static int executed(String report) {
        Matcher suite = SUITE.matcher(report);
        if (!suite.find()) {
            return 0;
        }
        return number(suite.group(), "tests") - number(suite.group(), "skipped");
    }

    static int skipped(String report) {
        Matcher suite = SUITE.matcher(report);
        return suite.find() ? number(suite.group(), "skipped") : 0;
    }

    private static int number(String element, String attribute) {
        Matcher matcher = Pattern.compile("\\s" + attribute + "=\"(\\d+)\"").matcher(element);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
