package se.helhet.web.report;

import org.eclipse.collections.api.bag.ImmutableBag;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Reports;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.word.Words;

/** The document's order: what stands in it, moved, left out, or given a title of its own. */
@Component(service = Screen.class)
@Under("report")
public final class OutlineScreen implements Screen {
    private static final int DEEPEST = 4;
    private final Rounds rounds;
    private final Reports reports;
    private final Drafts drafts;
    private final RoundComments comments;

    @Activate
    public OutlineScreen(
            @Reference Rounds rounds,
            @Reference Reports reports,
            @Reference Drafts drafts,
            @Reference RoundComments comments) {
        this.rounds = rounds;
        this.reports = reports;
        this.drafts = drafts;
        this.comments = comments;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/report/{round}/outline", this::show).post("/report/{round}/outline", this::change);
    }

    private Reply show(Request request) {
        Round round = ReportScreen.round(rounds, request);
        Words words = Words.in(request.locale());
        ImmutableBag<String> open = comments.open(round.code());
        return Reply.page(
                PageInfo.shared(
                        ReportPerspective.ID,
                        words.say("report.outline"),
                        "columns",
                        ReportPerspective.address(round.code()) + "/outline"),
                Template.of("report/outline.jte", drafts.of(round.code()))
                        .with("round", round)
                        .with("open", drafts.sections(round.code()).collect(e -> open.occurrencesOf(e.key()))));
    }

    private Reply change(Request request) {
        Round round = ReportScreen.round(rounds, request);
        Words words = Words.in(request.locale());
        int at = (int) request.number("at", -1);
        ImmutableList<Outline.Entry> entries = reports.outline(round.code()).entries();
        // The list may have grown since the page was drawn; what was meant is told by its title too.
        if (at < 0 || at >= entries.size()) {
            throw new IllegalArgumentException(words.say("report.outline.moved"));
        }
        ImmutableList<Outline.Entry> changed = switch (request.param("do")) {
            case "up" -> moved(entries, at, -1);
            case "down" -> moved(entries, at, 1);
            case "out" -> without(entries, at);
            case "title" -> titled(entries, at, request.param("title").strip());
            case "heading" -> withHeading(entries, at, request.param("title").strip(), words);
            default -> entries;
        };
        reports.saveOutline(round.code(), new Outline(changed), request.who(words.say("report.outline.why")));
        return Reply.to(request.place());
    }

    /** An entry and all that lies below it move together, past the neighbour of the same level. */
    static ImmutableList<Outline.Entry> moved(ImmutableList<Outline.Entry> all, int at, int step) {
        int end = end(all, at);
        int level = all.get(at).level();
        if (step < 0) {
            int before = at - 1;
            while (before >= 0 && all.get(before).level() > level) {
                before--;
            }
            return before < 0 || all.get(before).level() < level ? all : swapped(all, before, at, end);
        }
        return end >= all.size() || all.get(end).level() < level ? all : swapped(all, at, end, end(all, end));
    }

    private static ImmutableList<Outline.Entry> swapped(ImmutableList<Outline.Entry> all, int a, int b, int end) {
        MutableList<Outline.Entry> out = Lists.mutable.withAll(all.subList(0, a));
        out.addAll(all.castToList().subList(b, end));
        out.addAll(all.castToList().subList(a, b));
        out.addAll(all.castToList().subList(end, all.size()));
        return out.toImmutable();
    }

    private static int end(ImmutableList<Outline.Entry> all, int at) {
        int end = at + 1;
        while (end < all.size() && all.get(end).level() > all.get(at).level()) {
            end++;
        }
        return end;
    }

    static ImmutableList<Outline.Entry> without(ImmutableList<Outline.Entry> all, int at) {
        MutableList<Outline.Entry> out = Lists.mutable.withAll(all.castToList().subList(0, at));
        out.addAll(all.castToList().subList(end(all, at), all.size()));
        return out.toImmutable();
    }

    private static ImmutableList<Outline.Entry> titled(ImmutableList<Outline.Entry> all, int at, String title) {
        Outline.Entry old = all.get(at);
        MutableList<Outline.Entry> out = Lists.mutable.withAll(all);
        out.set(at, new Outline.Entry(old.level(), old.number(), title, old.source()));
        return out.toImmutable();
    }

    /** A section of one's own after this one, with a text slot named after its title. */
    private static ImmutableList<Outline.Entry> withHeading(
            ImmutableList<Outline.Entry> all, int at, String title, Words words) {
        if (title.isBlank()) {
            throw new IllegalArgumentException(words.say("report.outline.noTitle"));
        }
        String slot = "own-" + title.toLowerCase(words.locale()).replaceAll("[^\\p{L}0-9]+", "-");
        int level = Math.min(all.get(at).level(), DEEPEST);
        MutableList<Outline.Entry> out = Lists.mutable.withAll(all);
        out.add(end(all, at), new Outline.Entry(level, "", title, new Outline.Source.Text(slot)));
        return out.toImmutable();
    }
}
