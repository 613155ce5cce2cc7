package se.helhet.web.report;

import java.util.Optional;
import org.eclipse.collections.api.bag.ImmutableBag;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.web.http.Request;
import se.helhet.web.window.Mark;
import se.helhet.web.window.Navigator;
import se.helhet.web.window.Navigator.Group;
import se.helhet.web.window.Navigator.Item;
import se.helhet.web.window.Perspective;
import se.helhet.web.word.Words;

/** The report's mark, and a round's outline as navigator. */
@Component(service = Perspective.class)
public final class ReportPerspective implements Perspective {
    static final String ID = "report";
    private final Rounds rounds;
    private final Drafts drafts;
    private final RoundComments comments;
    private final Organisation organisation;

    @Activate
    public ReportPerspective(
            @Reference Rounds rounds,
            @Reference Drafts drafts,
            @Reference RoundComments comments,
            @Reference Organisation organisation) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.comments = comments;
        this.organisation = organisation;
    }

    @Override
    public ImmutableList<Mark> marks(Request request) {
        return Lists.immutable.of(
                Mark.shared(ID, 30, "/report", Words.in(request.locale()).say("report.perspective"), "doc"));
    }

    static String address(String round) {
        return "/report/" + round;
    }

    @Override
    public Optional<Navigator> navigator(String perspective, Request request) {
        if (!perspective.equals(ID)) {
            return Optional.empty();
        }
        Words words = Words.in(request.locale());
        ImmutableList<Item> others = rounds.all().collect(r -> new Item(address(r.code()), "doc", r.title(), ""));
        Optional<Round> shown = shown(request);
        if (shown.isEmpty() || organisation.federation().isEmpty()) {
            return Optional.of(new Navigator(
                    words.say("report.perspective"),
                    "",
                    "",
                    Lists.immutable.of(new Group(words.say("report.rounds"), others))));
        }
        String code = shown.get().code();
        String place = address(code);
        ImmutableBag<String> open = comments.open(code);
        ImmutableList<Item> desk = Lists.immutable.of(
                new Item(place, "people", words.say("report.submissions"), ""),
                new Item(place + "/outline", "columns", words.say("report.outline"), ""),
                counted(place + "/comments", "comment", words.say("report.comments"), open.size(), "", 1, words),
                new Item(place + "/editions", "download", words.say("report.editions"), ""));
        return Optional.of(new Navigator(
                shown.get().title(),
                "",
                "",
                Lists.immutable.of(
                        new Group("", desk),
                        new Group(words.say("report.sections"), sections(code, open, words)),
                        new Group(words.say("report.rounds"), others))));
    }

    private ImmutableList<Item> sections(String round, ImmutableBag<String> open, Words words) {
        return drafts.sections(round)
                .collect(s -> counted(
                        s.address(),
                        "#" + s.section().number(),
                        s.section().title(),
                        open.occurrencesOf(s.key()),
                        SectionState.of(s.section()),
                        s.section().level(),
                        words));
    }

    /** With the number of open comments, if there are any. */
    private static Item counted(
            String address, String icon, String label, int open, String state, int level, Words words) {
        String note = open == 0 ? "" : String.valueOf(open);
        String about = open == 0 ? "" : words.count("report.comments.open", open);
        return new Item(address, icon, label, note, about, state, level);
    }

    /** The round that the page is about, or the newest. */
    private Optional<Round> shown(Request request) {
        String[] parts = request.place().split("/");
        String code = parts.length > 2 && parts[1].equals("report") ? parts[2] : "";
        return rounds.all()
                .detectOptional(r -> r.code().equals(code))
                .or(() -> rounds.all().getFirstOptional());
    }
}
