package se.helhet.web.chapter;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.finding.Finding;

/**
 * A unit's chapters in a round, to read and to write in.
 *
 * @param unit      id
 * @param title     what the unit is called
 * @param address   of this page
 * @param parts     the unit and its parts, each with chapters of its own; empty when it has none
 * @param blocks    the chapters, piece by piece
 * @param earlier   title of the round a year earlier, or empty
 * @param state     how it stands with handing in
 */
public record ChapterPage(
        String unit,
        String accent,
        String title,
        String roundTitle,
        String address,
        ImmutableList<PartLink> parts,
        ImmutableList<Block> blocks,
        String earlier,
        ChapterState state) {

    /** @param address of the part's chapters in the same round */
    public record PartLink(String title, String address, boolean open) {}

    /**
     * A piece of the chapters: one of the three, the others null.
     *
     * @param title of a chapter that begins
     * @param html  content as it prints, ready to be put into the page
     * @param text  a place to write in
     */
    public record Block(String title, String html, TextPlace text) {
        static Block title(String title) {
            return new Block(title, null, null);
        }

        static Block html(String html) {
            return new Block(null, html, null);
        }

        static Block text(TextPlace text) {
            return new Block(null, null, text);
        }
    }

    /**
     * A place to write in.
     *
     * @param name    the slot
     * @param version of what is saved, for the one who saves next
     * @param unsaved when what stands here was typed without being saved: a time of day; else empty
     * @param last    what stood there a year earlier; empty when nothing did
     * @param typed   typed numbers that figures know
     */
    public record TextPlace(
            String name,
            String label,
            String address,
            ImmutableList<ImmutableList<Token>> paragraphs,
            long version,
            String unsaved,
            ImmutableList<ImmutableList<Token>> last,
            ImmutableList<TypedNumber> typed) {
        public boolean empty() {
            return paragraphs.isEmpty();
        }
    }

    /**
     * How it stands with handing in.
     *
     * @param written  how many of the texts are written
     * @param texts    how many there are
     * @param missing  labels of those that are not
     * @param changes  since the latest version; null when nothing was handed in
     * @param versions newest first
     * @param findings of the chapters as they stand
     * @param comments what is asked of them in the report and not done yet
     */
    public record ChapterState(
            String unit,
            String round,
            String roundTitle,
            String address,
            int written,
            int texts,
            ImmutableList<String> missing,
            Changes changes,
            ImmutableList<Version> versions,
            ImmutableList<Finding> findings,
            ImmutableList<ChapterComment> comments) {
        public int next() {
            return versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
        }

        public boolean handedIn() {
            return versions.notEmpty();
        }
    }

    /** @param at as people read it */
    public record Version(int number, String at, String by, boolean received, String address) {}
}
