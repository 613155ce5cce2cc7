package se.helhet.bench;

import java.util.ArrayList;
import java.util.List;

/** The same command run several times. */
final class ProductRuns {
    final Times answered = new Times();
    final Times ended = new Times();
    final Times cpu = new Times();
    private final List<Long> peaks = new ArrayList<>();

    void add(ProductRun run) {
        answered.add(run.answered());
        ended.add(run.ended());
        cpu.add(run.cpu());
        peaks.add(run.peakKb());
    }

    /** The median peak of resident memory: {@code 163 MB}. */
    String memory() {
        return peaks.stream().sorted().toList().get(peaks.size() / 2) / 1024 + " MB";
    }
}
