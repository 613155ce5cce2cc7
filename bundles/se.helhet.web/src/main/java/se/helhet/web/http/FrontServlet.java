package se.helhet.web.http;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.web.live.Changes;
import se.helhet.web.word.Words;

/** The one way in: the guard first, then the screen whose address was asked for, then the reply is written. */
@Component(service = {Servlet.class, FrontServlet.class})
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletMultipart(maxFileSize = FrontServlet.MOST_BYTES, fileSizeThreshold = 1 << 20)
public final class FrontServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final long MOST_BYTES = 2L << 30;
    /** No count of changes: the window finds at its next question that there is something newer. */
    private static final long BEHIND = 0;

    private static final Logger LOG = LoggerFactory.getLogger(FrontServlet.class);

    private final transient Sessions sessions;
    private final transient Assets assets = new Assets();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile Surround surround;

    private final transient Router router;
    private final transient KeptPages kept;
    private final transient Frames frames;
    private final transient Changes changes;
    private final transient DoorKey key;
    private final transient RoomForMany room = new RoomForMany(System::gc);

    @Activate
    public FrontServlet(BundleContext context, @Reference Router router, @Reference Changes changes) {
        this.router = router;
        this.changes = changes;
        this.kept = new KeptPages(changes, System::nanoTime);
        this.frames = new Frames(changes);
        String home = context.getProperty("helhet.home");
        Path folder = Path.of(home == null ? "." : home);
        this.key = new DoorKey(folder);
        this.sessions = new Sessions(new Settings(
                folder.resolve("desk.properties"), context.getProperty("helhet.product.language"), changes::changed));
    }

    /** Lets one browser in, once. */
    public String ticket() {
        return sessions.ticket();
    }

    /** From now on a second start on the same home is let in at that address. */
    void layKey(URI workbench) {
        key.lay(workbench);
    }

    void takeKey() {
        key.take();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        room.asked(System.nanoTime());
        Guard.dress(response);
        if (!Guard.ownHost(request)) {
            plain(
                    response,
                    421,
                    "Arbetsbänken svarar bara under den här datorns eget namn. Använd adressen som visas när den startas.");
            return;
        }
        String path = request.getRequestURI();
        if (path.startsWith("/assets/")) {
            assets.send(request, response, path.substring("/assets/".length()));
            return;
        }
        if (path.equals("/in")) {
            letIn(request, response);
            return;
        }
        if (path.equals("/again")) {
            again(request, response);
            return;
        }
        Optional<Session> session = Guard.cookie(request).flatMap(sessions::find);
        if (session.isEmpty()) {
            turnAway(request, response);
            return;
        }
        if (Guard.changes(request) && !(Guard.ownSite(request) && Guard.hasToken(request, session.get()))) {
            plain(
                    response,
                    403,
                    "Begäran kom inte från arbetsbänkens egen sida. Inget ändrades. Ladda om sidan och gör om.");
            return;
        }
        answer(request, response, session.get());
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ticket = request.getParameter("ticket");
        Optional<Session> session = sessions.admit(ticket == null ? "" : ticket);
        if (session.isEmpty()) {
            turnAway(request, response);
            return;
        }
        // Who is in already stays in as they were: their other windows know that session's token.
        if (Guard.cookie(request).flatMap(sessions::find).isEmpty()) {
            Guard.give(request, response, session.get());
        }
        response.setStatus(303);
        response.setHeader("Location", "/");
    }

    /** Answers the launcher of a second start with a new address; 202 when the browser was to show it and could not. */
    private void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("POST") || !key.fits(request.getHeader(DoorKey.HEADER))) {
            turnAway(request, response);
            return;
        }
        URI address = URI.create("http://" + request.getHeader("Host") + "/in?ticket=" + sessions.ticket());
        boolean shown = request.getParameter("browser") == null || Browser.show(address);
        plain(response, shown ? 200 : 202, address.toString());
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(401);
        Session nobody = new Session("", "", new Settings(Path.of("none")));
        Reply reply = new Reply.Bare(Template.of("window/closed.jte", request.getRequestURI()));
        Sender.send(request, response, reply, new View(nobody, Words.in(nobody.locale())));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Session session) throws IOException {
        long stamp = changes.now();
        View view = new View(session, Words.in(session.locale()));
        Request asked = new Request(request, session, Map.of());
        Reply reply;
        try {
            Optional<Router.Found> found = router.find(request.getMethod(), request.getRequestURI());
            asked = new Request(request, session, found.map(Router.Found::path).orElse(Map.of()));
            if (found.isEmpty()) {
                reply = fault(response, 404, view.say("window.fault.nowhere"), asked);
            } else if (found.get().kept()) {
                KeptPages.Answer answer = kept.answer(found.get().handler(), asked, view);
                reply = answer.reply();
                stamp = answer.behind() ? BEHIND : stamp;
            } else {
                reply = found.get().handler().handle(asked);
            }
        } catch (NotFound e) {
            reply = fault(response, 404, e.getMessage(), asked);
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.info("{} {} could not be done", request.getMethod(), request.getRequestURI(), e);
            reply = fault(response, 400, sentence(e, view), asked);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            reply = fault(response, 500, sentence(e, view), asked);
        }
        if (Guard.changes(request)) {
            session.wrote(changes.moment());
        }
        Surround window = surround;
        if (reply instanceof Reply.Page page && window != null) {
            Surround.Window around = window.around(asked, page.info());
            frames.around(
                    around,
                    page.body(),
                    asked,
                    view,
                    stamp,
                    (bytes, length) -> Sender.html(request, response, bytes, length));
        } else {
            Sender.send(request, response, reply, view);
        }
    }

    /** Our own exceptions say what is wrong in words; those of others are for the log. */
    private static String sentence(Throwable e, View view) {
        boolean ours = e instanceof IllegalArgumentException
                || e instanceof IllegalStateException
                || e instanceof se.helhet.api.store.StoreException;
        return ours && e.getMessage() != null && !e.getMessage().isBlank()
                ? e.getMessage()
                : view.say("window.fault.inner");
    }

    private static Reply fault(HttpServletResponse response, int status, String sentence, Request request) {
        response.setStatus(status);
        Template body = Template.of("window/fault.jte", sentence);
        if (request.wantsPart()) {
            response.setHeader("HX-Retarget", "#notice");
            response.setHeader("HX-Reswap", "innerHTML");
            return Reply.part(body);
        }
        // The tab stays lit, and what is not here now may come back: a unit that is installed again.
        return Reply.page(
                new PageInfo("", "", "", "", request.place(), request.place(), status == 404),
                Template.of("window/faultpage.jte", sentence).with("gone", status == 404));
    }

    private static void plain(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(sentence + "\n");
    }
}
