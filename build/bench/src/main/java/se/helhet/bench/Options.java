package se.helhet.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line asks for.
 *
 * @param only names of sections in the order they are measured
 */
record Options(Path product, List<String> only, OptionalInt runs, int bookings, int ledgerRows, Optional<Path> karaf) {
    private static final int BOOKINGS = 200_000;
    private static final int LEDGER_ROWS = 1_000_000;

    /** Throws {@link IllegalArgumentException} with a sentence for what it cannot read. */
    static Options parse(List<String> words, List<String> sections) {
        Path product = Path.of("product/helhet/target/helhet");
        List<String> only = sections;
        OptionalInt runs = OptionalInt.empty();
        int bookings = BOOKINGS;
        int ledgerRows = LEDGER_ROWS;
        Optional<Path> karaf = Optional.empty();
        Iterator<String> left = words.iterator();
        while (left.hasNext()) {
            String option = left.next();
            switch (option) {
                case "--product" -> product = Path.of(value(option, left));
                case "--karaf" -> karaf = Optional.of(Path.of(value(option, left)));
                case "--only" -> only = List.of(value(option, left).split(","));
                case "--runs" -> runs = OptionalInt.of(number(option, left));
                case "--bookings" -> bookings = number(option, left);
                case "--rows" -> ledgerRows = number(option, left);
                default -> throw new IllegalArgumentException("What is " + option + "? See build/bench/run --help.");
            }
        }
        for (String name : only) {
            if (!sections.contains(name)) {
                throw new IllegalArgumentException(
                        "There is no section " + name + "; there are " + String.join(", ", sections) + ".");
            }
        }
        return new Options(product, only, runs, bookings, ledgerRows, karaf);
    }

    private static String value(String option, Iterator<String> left) {
        if (!left.hasNext()) {
            throw new IllegalArgumentException("After " + option + " there has to be a value.");
        }
        return left.next();
    }

    private static int number(String option, Iterator<String> left) {
        String text = value(option, left);
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(
                    "After " + option + " there has to be a number above 0, not " + text + ".");
        }
        return Integer.parseInt(text);
    }
}
