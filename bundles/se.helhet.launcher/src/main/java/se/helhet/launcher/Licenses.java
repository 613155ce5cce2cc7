package se.helhet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
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

    private final List<Library> libraries;

    private Licenses(List<Library> libraries) {
        this.libraries = libraries;
    }

    static Licenses read(Path table) throws IOException, CannotStart {
        List<Library> libraries = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            if (!line.isBlank() && !line.startsWith("library,")) {
                libraries.add(Library.of(line));
            }
        }
        return new Licenses(List.copyOf(libraries));
    }

    /** What lies in a jar of the product; empty for our own, which have our licence. */
    List<Library> in(Path jar) throws CannotStart {
        String file = jar.getFileName().toString();
        List<Library> found =
                libraries.stream().filter(library -> library.liesIn(file)).toList();
        if (found.isEmpty() && !isOurs(file)) {
            throw new CannotStart(
                    "The licence of " + file + " is not in product/licenses.csv: add a line for each library in it.");
        }
        return found;
    }

    void write(Path product) throws IOException, CannotStart {
        TreeMap<String, Library> listed = new TreeMap<>();
        for (Path jar : jars(product)) {
            String file = jar.getFileName().toString();
            in(jar).forEach(library -> listed.put(library.name(), library));
            if (!isOurs(file)) {
                texts(jar, product.resolve("licenses").resolve(file.replaceFirst("\\.jar$", "")));
            }
        }
        StringBuilder list = new StringBuilder("Libraries in this product and their licences\n\n");
        listed.forEach((name, library) -> list.append(name)
                .append(": ")
                .append(library.licence())
                .append(" (in ")
                .append(library.jar())
                .append(")\n"));
        list.append("\nThe folders here hold the texts that the libraries bring themselves;"
                + " that of Apache-2.0 is the file LICENSE above.\n");
        Files.createDirectories(product.resolve("licenses"));
        Files.writeString(product.resolve("licenses").resolve("README.txt"), list);
    }

    private static boolean isOurs(String file) {
        return file.startsWith("se.helhet.") && !file.startsWith("se.helhet.lib.");
    }

    /** Every jar of a product, sorted. */
    static List<Path> jars(Path product) throws IOException {
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
