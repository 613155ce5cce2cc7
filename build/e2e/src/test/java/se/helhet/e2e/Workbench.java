package se.helhet.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packed product, opened on a home of its own by {@code bin/helhet start}. */
final class Workbench implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    static final Path PRODUCT = Path.of(System.getProperty("product.folder"));
    private final Process process;
    private final Path log;
    private final URI ticket;

    private Workbench(Process process, Path log, URI ticket) {
        this.process = process;
        this.log = log;
        this.ticket = ticket;
    }

    static Workbench open(Path home) throws IOException, InterruptedException {
        return open(home, 0);
    }

    /** @param port where it was before, or 0 for any */
    static Workbench open(Path home, int port) throws IOException, InterruptedException {
        return open(PRODUCT, home, port);
    }

    /** @param product the unpacked product's folder */
    static Workbench open(Path product, Path home, int port) throws IOException, InterruptedException {
        return open(product, home, port, "");
    }

    /** @param options for Java, with spaces between */
    static Workbench with(Path home, String options) throws IOException, InterruptedException {
        return open(PRODUCT, home, 0, options);
    }

    private static Workbench open(Path product, Path home, int port, String options)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(Homes.SCRATCH, "workbench", ".log");
        Process process = begin(product, options, log, home, "start", "--port", String.valueOf(port), "--no-browser");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            List<String> said = Files.readAllLines(log);
            for (String line : said) {
                if (line.startsWith("http://")) {
                    return new Workbench(process, log, URI.create(line.strip()));
                }
            }
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException("The workbench did not open: " + said);
            }
        }
        stop(process);
        throw new IOException("After " + PATIENCE_SECONDS + " s the workbench had no address");
    }

    /** Runs a command to its end; fails unless it succeeds. */
    static List<String> run(Path home, String... words) throws IOException, InterruptedException {
        Path log = Files.createTempFile(Homes.SCRATCH, "command", ".log");
        Process process = begin(PRODUCT, "", log, home, words);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            stop(process);
            throw new IOException("After " + PATIENCE_SECONDS + " s it still ran: " + String.join(" ", words));
        }
        List<String> said = Files.readAllLines(log);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + process.exitValue() + ": " + said);
        }
        return said;
    }

    private static Process begin(Path product, String options, Path log, Path home, String... words)
            throws IOException {
        List<String> command =
                new ArrayList<>(List.of(product.resolve("bin/helhet").toString(), "--home", home.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .put("HELHET_CACHE", Homes.SCRATCH.resolve("classes").toString());
        builder.environment().put("HELHET_JAVA_OPTS", options);
        return builder.start();
    }

    /** The address that lets one browser in, once. */
    URI ticket() {
        return ticket;
    }

    URI at(String address) {
        return ticket.resolve(address);
    }

    int port() {
        return ticket.getPort();
    }

    /** What it has said so far, errors included. */
    List<String> said() throws IOException {
        return Files.readAllLines(log);
    }

    @Override
    public void close() {
        stop(process);
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
