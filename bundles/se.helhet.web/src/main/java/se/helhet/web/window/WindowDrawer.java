package se.helhet.web.window;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Request;
import se.helhet.web.http.Surround;
import se.helhet.web.http.Template;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;
import se.helhet.web.product.Product;
import se.helhet.web.word.Words;

/** Puts the window around a page, from the perspectives and views that are there at the moment. */
@Component(service = Surround.class)
public final class WindowDrawer implements Surround {
    static final String BOTTOM = "bottom";
    /** A deadline further off says nothing today. */
    private static final int NEAR_DAYS = 180;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Perspective> perspectives = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<BottomView> views = List.of();

    private final Changes changes;
    private final Product product;
    private final Kept<Boolean, Known> known;

    /** What every page says of the federation. */
    private record Known(String federation, ImmutableList<Round> rounds) {}

    @Activate
    public WindowDrawer(
            @Reference Organisation organisation,
            @Reference Rounds rounds,
            @Reference Changes changes,
            @Reference Product product) {
        this.changes = changes;
        this.product = product;
        this.known = new Kept<>(
                changes,
                all -> new Known(
                        organisation
                                .federation()
                                .map(Organisation.Federation::name)
                                .orElse(""),
                        rounds.all()));
    }

    @Override
    public Template around(Request request, PageInfo page, Template body) {
        long stamp = changes.now();
        ImmutableList<Mark> marks = Lists.mutable
                .withAll(perspectives)
                .flatCollect(p -> p.marks(request))
                .sortThis(Comparator.comparing(Mark::group)
                        .thenComparing(Mark::order)
                        .thenComparing(Mark::label))
                .toImmutable();
        ImmutableList<BottomView> bottoms =
                Lists.mutable.withAll(views).sortThisByInt(BottomView::order).toImmutable();
        String chosen = request.session().settings().get(BOTTOM);
        Optional<BottomView> open = bottoms.detectOptional(b -> b.key().equals(chosen));
        WindowModel model = new WindowModel(
                page,
                request.address(),
                stamp,
                product,
                known.get(true).federation(),
                marks.select(m -> m.group() == Mark.Group.UNITS).collect(Mark::accent),
                Lists.immutable.of(Mark.Group.values()).collect(g -> marks.select(m -> m.group() == g)),
                navigator(page, request),
                Tabs.of(request.session()).opened(page, request.address()),
                bottoms.collect(b -> new WindowModel.View(
                        b.key(),
                        b.title(request),
                        b.count(request, page),
                        b.key().equals(chosen))),
                open.map(b -> b.draw(request, page)).orElse(null),
                status(request));
        return Template.of("window/window.jte", model).with("body", body);
    }

    private Navigator navigator(PageInfo page, Request request) {
        for (Perspective p : perspectives) {
            Optional<Navigator> found = p.navigator(page.perspective(), request);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Navigator.NONE;
    }

    private WindowModel.Status status(Request request) {
        LocalDate today = LocalDate.now();
        Words words = Words.in(request.locale());
        Optional<Round> next = known.get(true)
                .rounds()
                .select(r -> r.deadline()
                        .filter(d -> Math.abs(d.toEpochDay() - today.toEpochDay()) <= NEAR_DAYS)
                        .isPresent())
                .toSortedListBy(r -> Math.abs(r.deadline().orElseThrow().toEpochDay() - today.toEpochDay()))
                .getFirstOptional();
        String deadline = next.flatMap(Round::deadline)
                .map(d -> words.say("window.status.due", words.day(d, today), words.distance(d, today)))
                .orElse("");
        return new WindowModel.Status(
                product.store().getFileName().toString(),
                next.map(Round::title).orElse(""),
                deadline,
                next.flatMap(Round::deadline).map(d -> d.isBefore(today)).orElse(false),
                request.who("").name());
    }
}
