package se.helhet.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Markup;

/** Title, author, language, dates and identity, all from the edition, so that the same edition gives the same bytes. */
final class Metadata {
    private static final String TOOL = "Helhet";

    private Metadata() {}

    static void write(PDDocument pdf, Edition edition, Markup markup) throws IOException {
        String title = PrintPage.title(edition) + ", " + edition.federation();
        Calendar at = GregorianCalendar.from(
                edition.at().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(title);
        info.setAuthor(edition.federation());
        info.setCreator(TOOL);
        info.setProducer(TOOL);
        info.setCreationDate(at);
        info.setModificationDate(at);
        pdf.setDocumentInformation(info);
        PDMetadata xmp = new PDMetadata(pdf);
        xmp.importXMPMetadata(xmp(edition, markup, title).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(xmp);
        pdf.getDocumentCatalog().setLanguage(edition.language());
        pdf.setDocumentId(identity(edition));
    }

    private static String xmp(Edition edition, Markup markup, String title) {
        String date = edition.at().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "+00:00");
        return Resources.text("xmp.xml")
                .replace("%bom%", "\uFEFF")
                .replace("%language%", markup.escape(edition.language()))
                .replace("%date%", date)
                .replace("%tool%", TOOL)
                .replace("%author%", markup.escape(edition.federation()))
                .replace("%title%", markup.escape(title));
    }

    private static long identity(Edition edition) {
        CRC32 crc = new CRC32();
        crc.update((edition.id() + " " + edition.at()).getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
