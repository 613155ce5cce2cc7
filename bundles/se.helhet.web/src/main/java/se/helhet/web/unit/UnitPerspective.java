package se.helhet.web.unit;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.register.Registers;
import se.helhet.api.round.Rounds;
import se.helhet.api.value.Print;
import se.helhet.web.http.Request;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;
import se.helhet.web.window.Desk;
import se.helhet.web.window.Mark;
import se.helhet.web.window.Navigator;
import se.helhet.web.window.Navigator.Group;
import se.helhet.web.window.Navigator.Item;
import se.helhet.web.window.Perspective;
import se.helhet.web.word.Words;

/** A mark for each installed unit, and what the unit and its parts have. */
@Component(service = Perspective.class)
public final class UnitPerspective implements Perspective {
    private final Desk desk;
    private final Catalogue catalogue;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Registers registers;
    private final Kept<Shown, Optional<Navigator>> navigators;

    private record Shown(String unit, Locale locale) {}

    @Activate
    public UnitPerspective(
            @Reference Desk desk,
            @Reference Catalogue catalogue,
            @Reference Rounds rounds,
            @Reference Organisation organisation,
            @Reference Registers registers,
            @Reference Changes changes) {
        this.organisation = organisation;
        this.desk = desk;
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.registers = registers;
        this.navigators = new Kept<>(changes, s -> navigator(s.unit(), s.locale()));
    }

    @Override
    public ImmutableList<Mark> marks(Request request) {
        if (organisation.federation().isEmpty()) {
            return Lists.immutable.empty();
        }
        MutableList<Mark> marks = Lists.mutable.empty();
        desk.owners(request.locale())
                .forEachWithIndex((unit, i) -> marks.add(new Mark(
                        unit.id(),
                        Mark.Group.UNITS,
                        i,
                        address(unit.id()),
                        unit.shortTitle(),
                        unit.title(),
                        Desk.letters(unit),
                        "",
                        unit.id())));
        return marks.toImmutable();
    }

    static String address(String unit) {
        return "/unit/" + unit;
    }

    @Override
    public Optional<Navigator> navigator(String id, Request request) {
        return navigators.get(new Shown(id, request.locale()));
    }

    private Optional<Navigator> navigator(String id, Locale locale) {
        ImmutableList<UnitInfo> parts = desk.parts(id, locale);
        return parts.getFirstOptional().map(unit -> {
            Words words = Words.in(locale);
            int figures =
                    (int) parts.sumOfInt(p -> catalogue.figures(p.id(), locale).size());
            ImmutableList<Item> top = Lists.immutable.of(
                    new Item(address(id), "chart", words.say("unit.overview"), ""),
                    new Item(address(id) + "/figures", "figure", words.say("unit.figures"), "" + figures),
                    new Item(address(id) + "/goals", "goal", words.say("unit.goals"), ""));
            ImmutableList<Item> lists = parts.flatCollect(p -> registers.of(p.id(), locale))
                    .collect(r ->
                            new Item("/register/" + r.name(), "table", r.shortLabel(), Print.whole(r.rows(), locale)));
            ImmutableList<Item> chapters =
                    rounds.all().collect(r -> new Item(address(id) + "/chapter/" + r.code(), "doc", r.title(), ""));
            return new Navigator(
                    unit.title(),
                    Desk.letters(unit),
                    id,
                    Lists.immutable.of(
                            new Group("", top),
                            new Group(words.say("unit.registers"), lists),
                            new Group(words.say("unit.chapters"), chapters)));
        });
    }
}
