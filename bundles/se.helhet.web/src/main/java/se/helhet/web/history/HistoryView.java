package se.helhet.web.history;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Request;
import se.helhet.web.http.Template;
import se.helhet.web.window.BottomView;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/** The latest changes: of the page's unit and its parts, or of everything where the page has no unit. */
@Component(service = BottomView.class)
public final class HistoryView implements BottomView {
    private static final int LOOKED_THROUGH = 400;
    private static final int SHOWN = 40;
    private final Store store;
    private final Desk desk;
    private final TableNames tables;

    @Activate
    public HistoryView(@Reference Store store, @Reference Desk desk, @Reference TableNames tables) {
        this.store = store;
        this.desk = desk;
        this.tables = tables;
    }

    /**
     * @param what  what was done to how many rows, in words
     * @param where what people call the table
     */
    public record Line(String when, String who, String why, String what, String where) {}

    @Override
    public String key() {
        return "history";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Request request) {
        return Words.in(request.locale()).say("history.view");
    }

    @Override
    public long count(Request request, PageInfo page) {
        return 0;
    }

    @Override
    public Template draw(Request request, PageInfo page) {
        Locale locale = request.locale();
        Words words = Words.in(locale);
        ImmutableList<String> prefixes = page.accent().isEmpty()
                ? null
                : desk.parts(page.accent(), locale).collect(UnitInfo::id);
        ImmutableList<Line> lines = store.latest(LOOKED_THROUGH)
                .select(c ->
                        prefixes == null || prefixes.anySatisfy(p -> c.table().startsWith(p + "_")))
                .take(SHOWN)
                .collect(c -> line(c, words));
        return Template.of("history/list.jte", lines);
    }

    private Line line(RowChange change, Words words) {
        String action = "history." + change.action().name().toLowerCase(Locale.ROOT);
        String what = change.id()
                .map(id -> words.say(action, id))
                .orElseGet(() -> words.say(action + ".many", change.rows()));
        return new Line(
                Times.full(Times.of(change), words),
                change.who().name(),
                change.who().why(),
                what,
                tables.of(change.table(), words.locale()));
    }
}
