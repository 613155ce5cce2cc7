package se.helhet.render.docx;

import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Puts PNG pictures into the document. Measures are millimetres. */
final class Pictures {
    private static final String NAMESPACES =
            " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final long PER_MILLIMETRE = 36_000;

    private final XWPFDocument document;
    private int last;

    Pictures(XWPFDocument document) {
        this.document = document;
    }

    /** A picture in the line of text, described for those who do not see it. */
    void inline(CTP paragraph, byte[] png, double width, double height, String title, String description)
            throws IOException {
        put(
                paragraph,
                "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">" + extent(width, height)
                        + properties("title=\"" + escape(title) + "\" descr=\"" + escape(description) + "\"", "")
                        + graphic(png, width, height) + "</wp:inline>");
    }

    /** A decoration behind the text, its corner at {@code x}, {@code y} of the page. */
    void behind(CTP paragraph, byte[] png, double x, double y, double width, double height) throws IOException {
        String decorative = "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
                + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>";
        put(
                paragraph,
                "<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"1\""
                        + " behindDoc=\"1\" locked=\"1\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
                        + "<wp:positionH relativeFrom=\"page\"><wp:posOffset>" + emu(x)
                        + "</wp:posOffset></wp:positionH>"
                        + "<wp:positionV relativeFrom=\"page\"><wp:posOffset>" + emu(y)
                        + "</wp:posOffset></wp:positionV>"
                        + extent(width, height) + "<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/>"
                        + properties("descr=\"\"", decorative) + graphic(png, width, height) + "</wp:anchor>");
    }

    private void put(CTP paragraph, String drawing) throws IOException {
        try {
            CTDrawing parsed =
                    CTDrawing.Factory.parse("<xml-fragment" + NAMESPACES + ">" + drawing + "</xml-fragment>");
            paragraph.addNewR().addNewDrawing().set(parsed);
        } catch (XmlException e) {
            throw new IOException("A picture could not be put into the Word document", e);
        }
    }

    private String properties(String attributes, String inside) {
        last++;
        return "<wp:docPr id=\"" + last + "\" name=\"Picture " + last + "\" " + attributes + ">" + inside
                + "</wp:docPr>"
                + "<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>";
    }

    private String graphic(byte[] png, double width, double height) throws IOException {
        String id;
        try {
            id = document.addPictureData(png, PictureType.PNG);
        } catch (InvalidFormatException e) {
            throw new IOException("A picture could not be added to the Word document", e);
        }
        return "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"" + last + "\" name=\"Picture " + last
                + "\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"" + id + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + emu(width) + "\" cy=\"" + emu(height)
                + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                + "</a:graphic>";
    }

    private static String extent(double width, double height) {
        return "<wp:extent cx=\"" + emu(width) + "\" cy=\"" + emu(height) + "\"/>";
    }

    private static long emu(double millimetres) {
        return Math.round(millimetres * PER_MILLIMETRE);
    }

    private static String escape(String text) {
        return text.replaceAll("[\\x00-\\x1F]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }
}
