package se.helhet.web.admin.store;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.web.admin.AdminPlaces;
import se.helhet.web.history.TableNames;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Words;

/** Who changed what and when, with what stood before and after. */
@Component(service = Screen.class)
@Under("admin")
public final class HistoryScreen implements Screen {
    private static final int LOOKED_THROUGH = 5_000;
    private static final int SHOWN = 100;
    private final Store store;
    private final Desk desk;
    private final TableNames tables;

    @Activate
    public HistoryScreen(@Reference Store store, @Reference Desk desk, @Reference TableNames tables) {
        this.store = store;
        this.desk = desk;
        this.tables = tables;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(AdminPlaces.HISTORY, this::list);
    }

    private Reply list(Request request) {
        Locale locale = request.locale();
        String unit = request.param("unit");
        String words = request.param("q").strip().toLowerCase(Locale.ROOT);
        ImmutableList<String> prefixes = unit.isEmpty()
                ? null
                : desk.parts(unit, locale).collect(UnitInfo::id).newWith(unit);
        ImmutableList<RowChange> found = store.latest(LOOKED_THROUGH)
                .select(c ->
                        prefixes == null || prefixes.anySatisfy(p -> c.table().startsWith(p + "_")))
                .select(c -> words.isEmpty() || text(c, locale).contains(words));
        int from = (int) Math.max(0, Math.min(request.number("from", 0), found.size()));
        ImmutableList<ChangeLine> lines =
                found.drop(from).take(SHOWN).collect(c -> ChangeLine.of(c, tables, Words.in(locale)));
        return Reply.page(
                AdminPlaces.page(request, "admin.history", "history", AdminPlaces.HISTORY),
                Template.of("admin/history.jte", lines)
                        .with("units", desk.owners(locale))
                        .with("unit", unit)
                        .with("words", request.param("q").strip())
                        .with("from", from)
                        .with("older", from + SHOWN < found.size() ? from + SHOWN : -1));
    }

    private String text(RowChange c, Locale locale) {
        return (c.table() + " " + tables.of(c.table(), locale) + " " + c.who().name() + " "
                        + c.who().why() + " "
                        + c.before().valuesView().makeString(" ") + " "
                        + c.after().valuesView().makeString(" "))
                .toLowerCase(Locale.ROOT);
    }
}
