package se.helhet.core.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, part by part, so that they can be as odd as real ones or worse. */
public final class Xlsx {
    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private String formats = "";
    private String cellFormats = "<xf numFmtId=\"0\"/>";
    private String strings = "";
    private String properties = "";

    /** @param rows what stands within {@code sheetData} */
    public Xlsx sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    public Xlsx strings(String... items) {
        strings = String.join("", items);
        return this;
    }

    public Xlsx styles(String numFmts, String xfs) {
        formats = numFmts;
        cellFormats = xfs;
        return this;
    }

    public Xlsx from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public Xlsx part(String path, String text) {
        extra.put(path, text);
        return this;
    }

    public Path write(Path file) {
        StringBuilder list = new StringBuilder();
        StringBuilder rels = new StringBuilder();
        Map<String, String> parts = new LinkedHashMap<>();
        int id = 1;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            String hidden = sheet.getKey().startsWith("dolt") ? " state=\"hidden\"" : "";
            list.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + "\"" + hidden
                    + "/>");
            rels.append(rel("rId" + id, "worksheet", "worksheets/sheet" + id + ".xml"));
            parts.put("xl/worksheets/sheet" + id + ".xml", worksheet(sheet.getValue()));
            id++;
        }
        rels.append(rel("rIdS", "sharedStrings", "/xl/sharedStrings.xml"));
        rels.append(rel("rIdT", "styles", "styles.xml"));
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels", "<Relationships>" + rel("r", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELS + "\">" + properties + "<sheets>" + list + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + rels + "</Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + formats + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs>" + cellFormats + "</cellXfs></styleSheet>");
        parts.putAll(extra);
        return zip(file, parts);
    }

    public static Path zip(Path file, Map<String, String> parts) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String worksheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String rel(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** A row of inline texts. */
    public static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
