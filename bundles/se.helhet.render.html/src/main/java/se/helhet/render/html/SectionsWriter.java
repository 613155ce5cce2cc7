package se.helhet.render.html;

import java.util.regex.Matcher;
import se.helhet.api.content.Content;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Edition.Section;

/** An edition's sections and, from the same pass, its contents list. */
record SectionsWriter(String body, String contents) {

    static SectionsWriter write(Edition edition, ChartDrawer charts) {
        Page page = new Page(edition.numbers(), edition.locale(), charts);
        findNotes(edition, page);
        Contents contents = new Contents();
        edition.sections().each(section -> section(page, section, contents));
        return new SectionsWriter(page.html.toString(), contents.list());
    }

    private static void section(Page page, Section section, Contents contents) {
        page.html.open("section").attr("class", "level-" + section.level()).attr("data-unit", section.unit());
        String id = page.id(section.number().isEmpty() ? "s-" + section.title() : section.anchor());
        contents.add(section.level(), section.number(), section.title(), id);
        Headings.write(page, section.level() + 1, id, section.number(), section.title());
        new BlockWriter(page, section.level(), contents).all(section.contents());
        page.html.closeBlock();
    }

    /** Note columns link only to notes that the edition has. */
    private static void findNotes(Edition edition, Page page) {
        edition.sections().each(section -> {
            note(section.title(), page);
            section.contents().each(block -> note(title(block), page));
        });
    }

    private static String title(Content block) {
        if (block instanceof Content.Heading heading) {
            return heading.text();
        }
        return block instanceof Content.Grid grid ? grid.caption() : "";
    }

    private static void note(String title, Page page) {
        Matcher m = BlockWriter.NOTE_TITLE.matcher(title);
        if (m.matches()) {
            page.notes.add(m.group(1));
        }
    }
}
