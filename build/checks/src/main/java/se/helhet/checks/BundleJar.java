package se.helhet.checks;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a built bundle says of itself and what its classes refer to.
 *
 * @param symbolicName as in the manifest
 * @param imports packages that bnd found it to need
 * @param exports packages that it offers
 * @param components names of its component descriptions
 * @param classes names of its classes, with dots
 * @param references packages that its classes refer to, itself included
 */
public record BundleJar(
        String symbolicName,
        Set<String> imports,
        Set<String> exports,
        List<String> components,
        List<String> classes,
        Set<String> references) {

    private static final Pattern TYPE = Pattern.compile("L([\\w$/]+);");

    /** Reads a bundle; of wrapped libraries only the manifest. */
    public static BundleJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            String name = manifest.getValue("Bundle-SymbolicName").split(";")[0].strip();
            List<String> classes = new ArrayList<>();
            Set<String> references = new TreeSet<>();
            if (!name.startsWith("se.helhet.lib.")) {
                Enumeration<JarEntry> entries = jar.entries();
                while (entries.hasMoreElements()) {
                    JarEntry entry = entries.nextElement();
                    if (entry.getName().endsWith(".class")) {
                        classes.add(
                                entry.getName().replaceFirst("\\.class$", "").replace('/', '.'));
                        try (InputStream in = jar.getInputStream(entry)) {
                            references.addAll(references(in));
                        }
                    }
                }
            }
            return new BundleJar(
                    name,
                    names(manifest.getValue("Import-Package")),
                    names(manifest.getValue("Export-Package")),
                    List.copyOf(names(manifest.getValue("Service-Component"))),
                    classes,
                    references);
        }
    }

    /** The names in a manifest header, without attributes and directives. */
    static Set<String> names(String header) {
        Set<String> names = new TreeSet<>();
        if (header != null) {
            for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
                for (String part : clause.split(";")) {
                    if (!part.contains("=")) {
                        names.add(part.strip());
                    }
                }
            }
        }
        return names;
    }

    /** The packages of all classes that stand in a class file's constant pool, by name or in a descriptor. */
    static Set<String> references(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        data.skipNBytes(8);
        int size = data.readUnsignedShort();
        String[] texts = new String[size];
        List<Integer> classes = new ArrayList<>();
        List<Integer> descriptors = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            int tag = data.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = data.readUTF();
                case 7 -> classes.add(data.readUnsignedShort());
                case 16 -> descriptors.add(data.readUnsignedShort());
                case 12 -> {
                    data.skipNBytes(2);
                    descriptors.add(data.readUnsignedShort());
                }
                case 5, 6 -> {
                    data.skipNBytes(8);
                    i++;
                }
                case 15 -> data.skipNBytes(3);
                case 8, 19, 20 -> data.skipNBytes(2);
                default -> data.skipNBytes(4);
            }
        }
        Set<String> packages = new TreeSet<>();
        for (int index : classes) {
            String name = texts[index];
            if (name.startsWith("[")) {
                addTypes(name, packages);
            } else {
                addPackage(name, packages);
            }
        }
        descriptors.forEach(index -> addTypes(texts[index], packages));
        return packages;
    }

    private static void addTypes(String descriptor, Set<String> packages) {
        Matcher types = TYPE.matcher(descriptor);
        while (types.find()) {
            addPackage(types.group(1), packages);
        }
    }

    private static void addPackage(String type, Set<String> packages) {
        if (type.contains("/")) {
            packages.add(type.substring(0, type.lastIndexOf('/')).replace('/', '.'));
        }
    }
}
