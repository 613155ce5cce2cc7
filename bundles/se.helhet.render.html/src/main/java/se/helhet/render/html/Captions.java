package se.helhet.render.html;

/** "Tabell 3. Resultaträkning (tusen kronor)", the same for tables and figures. */
final class Captions {
    private Captions() {}

    static void write(Page page, String element, String id, String kind, int number, String caption, String measure) {
        page.html.open(element).attr("id", id);
        String lead = number == 0 ? "" : page.words.get(kind) + " " + number + ". ";
        page.html.text(lead + caption);
        if (!measure.isEmpty()) {
            page.html.text(" ").element("span", "measure", "(" + measure + ")");
        }
        page.html.closeBlock();
    }
}
