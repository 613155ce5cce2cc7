package se.helhet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link BareServer} in a process of its own, with the options of this one. */
final class OpenBare implements AutoCloseable {
    private final Process process;
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private OpenBare(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** @param size of its pages, in bytes */
    static OpenBare start(Setup setup, int size) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                setup.folder("bare").resolve("bare.db").toString(),
                String.valueOf(size)));
        Process process = new ProcessBuilder(command)
                .redirectError(setup.scratch().resolve("bare.log").toFile())
                .start();
        // Not closed: the server would be told that nobody listens.
        BufferedReader out = process.inputReader();
        String port = out.readLine();
        if (port == null) {
            throw new IOException("The bare server did not start");
        }
        return new OpenBare(process, "http://127.0.0.1:" + port + "/page?id=");
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Asks for a page. */
    void click(int user, int number) throws IOException, InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create(address + (user * 997L + number)))
                .build();
        if (client.send(page, HttpResponse.BodyHandlers.ofByteArray()).statusCode() != 200) {
            throw new IOException("no page");
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
