package se.helhet.web.command;

import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.UnitCommand;
import se.helhet.web.http.Request;
import se.helhet.web.palette.Fits;
import se.helhet.web.window.Finder;
import se.helhet.web.word.Words;

/** Commands of units in the palette, by name and by what they do; only when words were typed. */
@Component(service = Finder.class)
public final class CommandFinder implements Finder {
    private final Commands commands;

    @Activate
    public CommandFinder(@Reference Commands commands) {
        this.commands = commands;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public ImmutableList<Hit> find(String words, int most, Request request) {
        Words texts = Words.in(request.locale());
        Fits sought = Fits.to(words);
        return commands.all()
                .select(c -> !words.isEmpty() && sought.fits(soughtIn(c, texts)))
                .take(most)
                .collect(c -> new Hit(
                        texts.say("command.group"),
                        "command",
                        "",
                        texts.said(c.help()),
                        c.name(),
                        CommandScreen.address(c.name())));
    }

    private static String soughtIn(UnitCommand c, Words texts) {
        return String.join(" ", c.name(), c.title(), texts.said(c.title()), c.help(), texts.said(c.help()));
    }
}
