package se.helhet.web.admin;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;

/** Who uses this workbench: on its own machine, the one who started it. */
@Component(service = Screen.class)
@Under("admin")
public final class UsersScreen implements Screen {
    @Activate
    public UsersScreen() {}

    @Override
    public void addTo(Routes routes) {
        routes.get("/admin", r -> Reply.to(AdminPlaces.FEATURES))
                .get(
                        AdminPlaces.USERS,
                        r -> Reply.page(
                                AdminPlaces.page(r, "admin.users", "person", AdminPlaces.USERS),
                                Template.of("admin/users.jte", r.who("").name())));
    }
}
