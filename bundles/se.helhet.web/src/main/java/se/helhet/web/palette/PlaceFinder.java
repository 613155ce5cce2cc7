package se.helhet.web.palette;

import java.util.Comparator;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.web.http.Request;
import se.helhet.web.window.Finder;
import se.helhet.web.window.Mark;
import se.helhet.web.window.Perspective;
import se.helhet.web.word.Words;

/** Finds everything that stands in a navigator: pages, registers, chapters, statements. */
@Component(service = Finder.class)
public final class PlaceFinder implements Finder {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Perspective> perspectives = List.of();

    @Activate
    public PlaceFinder() {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public ImmutableList<Hit> find(String words, int most, Request request) {
        Fits sought = Fits.to(words);
        String group = Words.in(request.locale()).say("palette.places");
        return Lists.mutable
                .withAll(perspectives)
                .flatCollect(p -> p.marks(request).flatCollect(m -> places(p, m, group, request)))
                .select(h -> sought.fits(h.title() + " " + h.note()))
                .sortThis(Comparator.comparingInt(h -> sought.rank(h.title())))
                .take(most)
                .toImmutable();
    }

    private static ImmutableList<Hit> places(Perspective perspective, Mark mark, String group, Request request) {
        ImmutableList<Hit> items = perspective
                .navigator(mark.perspective(), request)
                .map(n -> n.groups()
                        .flatCollect(g -> g.items())
                        .reject(i -> i.address().equals(mark.address()))
                        .collect(i -> new Hit(group, i.icon(), mark.accent(), i.label(), mark.label(), i.address())))
                .orElse(Lists.immutable.empty());
        String icon = mark.icon().isEmpty() ? "chart" : mark.icon();
        return Lists.immutable
                .of(new Hit(group, icon, mark.accent(), mark.title(), "", mark.address()))
                .newWithAll(items);
    }
}
