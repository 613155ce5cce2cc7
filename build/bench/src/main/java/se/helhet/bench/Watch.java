package se.helhet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a running process takes: runs beside the process and asks until it ends. */
final class Watch extends Thread {
    private static final long PAUSE_MILLIS = 5;
    private static final long PAUSE_FOR_PS_MILLIS = 50;

    private final Process process;
    private volatile long peakKb;
    private volatile Duration cpu = Duration.ZERO;

    private Watch(Process process) {
        this.process = process;
        setDaemon(true);
    }

    static Watch on(Process process) {
        Watch watch = new Watch(process);
        watch.start();
        return watch;
    }

    /** The largest resident memory. Waits for the process to end. */
    long peakKb() throws InterruptedException {
        join();
        return peakKb;
    }

    /** Nanoseconds of processor time, of all cores together. Waits for the process to end. */
    long cpu() throws InterruptedException {
        join();
        return cpu.toNanos();
    }

    @Override
    public void run() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        boolean proc = Files.exists(status);
        try {
            while (process.isAlive()) {
                cpu = process.info()
                        .totalCpuDuration()
                        .filter(t -> t.compareTo(cpu) > 0)
                        .orElse(cpu);
                peakKb = Math.max(peakKb, proc ? highWater(status) : now());
                sleep(proc ? PAUSE_MILLIS : PAUSE_FOR_PS_MILLIS);
            }
        } catch (IOException | InterruptedException ended) {
            // The process went while it was asked; what was seen before holds.
        }
    }

    /** Linux keeps the peak itself, so that nothing is missed between two questions. */
    private static long highWater(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private long now() throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return answer.isEmpty() ? 0 : Long.parseLong(answer);
    }
}
