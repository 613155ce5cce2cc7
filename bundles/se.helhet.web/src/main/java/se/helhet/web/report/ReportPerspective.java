package se.helhet.web.report;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.report.Edition;
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
    private final Organisation organisation;

    @Activate
    public ReportPerspective(@Reference Rounds rounds, @Reference Drafts drafts, @Reference Organisation organisation) {
        this.rounds = rounds;
        this.drafts = drafts;
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
        String place = address(shown.get().code());
        ImmutableList<Item> desk = Lists.immutable.of(
                new Item(place, "people", words.say("report.submissions"), ""),
                new Item(place + "/outline", "columns", words.say("report.outline"), ""),
                new Item(place + "/editions", "download", words.say("report.editions"), ""));
        return Optional.of(new Navigator(
                shown.get().title(),
                "",
                "",
                Lists.immutable.of(
                        new Group("", desk),
                        new Group(
                                words.say("report.sections"),
                                sections(place, drafts.of(shown.get().code()))),
                        new Group(words.say("report.rounds"), others))));
    }

    private static ImmutableList<Item> sections(String place, Edition draft) {
        MutableList<Item> items = Lists.mutable.empty();
        draft.sections()
                .forEachWithIndex((s, i) -> items.add(new Item(
                        place + "/section/" + i, "#" + s.number(), s.title(), "", SectionState.of(s), s.level())));
        return items.toImmutable();
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
