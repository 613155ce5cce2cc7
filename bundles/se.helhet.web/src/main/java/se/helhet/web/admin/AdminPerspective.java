package se.helhet.web.admin;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.helhet.web.http.Request;
import se.helhet.web.window.Mark;
import se.helhet.web.window.Navigator;
import se.helhet.web.window.Navigator.Group;
import se.helhet.web.window.Navigator.Item;
import se.helhet.web.window.Perspective;
import se.helhet.web.word.Words;

/** Administration's mark, there from the first start on since units may have to be installed first, and its navigator. */
@Component(service = Perspective.class)
public final class AdminPerspective implements Perspective {
    @Activate
    public AdminPerspective() {}

    @Override
    public ImmutableList<Mark> marks(Request request) {
        Words words = Words.in(request.locale());
        return Lists.immutable.of(new Mark(
                AdminPlaces.ID,
                Mark.Group.ADMINISTRATION,
                10,
                AdminPlaces.FEATURES,
                words.say("admin.mark"),
                words.say("admin.title"),
                "",
                "gear",
                ""));
    }

    @Override
    public Optional<Navigator> navigator(String perspective, Request request) {
        if (!perspective.equals(AdminPlaces.ID)) {
            return Optional.empty();
        }
        Words words = Words.in(request.locale());
        return Optional.of(new Navigator(
                words.say("admin.title"),
                "",
                "",
                Lists.immutable.of(
                        new Group(
                                "",
                                Lists.immutable.of(
                                        item(words, "admin.features", "puzzle", AdminPlaces.FEATURES),
                                        item(words, "admin.products", "box", AdminPlaces.PRODUCTS),
                                        item(words, "admin.keys", "shield", AdminPlaces.KEYS))),
                        new Group(
                                words.say("admin.federation"),
                                Lists.immutable.of(
                                        item(words, "admin.organisation", "people", AdminPlaces.ORGANISATION),
                                        item(words, "admin.years", "table", AdminPlaces.TAKING_PART))),
                        new Group(
                                words.say("admin.running"),
                                Lists.immutable.of(
                                        item(words, "admin.store", "store", AdminPlaces.STORE),
                                        item(words, "admin.imports", "import", AdminPlaces.IMPORTS),
                                        item(words, "admin.history", "history", AdminPlaces.HISTORY),
                                        item(words, "admin.users", "person", AdminPlaces.USERS))))));
    }

    private static Item item(Words words, String key, String icon, String address) {
        return new Item(address, icon, words.say(key), "");
    }
}
