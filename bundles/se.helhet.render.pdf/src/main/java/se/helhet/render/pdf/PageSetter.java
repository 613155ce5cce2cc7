package se.helhet.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import se.helhet.lib.fonts.Fonts;

/** Sets a prepared page as PDF/UA-1 and PDF/A-2a, with the product's fonts and nothing from outside. */
final class PageSetter {
    private PageSetter() {}

    /** What is still to be done with the finished document before it is written. */
    interface Finish {
        void apply(PDDocument pdf) throws IOException;
    }

    static void set(Document page, OutputStream out, Finish finish) throws IOException {
        try (BatikSVGDrawer svg = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(page, svg).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                finish.apply(pdf);
                pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
            }
        }
    }

    private static PdfRendererBuilder builder(Document page, BatikSVGDrawer svg) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(svg);
        builder.useReplacementText(Glyphs.MISSING);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(Pictures.ALLOWED),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (Fonts.Face face : Fonts.print()) {
            builder.useFont(
                    face::open,
                    face.family(),
                    face.minWeight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true,
                    face.italic()
                            ? EnumSet.of(FSFontUseCase.DOCUMENT)
                            : EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        return builder;
    }
}
