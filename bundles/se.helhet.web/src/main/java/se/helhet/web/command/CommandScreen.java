package se.helhet.web.command;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.store.Who;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.job.Jobs;
import se.helhet.web.word.Words;

/** The form of a unit's command, running it as a job, and what it answered. */
@Component(service = Screen.class)
@Under("command")
public final class CommandScreen implements Screen {
    private static final String PLACE = "/command/";
    private static final int MOST_ANSWERS = 20;
    private final Commands commands;
    private final Jobs jobs;
    private final TableDownload download;
    private final Map<Long, Asked> answers = new ConcurrentHashMap<>();

    @Activate
    public CommandScreen(@Reference Commands commands, @Reference Jobs jobs, @Reference TableDownload download) {
        this.commands = commands;
        this.jobs = jobs;
        this.download = download;
    }

    /** @param line what was typed after the name */
    public record Asked(String command, String line, UnitCommand.Answer answer) {}

    static String address(String name) {
        return PLACE + Request.encoded(name);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/command/{name}", this::form)
                .post("/command/{name}", this::run)
                .get("/command/{name}/{job}", this::answer)
                .get("/command/{name}/{job}/{format}", this::table);
    }

    private Reply form(Request request) {
        UnitCommand command = command(request);
        return page(
                request, command, Template.of("command/command.jte", command).with("line", request.param("line")));
    }

    private Reply run(Request request) {
        UnitCommand command = command(request);
        Words words = Words.in(request.locale());
        String line = request.param("line").strip();
        ImmutableList<String> typed = Typed.words(line);
        String name = (command.name() + " " + line).strip();
        Who who = request.who(words.say("command.why", name));
        jobs.start(words.say("command.job", name), (progress, job) -> {
            UnitCommand.Answer answer = command.run(typed, who);
            if (answers.size() >= MOST_ANSWERS) {
                answers.clear();
            }
            answers.put(job.id(), new Asked(command.name(), line, answer));
            job.seeAlso(address(command.name()) + "/" + job.id(), words.say("command.see"));
            return answer.summary();
        });
        return Reply.to(address(command.name()) + "?line=" + Request.encoded(line));
    }

    private Reply answer(Request request) {
        UnitCommand command = command(request);
        Asked asked = asked(request, command);
        return page(
                request,
                command,
                Template.of("command/command.jte", command)
                        .with("line", asked.line())
                        .with("answer", asked.answer())
                        .with("place", address(command.name()) + "/" + request.path("job")));
    }

    private Reply table(Request request) throws IOException {
        Asked asked = asked(request, command(request));
        UnitCommand.Table table = asked.answer()
                .table()
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("command.answer.gone")));
        String name = (asked.command() + " " + asked.line()).strip();
        return download.of(request, asked.command(), name, table);
    }

    private Asked asked(Request request, UnitCommand command) {
        String job = request.path("job");
        return Optional.ofNullable(job.matches("[0-9]{1,18}") ? answers.get(Long.parseLong(job)) : null)
                .filter(a -> a.command().equals(command.name()))
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("command.answer.gone")));
    }

    private static Reply page(Request request, UnitCommand command, Template body) {
        String place = address(command.name());
        String title = Words.in(request.locale()).said(command.title());
        return Reply.page(new PageInfo(title, "command", "", "", place, place, true), body);
    }

    private UnitCommand command(Request request) {
        String name = request.path("name");
        return commands.find(name)
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("command.gone", name)));
    }
}
