package se.helhet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that has been let into the workbench, with a session of its own. */
final class Visitor {
    private static final Pattern TOKEN =
            Pattern.compile("X-Helhet-Token[^:]*:[^A-Za-z0-9_-]*(?:quot;|#34;)?([A-Za-z0-9_-]{20,})");
    private final HttpClient client;
    private final URI base;
    private final AtomicLong requests;
    private final Map<String, HttpRequest> pages = new ConcurrentHashMap<>();
    private final String cookie;
    private final String token;

    /**
     * @param ticket   an address that lets one in
     * @param requests counts what is sent
     */
    Visitor(HttpClient client, URI ticket, AtomicLong requests) throws IOException, InterruptedException {
        this.client = client;
        this.base = ticket;
        this.requests = requests;
        HttpResponse<String> in = client.send(HttpRequest.newBuilder(ticket).build(), BodyHandlers.ofString());
        cookie = in.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        Matcher found = TOKEN.matcher(get("/start"));
        if (!found.find()) {
            throw new IOException("The page has no token");
        }
        token = found.group(1);
    }

    /** The page, good for finding what is written in plain letters and digits; fails when it is none. */
    String get(String address) throws IOException, InterruptedException {
        return new String(bytes(address), StandardCharsets.ISO_8859_1);
    }

    /** The page as it was sent: what a browser makes of it is no work of the machine that serves it. */
    byte[] bytes(String address) throws IOException, InterruptedException {
        requests.incrementAndGet();
        HttpRequest page = pages.computeIfAbsent(address, a -> request(a).build());
        return whole(client.send(page, BodyHandlers.ofByteArray()), address);
    }

    /** The answer to a form. */
    String post(String address, String... namesAndValues) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("token=").append(token);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append('&').append(namesAndValues[i]).append('=');
            form.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        requests.incrementAndGet();
        HttpRequest request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
        return whole(client.send(request, BodyHandlers.ofString()), address);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(base.resolve(address)).header("Cookie", cookie);
    }

    private static <T> T whole(HttpResponse<T> answer, String address) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
