package se.helhet.unit.kansli.fees;

import java.util.Optional;
import se.helhet.api.value.Num;

/** Decimals as people write them in a register: {@code 5,06} or {@code 5.06}. */
final class Decimal {
    private Decimal() {}

    /** Empty for nothing and for what is no such number. */
    static Optional<Num> read(String written) {
        return empty(written) || !written.strip().matches("[0-9]{1,9}([.,][0-9]{1,4})?")
                ? Optional.empty()
                : Optional.of(Num.parse(written.strip().replace(',', '.')));
    }

    /** A percentage as the share it is. */
    static Optional<Num> share(String written) {
        return read(written).map(n -> n.divide(Num.of(100)));
    }

    /** Whether it is left open or can be read. */
    static boolean fine(String written) {
        return empty(written) || read(written).isPresent();
    }

    private static boolean empty(String written) {
        return written == null || written.isBlank();
    }
}
