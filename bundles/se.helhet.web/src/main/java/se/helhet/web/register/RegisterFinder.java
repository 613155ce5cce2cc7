package se.helhet.web.register;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Registers;
import se.helhet.web.http.Request;
import se.helhet.web.window.Desk;
import se.helhet.web.window.Finder;
import se.helhet.web.word.Words;

/** Registers in the palette: opened, or with an empty form. */
@Component(service = Finder.class)
public final class RegisterFinder implements Finder {
    private final Registers registers;
    private final Desk desk;

    @Activate
    public RegisterFinder(@Reference Registers registers, @Reference Desk desk) {
        this.registers = registers;
        this.desk = desk;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public ImmutableList<Hit> find(String words, int most, Request request) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return registers
                .all(request.locale())
                .select(r -> (r.label() + " " + r.unitTitle())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .take(most)
                .collect(r -> hit(r, request));
    }

    private Hit hit(RegisterEntry register, Request request) {
        return new Hit(
                Words.in(request.locale()).say("unit.registers"),
                "table",
                desk.owner(register.unit(), request.locale()),
                register.label(),
                register.unitTitle(),
                "/register/" + register.name());
    }
}
