package se.helhet.render.html;

/** The frame in which a table that is too wide for the screen scrolls by itself, also with the keyboard. */
final class Frame {
    private Frame() {}

    static void open(Page page, String tableId) {
        page.html.open("div").attr("class", "frame").attr("role", "region").attr("tabindex", "0");
        page.html.attr("aria-labelledby", tableId + "-c");
    }

    static void close(Page page) {
        page.html.closeBlock();
    }

    /** A table without rows says so. */
    static void empty(Page page, int columns) {
        page.html.open("tr").open("td").attr("colspan", Integer.toString(columns));
        page.html.text(page.words.get("empty")).close().closeBlock();
    }
}
