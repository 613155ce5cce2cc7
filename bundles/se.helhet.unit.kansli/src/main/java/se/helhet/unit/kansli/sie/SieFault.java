package se.helhet.unit.kansli.sie;

/** A line that cannot be read. The message is a Swedish sentence or two: what is wrong and what to do. */
final class SieFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final String rule;

    SieFault(int line, String rule, String message) {
        super(message);
        this.line = line;
        this.rule = rule;
    }

    int line() {
        return line;
    }

    String rule() {
        return rule;
    }
}
