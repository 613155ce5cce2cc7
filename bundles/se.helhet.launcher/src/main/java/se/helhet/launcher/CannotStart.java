package se.helhet.launcher;

import java.util.List;

/** Why a product cannot start, in Swedish sentences for whoever started it. */
public final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    CannotStart(List<String> lines) {
        super(String.join(" ", lines));
        this.lines = List.copyOf(lines);
    }

    CannotStart(String line) {
        this(List.of(line));
    }

    /** The sentences, in the order in which to read them. */
    public List<String> lines() {
        return lines;
    }
}
