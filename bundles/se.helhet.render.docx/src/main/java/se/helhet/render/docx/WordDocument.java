package se.helhet.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.collections.api.list.ImmutableList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.report.Edition;

/** Makes the bytes of a Word document: cover, list of contents, then each chapter on pages of its own. */
final class WordDocument {
    private final Edition edition;
    private final ChartDrawer drawer;
    private final ChartFonts fonts;

    WordDocument(Edition edition, ChartDrawer drawer, ChartFonts fonts) {
        this.edition = edition;
        this.drawer = drawer;
        this.fonts = fonts;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = Template.open()) {
            properties(document);
            write(document);
            document.write(out);
        }
        // The library stamps the parts with the time of day.
        return ZipBytes.of(ZipBytes.parts(out.toByteArray()), LocalDateTime.ofInstant(edition.at(), ZoneOffset.UTC));
    }

    private void write(XWPFDocument document) throws IOException {
        CTBody body = document.getDocument().getBody();
        Pictures pictures = new Pictures(document);
        Outline outline = Outline.of(edition);
        Pages pages = new Pages(document, edition);
        Words words = Words.in(edition.locale());
        Blocks blocks = new Blocks(body, edition.numbers(), edition.locale(), outline, pictures, drawer, fonts);

        Cover.write(edition, body, drawer.mark(), fonts, pictures);
        pages.endCover();
        ContentsList.write(outline, words, body);
        String head = words.contents();
        ImmutableList<Edition.Section> sections = edition.sections();
        for (Edition.Section section : sections) {
            if (section.level() == 1 || section == sections.getFirst()) {
                pages.end(head);
                head = outline.of(section).text();
            }
            blocks.heading(outline.of(section));
            section.contents().forEach(c -> c.fold(blocks));
        }
        pages.endLast(head);
    }

    private void properties(XWPFDocument document) throws IOException {
        try {
            Optional<Date> at = Optional.of(Date.from(edition.at()));
            PackageProperties core = document.getPackage().getPackageProperties();
            core.setTitleProperty(edition.title() + " " + edition.year());
            core.setCreatorProperty(edition.federation());
            core.setLastModifiedByProperty(edition.federation());
            core.setLanguageProperty(edition.language());
            core.setCreatedProperty(at);
            core.setModifiedProperty(at);
            POIXMLProperties.ExtendedProperties extended =
                    document.getProperties().getExtendedProperties();
            extended.setApplication("Helhet");
            extended.setCompany(edition.federation());
        } catch (InvalidFormatException e) {
            throw new IOException("The Word document's properties could not be set", e);
        }
    }
}
