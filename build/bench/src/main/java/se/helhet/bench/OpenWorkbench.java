package se.helhet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packed product, opened by {@code bin/helhet start}, and one who has been let in. */
final class OpenWorkbench implements AutoCloseable {
    private static final Pattern TOKEN =
            Pattern.compile("X-Helhet-Token[^:]*:[^A-Za-z0-9_-]*(?:quot;|#34;)?([A-Za-z0-9_-]{20,})");
    private final Process process;
    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong requests = new AtomicLong();
    private String cookie = "";
    private String token = "";

    private OpenWorkbench(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    static OpenWorkbench start(Setup setup, Path home) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                setup.product().resolve("bin/helhet").toString(),
                "--home",
                home.toString(),
                "start",
                "--no-browser",
                "--port",
                "0"));
        builder.environment()
                .put("HELHET_CACHE", setup.scratch().resolve("cache").toString());
        Process process = builder.redirectError(
                        setup.scratch().resolve("start.log").toFile())
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String address = out.readLine();
        if (address == null) {
            throw new IOException("start gave no address");
        }
        OpenWorkbench open = new OpenWorkbench(process, URI.create(address));
        open.enter();
        return open;
    }

    private void enter() throws IOException, InterruptedException {
        HttpResponse<String> in = client.send(HttpRequest.newBuilder(base).build(), BodyHandlers.ofString());
        cookie = in.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        Matcher found = TOKEN.matcher(get("/start"));
        if (!found.find()) {
            throw new IOException("The page has no token");
        }
        token = found.group(1);
    }

    /** The page; fails when it is none. */
    String get(String address) throws IOException, InterruptedException {
        return whole(client.send(request(address).build(), BodyHandlers.ofString()), address);
    }

    /** The answer to a form. */
    String post(String address, String... namesAndValues) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("token=").append(token);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append('&').append(namesAndValues[i]).append('=');
            form.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
        return whole(client.send(request, BodyHandlers.ofString()), address);
    }

    /** How many have been sent. */
    long requests() {
        return requests.get();
    }

    private HttpRequest.Builder request(String address) {
        requests.incrementAndGet();
        return HttpRequest.newBuilder(base.resolve(address)).header("Cookie", cookie);
    }

    private static String whole(HttpResponse<String> answer, String address) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
