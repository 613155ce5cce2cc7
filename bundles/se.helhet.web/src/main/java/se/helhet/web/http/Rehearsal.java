package se.helhet.web.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first visit, made by the workbench itself while the rest of the product is still starting: what the first page needs
 * is loaded when somebody comes. Whether it comes to anything does not matter.
 */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: ([^;\\r]*)");
    private static final int MOST_MILLIS = 20_000;

    private final String host;
    private final int port;

    Rehearsal(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * Runs on a thread of its own.
     *
     * @param open   waits until strangers are answered
     * @param ready  waits until the first page's screen is there
     * @param ticket one to come in by
     */
    void begin(Runnable open, Runnable ready, Supplier<String> ticket) {
        Thread thread = new Thread(
                () -> {
                    try {
                        open.run();
                        get("/closed", "");
                        ready.run();
                        visit(ticket.get());
                    } catch (IOException | IllegalStateException e) {
                        LOG.debug("The first page is not rehearsed", e);
                    }
                },
                "helhet-rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    /** The start page is no tab, so nothing of the visit is remembered. */
    private void visit(String ticket) throws IOException {
        Matcher cookie = COOKIE.matcher(get("/in?ticket=" + ticket, ""));
        if (cookie.find()) {
            get("/start", cookie.group(1));
        }
    }

    private String get(String address, String cookie) throws IOException {
        try (Socket socket = new Socket(host, port)) {
            socket.setSoTimeout(MOST_MILLIS);
            String request = "GET " + address + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\n"
                    + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
        }
    }
}
