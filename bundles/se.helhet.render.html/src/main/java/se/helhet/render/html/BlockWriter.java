package se.helhet.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;

/** Writes each kind of block; returns the page so that a forgotten block does not compile. */
final class BlockWriter implements Content.Cases<Page> {
    static final Pattern NOTE_TITLE = Pattern.compile("Not[e]?\\s+([0-9]+[a-z]?)\\b.*");
    private static final int DEEPEST = 6;

    private final Page page;
    private final Html html;
    /** Level of the heading that these blocks stand below; 0 when there is none. */
    private final int below;

    private final Contents contents;

    BlockWriter(Page page, int below, Contents contents) {
        this.page = page;
        this.html = page.html;
        this.below = below;
        this.contents = contents;
    }

    @Override
    public Page heading(Content.Heading block) {
        int depth = Contents.depth(block, below);
        String id = page.id(block.number().isEmpty() ? "s-" + block.text() : "s-" + block.number());
        contents.add(depth, block.number(), block.text(), id);
        Headings.write(page, Math.min(depth + 1, DEEPEST), id, block.number(), block.text());
        return page;
    }

    @Override
    public Page paragraph(Content.Paragraph block) {
        html.open("p").attr("data-slot", block.slot());
        Runs.write(page, block.runs());
        html.closeBlock();
        return page;
    }

    @Override
    public Page bullets(Content.Bullets block) {
        html.open("ul");
        block.items().each(item -> {
            html.open("li");
            Runs.write(page, item);
            html.closeBlock();
        });
        html.closeBlock();
        return page;
    }

    @Override
    public Page grid(Content.Grid block) {
        place(block.caption());
        new GridWriter(page).write(block);
        return page;
    }

    @Override
    public Page chart(Content.Chart block) {
        new ChartWriter(page).write(block);
        return page;
    }

    @Override
    public Page goals(Content.Goals block) {
        new GoalsWriter(page).write(block);
        return page;
    }

    @Override
    public Page gap(Content.Gap block) {
        html.open("div").attr("class", block.fault() ? "gap gap-fault" : "gap gap-waiting");
        html.attr("role", "note").open("p").attr("class", "gap-what").raw(Marks.gap(block.fault()));
        String word = page.words.get(block.fault() ? "gap.fault" : "gap.waiting");
        html.element("strong", "", word + ": " + block.who()).closeBlock();
        html.element("p", "", block.cause());
        html.element("p", "gap-hint", block.hint());
        html.closeBlock();
        return page;
    }

    void all(ImmutableList<Content> blocks) {
        blocks.each(block -> block.fold(this));
    }

    /** A note gets the place that the statement's note column links to; the first table of a note has it. */
    private void place(String caption) {
        Matcher m = NOTE_TITLE.matcher(caption);
        if (m.matches() && page.notes.contains(m.group(1)) && page.placed.add(m.group(1))) {
            html.open("a").attr("id", "not-" + m.group(1)).close();
        }
    }
}
