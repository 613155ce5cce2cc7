package se.helhet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the licences of the foreign libraries in a product into its folder {@code licenses/}: a list, and the texts
 * that the libraries bring in their jars. A foreign jar that the table does not know is refused.
 */
final class Licenses {

    private static final Pattern TEXT =
            Pattern.compile("(?i)(META-INF/)?(licenses/.*/)?[^/]*(LICEN[SC]E|NOTICE|COPYRIGHT|OFL)[^/]*|fonts/OFL.txt");

    private final Path table;

    Licenses(Path table) {
        this.table = table;
    }

    void write(Path product) throws IOException, CannotStart {
        Map<String, String> known = read();
        Map<String, String> rows = new TreeMap<>();
        for (Path jar : jars(product)) {
            String file = jar.getFileName().toString();
            List<String> names = new ArrayList<>();
            known.forEach((name, row) -> {
                String[] cells = row.split(",", -1);
                if (file.matches(Pattern.quote(cells[1]) + "-[0-9].*\\.jar")) {
                    names.add(name);
                }
            });
            boolean own = file.startsWith("se.helhet.") && !file.startsWith("se.helhet.lib.");
            if (names.isEmpty() && !own) {
                throw new CannotStart("The licence of " + file + " is not in " + table.getFileName()
                        + ": add a line for each library in it.");
            }
            for (String name : names) {
                rows.put(name, known.get(name));
            }
            if (!own) {
                texts(jar, product.resolve("licenses").resolve(file.replaceFirst("\\.jar$", "")));
            }
        }
        StringBuilder list = new StringBuilder("Libraries in this product and their licences\n\n");
        rows.forEach((name, row) -> {
            String[] cells = row.split(",", -1);
            list.append(name)
                    .append(": ")
                    .append(cells[2])
                    .append(" (in ")
                    .append(cells[1])
                    .append(")\n");
        });
        list.append("\nThe folders here hold the texts that the libraries bring themselves;"
                + " that of Apache-2.0 is the file LICENSE above.\n");
        Files.createDirectories(product.resolve("licenses"));
        Files.writeString(product.resolve("licenses").resolve("README.txt"), list);
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        Files.readAllLines(table).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .forEach(line -> rows.put(line.substring(0, line.indexOf(',')), line));
        return rows;
    }

    private static List<Path> jars(Path product) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String folder : List.of("lib", "repository")) {
            try (Stream<Path> walk = Files.walk(product.resolve(folder))) {
                walk.filter(path -> path.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        return jars;
    }

    private static void texts(Path jar, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Enumeration<JarEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (!entry.isDirectory()
                        && !entry.getName().endsWith(".class")
                        && TEXT.matcher(entry.getName()).matches()) {
                    Files.createDirectories(folder);
                    String name = entry.getName().replaceFirst("^META-INF/", "").replace('/', '-');
                    try (InputStream in = file.getInputStream(entry)) {
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        Files.writeString(folder.resolve(name), text);
                    }
                }
            }
        }
    }
}
