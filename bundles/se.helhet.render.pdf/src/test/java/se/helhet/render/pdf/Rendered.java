package se.helhet.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import se.helhet.api.report.Edition;
import se.helhet.chart.SvgChartDrawer;
import se.helhet.render.html.HtmlMarkup;

/** A PDF made with the real parts and read back. */
final class Rendered implements AutoCloseable {
    final byte[] bytes;
    final PDDocument pdf;

    Rendered(Edition edition, Path folder) throws IOException {
        SvgChartDrawer charts = new SvgChartDrawer();
        Path file = new PdfRenderer(new HtmlMarkup(charts), charts)
                .render(edition, folder)
                .getOnly();
        bytes = Files.readAllBytes(folder.resolve(file));
        pdf = Loader.loadPDF(bytes);
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    String page(int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    /** All tags in reading order. */
    MutableList<PDStructureElement> tags() {
        MutableList<PDStructureElement> out = Lists.mutable.empty();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), out);
        return out;
    }

    MutableList<PDStructureElement> tags(String type) {
        return tags().select(t -> t.getStructureType().equals(type));
    }

    private static void collect(PDStructureNode node, MutableList<PDStructureElement> out) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                out.add(element);
                collect(element, out);
            }
        }
    }

    /** What veraPDF finds wrong; empty when the file follows the standard. */
    MutableList<String> faults(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            MutableList<String> out = Lists.mutable
                    .withAll(result.getTestAssertions())
                    .select(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .collect(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct();
            if (!result.isCompliant() && out.isEmpty()) {
                out.add("not compliant");
            }
            return out;
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
