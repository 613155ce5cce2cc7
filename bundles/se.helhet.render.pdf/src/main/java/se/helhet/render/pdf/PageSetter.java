package se.helhet.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Sets a prepared page as PDF/UA-1 and PDF/A-2a, with the product's fonts and nothing from outside. */
final class PageSetter {
    static {
        // The library tells of every step; only what is wrong concerns anybody.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PageSetter() {}

    /** What is still to be done with the finished document before it is written. */
    interface Finish {
        void apply(PDDocument pdf) throws IOException;
    }

    static void set(Document page, OutputStream out, Finish finish) throws IOException {
        try (PDDocument pdf = new PDDocument();
                BatikSVGDrawer svg = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(page, pdf, svg).buildPdfRenderer()) {
            // PDF/A-2 and PDF/UA-1 are both written in terms of 1.7.
            pdf.setVersion(1.7f);
            renderer.layout();
            finish.apply(renderer.createPDFKeepOpen());
            pdf.save(out);
        }
    }

    private static PdfRendererBuilder builder(Document page, PDDocument pdf, BatikSVGDrawer svg) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(svg);
        builder.useReplacementText(Glyphs.MISSING);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(Pictures.ALLOWED),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        PrintFonts.use(builder, pdf);
        return builder;
    }
}
