package se.helhet.render.html;

import java.util.Locale;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.api.content.Numbers;
import se.helhet.api.report.ChartDrawer;

/** What the writers of blocks share while one piece of markup is made: the numbers, the language, the ids in use. */
final class Page {
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

    Page(Numbers numbers, Locale locale, ChartDrawer charts) {
        this.numbers = numbers;
        this.locale = locale;
        this.words = Words.in(locale);
        this.charts = charts;
    }

    /** The wanted id, or one like it when it is taken. */
    String id(String wanted) {
        String safe = wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = safe;
        for (int n = 2; !ids.add(id); n++) {
            id = safe + "-" + n;
        }
        return id;
    }
}
