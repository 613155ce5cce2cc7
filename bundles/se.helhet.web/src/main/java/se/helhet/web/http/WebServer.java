package se.helhet.web.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.util.tracker.ServiceTracker;
import se.helhet.api.workbench.Workbench;

/** Turns the product's web server on by its configuration; commands that need none never pay for it. */
@Component(service = Workbench.class, immediate = true)
public final class WebServer implements Workbench {
    private static final String PID = "org.apache.felix.http";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_PORT = 8787;
    private static final Pattern START = Pattern.compile("start(?:.*--port (\\d{1,5}))?(?: .*)?");
    /** Long work runs as jobs; more pages drawn at once than this only come later, all of them. */
    private static final int MOST_AT_ONCE = 32;

    private static final long MOST_MILLIS = 20_000;
    private final BundleContext context;
    private final ConfigurationAdmin configurations;
    private final FrontServlet front;
    private final Router router;
    private Prepared prepared;
    private int port;

    /** A server that was begun for a wish before it was asked for. */
    private record Prepared(OptionalInt wanted, int chosen) {}

    @Activate
    public WebServer(
            BundleContext context,
            @Reference ConfigurationAdmin configurations,
            @Reference FrontServlet front,
            @Reference Router router) {
        this.router = router;
        this.context = context;
        this.configurations = configurations;
        this.front = front;
        prepare(context.getProperty("helhet.command"));
    }

    /**
     * The server takes a while to start and can do so while the store is opened. What is wrong with that is told when it
     * is opened.
     */
    private void prepare(String command) {
        Matcher start = START.matcher(command == null ? "" : command);
        if (start.matches()) {
            try {
                OptionalInt wanted =
                        start.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(start.group(1)));
                Prepared begun = new Prepared(wanted, chosen(wanted));
                configure(begun.chosen);
                prepared = begun;
                new Rehearsal(LOOPBACK, begun.chosen)
                        .begin(
                                () -> await(begun.chosen, this::answersStrangers),
                                () -> await(begun.chosen, this::serves),
                                front::ticket);
            } catch (IllegalStateException | IllegalArgumentException e) {
                prepared = null;
            }
        }
    }

    @Override
    public synchronized URI open(OptionalInt wanted) {
        if (port == 0) {
            int chosen;
            if (prepared != null && prepared.wanted.equals(wanted)) {
                chosen = prepared.chosen;
            } else {
                chosen = chosen(wanted);
                configure(chosen);
            }
            await(chosen, this::serves);
            port = chosen;
        }
        front.layKey(URI.create("http://" + LOOPBACK + ":" + port));
        return URI.create("http://" + LOOPBACK + ":" + port + "/in?ticket=" + front.ticket());
    }

    @Override
    public boolean show(URI address) {
        return Browser.show(address);
    }

    private static int chosen(OptionalInt wanted) {
        if (wanted.isPresent()) {
            return free(wanted.getAsInt());
        }
        try {
            return free(USUAL_PORT);
        } catch (IllegalStateException e) {
            return free(0);
        }
    }

    private static int free(int wanted) {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Porten " + wanted
                            + " används redan av ett annat program. Ange en annan med --port, eller 0 för en ledig.",
                    e);
        }
    }

    private void configure(int chosen) {
        Hashtable<String, Object> settings = new Hashtable<>();
        settings.put("org.apache.felix.http.enable", true);
        settings.put("org.apache.felix.http.host", LOOPBACK);
        settings.put("org.osgi.service.http.port", chosen);
        settings.put("org.apache.felix.https.enable", false);
        settings.put("org.apache.felix.http.jetty.threadpool.max", MOST_AT_ONCE);
        settings.put("org.apache.felix.http.jetty.sendServerHeader", false);
        try {
            configurations.getConfiguration(PID, "?").update(settings);
        } catch (IOException e) {
            throw new IllegalStateException("Webbservern går inte att ställa in: " + e.getMessage(), e);
        }
    }

    /**
     * The server is there when its runtime names an endpoint with our port, sends what comes there to our servlet, and the
     * screen with the first page has come.
     */
    private void await(int chosen, Predicate<HttpServiceRuntime> ready) {
        ServiceTracker<HttpServiceRuntime, HttpServiceRuntime> tracker =
                new ServiceTracker<>(context, HttpServiceRuntime.class, null);
        tracker.open();
        long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
        try {
            while (System.nanoTime() < end) {
                ServiceReference<HttpServiceRuntime> found = tracker.getServiceReference();
                if (found != null && names(found, ":" + chosen + "/") && ready.test(tracker.getService(found))) {
                    return;
                }
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            tracker.close();
        }
        throw new IllegalStateException("Webbservern startade inte. Loggen säger varför.");
    }

    private boolean serves(HttpServiceRuntime runtime) {
        return router.find("GET", "/").isPresent() && answersStrangers(runtime);
    }

    private boolean answersStrangers(HttpServiceRuntime runtime) {
        return runtime != null && runtime.calculateRequestInfoDTO("/in").servletDTO != null;
    }

    private static boolean names(ServiceReference<?> runtime, String port) {
        Object endpoints = runtime.getProperty("osgi.http.endpoint");
        return endpoints instanceof String[] all
                ? Arrays.stream(all).anyMatch(e -> e.contains(port))
                : String.valueOf(endpoints).contains(port);
    }

    @Deactivate
    @Override
    public synchronized void close() {
        if (port != 0 || prepared != null) {
            port = 0;
            prepared = null;
            front.takeKey();
            try {
                configurations.getConfiguration(PID, "?").delete();
            } catch (IOException | IllegalStateException e) {
                // The framework is going down and takes the server with it.
            }
        }
    }
}
