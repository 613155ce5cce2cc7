package se.helhet.render.docx;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.report.Edition;

/** The document's headings in order, each with a bookmark, so that list of contents and headings agree. */
final class Outline {
    /** Word's contents list and our styles know no deeper levels. */
    private static final int DEEPEST = 6;

    private final ImmutableList<Entry> entries;

    private Outline(ImmutableList<Entry> entries) {
        this.entries = entries;
    }

    /**
     * @param id    unique in the document, from 1
     * @param block the heading among a section's contents, or null for the section's own
     */
    record Entry(int id, int level, String number, String title, Edition.Section section, Content.Heading block) {
        /** The form that Word gives the targets of a contents list. */
        String bookmark() {
            return String.format("_Toc%09d", id);
        }

        String text() {
            return number.isEmpty() ? title : number + Outline.GAP + title;
        }
    }

    /** Between number and title: an en space, so that running heads can repeat the heading on one line. */
    static final String GAP = "\u2002";

    static Outline of(Edition edition) {
        MutableList<Entry> out = Lists.mutable.empty();
        for (Edition.Section section : edition.sections()) {
            int level = Math.min(section.level(), DEEPEST);
            out.add(new Entry(out.size() + 1, level, section.number(), section.title(), section, null));
            section.contents().selectInstancesOf(Content.Heading.class).forEach(h -> {
                int deeper = Math.min(Math.max(h.level(), section.level() + 1), DEEPEST);
                out.add(new Entry(out.size() + 1, deeper, h.number(), h.text(), section, h));
            });
        }
        return new Outline(out.toImmutable());
    }

    ImmutableList<Entry> entries() {
        return entries;
    }

    /** The section's own heading. */
    Entry of(Edition.Section section) {
        return entries.detect(e -> e.section() == section && e.block() == null);
    }

    /** A heading among the contents. */
    Entry of(Content.Heading block) {
        return entries.detect(e -> e.block() == block);
    }
}
