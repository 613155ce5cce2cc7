package se.helhet.web.window;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableLongList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.store.Store;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Request;
import se.helhet.web.http.Surround;
import se.helhet.web.http.Template;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;
import se.helhet.web.product.Product;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/** Puts the window around a page, from the perspectives and views that are there at the moment. */
@Component(service = Surround.class)
public final class WindowDrawer implements Surround {
    /** A deadline further off says nothing today. */
    private static final int NEAR_DAYS = 180;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Perspective> perspectives = List.of();

    private final Organisation organisation;
    private final Rounds rounds;
    private final BottomViews views;
    private final String place;
    private final Product product;
    private final Kept<Place, Fixed> surroundings;

    /** Asked for with each page: what a record would compare by itself is put together at run time and slower. */
    private record Place(PageInfo page, String address, Locale locale) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place p
                    && address.equals(p.address)
                    && locale.equals(p.locale)
                    && (page == p.page || page.equals(p.page));
        }

        @Override
        public int hashCode() {
            return address.hashCode();
        }
    }

    /** What stays the same while nothing is stored and nothing chosen. */
    private record Fixed(
            String federation,
            ImmutableList<String> ring,
            ImmutableList<ImmutableList<Mark>> bar,
            Navigator navigator,
            WindowModel.Status status) {}

    @Activate
    public WindowDrawer(
            @Reference Organisation organisation,
            @Reference Rounds rounds,
            @Reference Store store,
            @Reference BottomViews views,
            @Reference Changes changes,
            @Reference Product product) {
        this.product = product;
        this.organisation = organisation;
        this.rounds = rounds;
        this.views = views;
        this.place = store.place();
        this.surroundings = new Kept<>(changes);
    }

    @Override
    public Window around(Request request, PageInfo page) {
        Fixed fixed =
                surroundings.get(new Place(page, request.address(), request.locale()), where -> fixed(request, page));
        ImmutableList<Tabs.Tab> tabs = Tabs.of(request.session()).opened(page, request.address());
        Optional<BottomView> open = views.open(request.session());
        ImmutableList<BottomView> all = views.all();
        ImmutableLongList counts = all.collectLong(b -> b.count(request, page));
        Supplier<Window> make = () -> window(request, page, fixed, tabs, all, counts, open);
        return open.isPresent()
                ? make.get()
                : SeenWindows.of(request.session())
                        .get(request.address(), new SeenWindows.Parts(fixed, page, tabs, all, counts), make);
    }

    private Window window(
            Request request,
            PageInfo page,
            Fixed fixed,
            ImmutableList<Tabs.Tab> tabs,
            ImmutableList<BottomView> all,
            ImmutableLongList counts,
            Optional<BottomView> open) {
        WindowModel model = new WindowModel(
                page,
                request.address(),
                product,
                fixed.federation(),
                fixed.ring(),
                fixed.bar(),
                fixed.navigator(),
                tabs,
                all.collectWithIndex((b, i) -> new WindowModel.View(
                        b.key(),
                        b.title(request),
                        counts.get(i),
                        open.filter(o -> o.key().equals(b.key())).isPresent())),
                open.map(b -> b.draw(request, page)).orElse(null),
                fixed.status());
        return new Window(Template.of("window/window.jte", model), open.isEmpty());
    }

    private Fixed fixed(Request request, PageInfo page) {
        ImmutableList<Mark> marks = Lists.mutable
                .withAll(perspectives)
                .flatCollect(p -> p.marks(request))
                .sortThis(Comparator.comparing(Mark::group)
                        .thenComparing(Mark::order)
                        .thenComparing(Mark::label))
                .toImmutable();
        return new Fixed(
                organisation
                        .federation()
                        .map(Organisation.Federation::name)
                        .orElseGet(() -> Words.in(request.locale()).say("window.new")),
                marks.select(m -> m.group() == Mark.Group.UNITS).collect(Mark::accent),
                Lists.immutable.of(Mark.Group.values()).collect(g -> marks.select(m -> m.group() == g)),
                navigator(page, request),
                status(request));
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
        LocalDate today = Times.today();
        Words words = Words.in(request.locale());
        ImmutableList<String> parts = Lists.immutable.of(request.place().split("/"));
        Optional<Round> next = rounds.all()
                .detectOptional(r -> parts.contains(r.code()))
                .or(() -> rounds.all()
                        .select(r -> r.deadline().filter(d -> near(d, today)).isPresent())
                        .minByOptional(r -> Math.abs(r.deadline().orElseThrow().toEpochDay() - today.toEpochDay())));
        String deadline = next.flatMap(Round::deadline)
                .map(d -> near(d, today)
                        ? words.say("window.status.due", words.day(d, today), words.distance(d, today))
                        : words.say("window.status.due.day", words.day(d, today)))
                .orElse("");
        boolean fresh = organisation.federation().isEmpty();
        return new WindowModel.Status(
                fresh
                        ? words.say("window.status.new")
                        : place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1),
                place,
                next.map(Round::title).orElse(fresh ? words.say("window.status.noround") : ""),
                deadline,
                next.flatMap(Round::deadline)
                        .filter(d -> near(d, today) && d.isBefore(today))
                        .isPresent(),
                request.who("").name());
    }

    private static boolean near(LocalDate deadline, LocalDate today) {
        return Math.abs(deadline.toEpochDay() - today.toEpochDay()) <= NEAR_DAYS;
    }
}
