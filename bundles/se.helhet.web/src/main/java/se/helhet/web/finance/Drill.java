package se.helhet.web.finance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.evaluation.Origins;
import se.helhet.api.value.Ask;
import se.helhet.web.http.Request;

/** Opens a number of a statement into what it was made of: accounts, then vouchers. */
@Component(service = Drill.class)
public final class Drill {
    private static final int MOST = 200;
    private final Figures figures;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Origins> origins = List.of();

    @Activate
    public Drill(@Reference Figures figures) {
        this.figures = figures;
    }

    /**
     * A number opened.
     *
     * @param key    of the row that the later listings are narrowed to, or empty
     * @param row    what that row is called, or empty
     * @param why    why it cannot be opened, a sentence; or empty
     * @param figure address of its own page
     * @param accent id of the unit that it is about, or empty
     */
    public record Opened(
            String ask,
            String label,
            String value,
            String figure,
            String accent,
            ImmutableList<Listed> listings,
            String key,
            String row,
            String why) {

        /** The part of the page's address that opens it, without a key. */
        public String opens() {
            return "?open=" + Request.encoded(ask);
        }

        /** The same, narrowed to the row with that key. */
        public String opens(String other) {
            return opens() + "&account=" + Request.encoded(other);
        }
    }

    /** What a page's address asks to be opened, or null. */
    Opened open(Request request) {
        String asked = request.param("open");
        return asked.isEmpty() ? null : open(Ask.parse(asked), request.param("account"), request.locale());
    }

    private Opened open(Ask ask, String key, Locale locale) {
        Numbers numbers = figures.evaluate(Lists.immutable.of(ask));
        MutableList<Listed> listings = Lists.mutable.empty();
        String why = "";
        try {
            for (Map.Entry<String, ImmutableList<Record>> e :
                    figures.rows(ask).castToMap().entrySet()) {
                String register = e.getKey().replaceFirst("/.*", "");
                for (Origins o : origins) {
                    if (o.register().equals(register)) {
                        listings.addAllIterable(o.open(e.getValue(), key, MOST).collect(Listed::of));
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            why = e.getMessage();
        }
        String row = listings.asLazy().collect(l -> row(l, key)).detectIfNone(r -> !r.isEmpty(), () -> "");
        return new Opened(
                ask.toString(),
                figures.label(ask, locale),
                numbers.cell(ask, locale),
                "/figure/" + Request.encoded(ask.toString()),
                ask.slice().getIfAbsentValue("unit", ""),
                listings.toImmutable(),
                row.isEmpty() ? "" : key,
                row,
                why);
    }

    /** "7210 Mässor och utställningar", or empty when no row has the key. */
    private static String row(Listed listed, String key) {
        int at = key.isEmpty() ? -1 : listed.keys().indexOf(key);
        return at < 0 ? "" : listed.rows().get(at).take(2).makeString(" ").strip();
    }
}
