package se.helhet.core.excel;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * What stands where in a workbook.
 *
 * @param sheets   the visible sheets' names and where they lie, in the workbook's order
 * @param from1904 whether days are counted from 1904
 * @param strings  where the shared texts lie; empty when there are none
 * @param styles   where the styles lie; empty when there are none
 */
record Book(Map<String, String> sheets, boolean from1904, String strings, String styles) {
    private static final long SMALL = 64L << 20;

    static Book read(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, Target> top = targets(zip, "_rels/.rels", "");
        String workbook = top.values().stream()
                .filter(t -> t.type.endsWith("/officeDocument"))
                .map(Target::path)
                .findFirst()
                .orElseThrow(() -> new IOException("No workbook"));
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        Map<String, Target> parts = targets(zip, folder + "_rels/" + workbook.substring(slash) + ".rels", folder);
        Map<String, String> sheets = new LinkedHashMap<>();
        boolean from1904 = false;
        try (Xml xml = open(zip, workbook, SMALL)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.starts("sheet")) {
                    Target part = parts.get(xml.attribute("id"));
                    boolean visible = xml.attribute("state") == null || "visible".equals(xml.attribute("state"));
                    if (part != null && visible && part.type.endsWith("/worksheet")) {
                        sheets.put(String.valueOf(xml.attribute("name")), part.path);
                    }
                }
            }
            xml.drain();
        }
        return new Book(sheets, from1904, first(parts, "/sharedStrings"), first(parts, "/styles"));
    }

    /** Throws {@link IOException} when there is no such part. */
    static Xml open(ZipFile zip, String path, long most) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new IOException("No part " + path);
        }
        return new Xml(new Part(zip.getInputStream(entry), entry, most));
    }

    private static String first(Map<String, Target> parts, String type) {
        return parts.values().stream()
                .filter(t -> t.type.endsWith(type))
                .map(Target::path)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Target> targets(ZipFile zip, String path, String folder)
            throws IOException, XMLStreamException {
        Map<String, Target> targets = new LinkedHashMap<>();
        try (Xml xml = open(zip, path, SMALL)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String target = URI.create("/" + folder)
                            .resolve(xml.attribute("Target"))
                            .getPath();
                    targets.put(
                            xml.attribute("Id"),
                            new Target(String.valueOf(xml.attribute("Type")), target.substring(1)));
                }
            }
            xml.drain();
        }
        return targets;
    }

    private record Target(String type, String path) {}
}
