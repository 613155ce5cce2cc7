package se.helhet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The packed product, opened by {@code bin/helhet start}. */
final class OpenWorkbench implements AutoCloseable {
    private final Process process;
    private final URI base;
    private final Path key;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong requests = new AtomicLong();

    private OpenWorkbench(Process process, URI base, Path key) {
        this.process = process;
        this.base = base;
        this.key = key;
    }

    static OpenWorkbench start(Setup setup, Path home) throws IOException {
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
        return new OpenWorkbench(process, URI.create(address), home.resolve("workbench.key"));
    }

    /** One more browser, let in as a second start on the same home is. */
    Visitor visitor() throws IOException, InterruptedException {
        HttpRequest again = HttpRequest.newBuilder(base.resolve("/again"))
                .header("X-Helhet-Key", Files.readAllLines(key).get(1))
                .POST(BodyPublishers.noBody())
                .build();
        String ticket = client.send(again, BodyHandlers.ofString()).body().strip();
        return new Visitor(client, URI.create(ticket), requests);
    }

    /** The script ends as Java itself. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** How many all visitors have sent. */
    long requests() {
        return requests.get();
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
