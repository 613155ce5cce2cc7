package se.helhet.render.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Puts right what the page setter leaves in the tags: a caption beside its table, a foot without rows. */
final class StructureTree {
    private StructureTree() {}

    static void tidy(PDDocument pdf) {
        tidy(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void tidy(PDStructureNode node) {
        PDStructureElement table = null;
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                continue;
            }
            tidy(element);
            String type = element.getStructureType();
            if (type.equals(StandardStructureTypes.TABLE)) {
                table = element;
            } else if (type.equals(StandardStructureTypes.CAPTION) && table != null) {
                node.removeKid(element);
                table.insertBefore(element, table.getKids().get(0));
                element.setParent(table);
            } else if (type.equals(StandardStructureTypes.T_FOOT)
                    && element.getKids().isEmpty()) {
                node.removeKid(element);
            }
        }
    }
}
