package se.helhet.render.html;

import java.util.regex.Matcher;

/** A heading with its number set apart. */
final class Headings {
    private Headings() {}

    static void write(Page page, int level, String id, String number, String text) {
        Matcher note = BlockWriter.NOTE_TITLE.matcher(text);
        if (note.matches() && page.notes.contains(note.group(1)) && page.placed.add(note.group(1))) {
            page.html.open("a").attr("id", "not-" + note.group(1)).close();
        }
        page.html.open("h" + level).attr("id", id);
        if (!number.isEmpty()) {
            page.html.element("span", "secno", number).text(" ");
        }
        page.html.text(text).closeBlock();
    }
}
