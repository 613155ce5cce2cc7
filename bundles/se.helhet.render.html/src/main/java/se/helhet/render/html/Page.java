package se.helhet.render.html;

import java.util.Locale;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.api.content.Numbers;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.report.Markup;
import se.helhet.api.value.Ask;

/** What the writers of blocks share while one piece of markup is made: the numbers, the language, the ids in use. */
final class Page {
    private static final Markup.Screen PRINT = new Markup.Screen(ask -> "", "", 0);

    final Html html = new Html();
    final Numbers numbers;
    final Locale locale;
    final Words words;
    final ChartDrawer charts;
    /** Numbers of notes that have a place to link to. */
    final MutableSet<String> notes = Sets.mutable.empty();

    /** Those of them whose place has been written. */
    final MutableSet<String> placed = Sets.mutable.empty();

    private final MutableSet<String> ids = Sets.mutable.empty();

    private final Markup.Screen screen;

    Page(Numbers numbers, Locale locale, ChartDrawer charts) {
        this(numbers, locale, charts, PRINT);
    }

    Page(Numbers numbers, Locale locale, ChartDrawer charts, Markup.Screen screen) {
        this.numbers = numbers;
        this.locale = locale;
        this.words = Words.in(locale);
        this.charts = charts;
        this.screen = screen;
    }

    /** The wanted id, or one like it when it is taken. */
    String id(String wanted) {
        String safe = (screen.idPrefix() + wanted).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = safe;
        for (int n = 2; !ids.add(id); n++) {
            id = safe + "-" + n;
        }
        return id;
    }

    /** Writes a number, as a link where it has an address. */
    void number(Ask ask, String text) {
        String address = screen.address().apply(ask);
        if (address.isEmpty()) {
            html.text(text);
        } else {
            html.open("a").attr("href", address).text(text).close();
        }
    }
}
