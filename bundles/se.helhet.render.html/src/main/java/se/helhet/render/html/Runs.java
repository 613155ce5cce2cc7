package se.helhet.render.html;

import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Run;
import se.helhet.api.value.Print;

/** Running text; every live number and every word that follows one says whose it is. */
final class Runs {
    /** A space within a typed number, or between it and its per cent sign, where no line may break. */
    private static final Pattern GROUPED = Pattern.compile("(?<=[0-9]) (?=[0-9]{3}(?![0-9])|%)");

    private static final String NO_BREAK = String.valueOf(Print.NO_BREAK_SPACE);

    private Runs() {}

    static void write(Page page, ImmutableList<Run> runs) {
        runs.each(run -> {
            String text = page.numbers.text(run, page.locale);
            if (run instanceof Run.Live live) {
                page.html
                        .open("span")
                        .attr("class", "fig")
                        .attr("data-ask", live.ask().toString());
                live.less().ifPresent(less -> page.html.attr("data-less", less.toString()));
                page.number(live.ask(), text);
                page.html.close();
            } else if (run instanceof Run.BySign sign) {
                page.html
                        .open("span")
                        .attr("class", "sgn")
                        .attr("data-ask", sign.ask().toString());
                sign.less().ifPresent(less -> page.html.attr("data-less", less.toString()));
                page.number(sign.ask(), text);
                page.html.close();
            } else {
                page.html.text(GROUPED.matcher(text).replaceAll(NO_BREAK));
            }
        });
    }

    /** The line below a table or chart, when there is one. */
    static void source(Page page, ImmutableList<Run> runs) {
        if (runs.notEmpty()) {
            page.html.open("p").attr("class", "source");
            write(page, runs);
            page.html.closeBlock();
        }
    }
}
