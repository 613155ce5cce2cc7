package se.helhet.unit.kansli.reserve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.finding.Finding;
import se.helhet.unit.kansli.map.Csv;

/**
 * A rule that the law has for some years; the rules are data, {@code balance-law.csv}. Until 2023 the reserve is the
 * resultatutjämningsreserv, from 2024 the resultatreserv (prop. 2022/23:119).
 *
 * @param rule  {@value #STATEMENT} or the code of a reserve
 * @param from  first year it holds
 * @param to    last year, or {@link Integer#MAX_VALUE}
 * @param label what it is called, in Swedish
 * @param law   where it stands, for people
 */
record BalanceLaw(String rule, int from, int to, String label, String law) {
    static final String STATEMENT = "statement";
    private static final String FILE = "/se/helhet/unit/kansli/balance-law.csv";
    private static final ImmutableList<BalanceLaw> ALL = read();

    /** The rule as it holds in {@code year}; empty when the law has none then. */
    static Optional<BalanceLaw> of(String rule, int year) {
        return ALL.detectOptional(l -> l.rule.equals(rule) && l.holds(year));
    }

    /** The reserves that may be built up in {@code year}. */
    static ImmutableList<BalanceLaw> reserves(int year) {
        return ALL.select(l -> !l.rule.equals(STATEMENT) && l.holds(year));
    }

    /** Codes of all reserves there ever were. */
    static String[] codes() {
        return ALL.collect(BalanceLaw::rule)
                .reject(STATEMENT::equals)
                .distinct()
                .toArray(new String[0]);
    }

    /** The first year of a reserve. */
    static int begins(String reserve) {
        return ALL.select(l -> l.rule.equals(reserve))
                .collectInt(BalanceLaw::from)
                .minIfEmpty(Integer.MAX_VALUE);
    }

    private boolean holds(int year) {
        return year >= from && year <= to;
    }

    private static ImmutableList<BalanceLaw> read() {
        MutableList<Finding> faults = Lists.mutable.empty();
        ImmutableList<BalanceLaw> laws = Csv.read(
                        FILE, text(), Lists.immutable.of("rule", "from_year", "to_year", "label", "law"), faults)
                .collect(r -> new BalanceLaw(
                        r.required("rule"),
                        r.number("from_year"),
                        Optional.ofNullable(r.numberOrNull("to_year")).orElse(Integer.MAX_VALUE),
                        r.required("label"),
                        r.required("law")));
        if (faults.notEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return laws;
    }

    private static String text() {
        try (InputStream in = BalanceLaw.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
