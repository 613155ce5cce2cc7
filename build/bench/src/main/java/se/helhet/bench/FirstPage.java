package se.helhet.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The workbench started as a user starts it, until the browser has its first page; then ended. */
final class FirstPage {
    private static final int OK = 200;

    private FirstPage() {}

    /** Fails when the first page is none. */
    static ProductRun of(Setup setup, Path cache, Path home) throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        File said = setup.scratch().resolve("stderr").toFile();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                setup.product().resolve("bin/helhet").toString(),
                "--home",
                home.toString(),
                "start",
                "--no-browser",
                "--port",
                "0"));
        builder.environment().put("HELHET_CACHE", cache.toString());
        long began = System.nanoTime();
        Process process = builder.redirectError(said).start();
        Watch watch = Watch.on(process);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = out.readLine();
            if (address == null) {
                throw new IOException("start gave no address: " + Files.readString(said.toPath()));
            }
            HttpResponse<String> page = browser.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            long answered = System.nanoTime();
            if (page.statusCode() != OK || !page.body().contains("<html")) {
                throw new IOException("The first page of " + address + " is none: " + page.statusCode());
            }
            process.destroy();
            process.waitFor();
            return new ProductRun(answered - began, System.nanoTime() - began, watch.cpu(), watch.peakKb());
        } finally {
            process.destroyForcibly();
        }
    }
}
