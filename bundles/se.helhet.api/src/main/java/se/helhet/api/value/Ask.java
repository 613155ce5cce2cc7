package se.helhet.api.value;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;

/**
 * The address of one number. Live text, goals, table cells, drill-down, cache keys, submissions and open data all use
 * this one form, {@code brb.received[municipality=boras,stage=new]@2019}. In a code the characters {@code , ] } %} are
 * written as {@code %2C %5D %7D %25}.
 *
 * @param unit   id of the unit that owns the figure, or a role that a unit fills (see {@code api.figure.Economy})
 * @param figure the figure's name within the unit
 * <p>A basis asks for the planned number instead of what came out: {@code economy.result[unit=navet]@2021!budget}. The
 * unit that keeps the plans of a role answers, see {@link #owner}.
 *
 * @param slice  breakdown name to code; empty for the whole
 * @param basis  {@code budget}, {@code forecast}, or empty for the outcome
 */
public record Ask(String unit, String figure, ImmutableSortedMap<String, String> slice, Period period, String basis)
        implements Comparable<Ask> {
    /** The breakdown by which the unit that keeps the plans tells budget from forecast. */
    public static final String BASIS = "basis";

    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9_]*)\\.([a-z][a-z0-9_]*)(?:\\[([^\\]]*)])?@([0-9.\\-]+)(?:!([a-z]+))?");

    public Ask(String unit, String figure, ImmutableSortedMap<String, String> slice, Period period) {
        this(unit, figure, slice, period, "");
    }

    public static Ask of(String unit, String figure, Period period) {
        return new Ask(unit, figure, SortedMaps.immutable.empty(), period);
    }

    /** Reads the text form. Throws {@link IllegalArgumentException} with a sentence when it is none. */
    public static Ask parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" är ingen adress till ett tal. Skriv enhet.tal[indelning=kod]@2019.");
        }
        return new Ask(
                m.group(1),
                m.group(2),
                slice(m.group(3)),
                Period.parse(m.group(4)),
                m.group(5) == null ? "" : m.group(5));
    }

    /** Reads {@code a=x,b=y}; null and empty give the empty slice. */
    public static ImmutableSortedMap<String, String> slice(String text) {
        MutableSortedMap<String, String> out = SortedMaps.mutable.empty();
        if (text != null && !text.isBlank()) {
            for (String pair : text.split(",")) {
                int eq = pair.indexOf('=');
                if (eq < 1) {
                    throw new IllegalArgumentException(
                            "\"" + pair.strip() + "\" är ingen indelning. Skriv indelning=kod.");
                }
                out.put(
                        pair.substring(0, eq).strip(),
                        plain(pair.substring(eq + 1).strip()));
            }
        }
        return out.toImmutable();
    }

    /** Open breakdowns have any text as code; what would end a code or a live number is written as in web addresses. */
    private static String escaped(String code) {
        return code.replace("%", "%25").replace(",", "%2C").replace("]", "%5D").replace("}", "%7D");
    }

    private static String plain(String code) {
        return code.replace("%7D", "}").replace("%5D", "]").replace("%2C", ",").replace("%25", "%");
    }

    public Ask at(String breakdown, String code) {
        return new Ask(unit, figure, slice.newWithKeyValue(breakdown, code), period, basis);
    }

    public Ask in(Period other) {
        return new Ask(unit, figure, slice, other, basis);
    }

    /** The same number as planned; an empty basis is the outcome. */
    public Ask on(String otherBasis) {
        return new Ask(unit, figure, slice, period, otherBasis);
    }

    /** The unit or role to ask: {@link #unit} itself, with {@code !} after it for a planned number. */
    public String owner() {
        return basis.isEmpty() ? unit : unit + "!";
    }

    /** As the owner itself has it: under its own name, the basis being one of its breakdowns. */
    public Ask ownedBy(String otherUnit) {
        return basis.isEmpty()
                ? new Ask(otherUnit, figure, slice, period)
                : new Ask(otherUnit, figure, slice.newWithKeyValue(BASIS, basis), period);
    }

    // Looked up a thousand times for each page: what a record would do by itself is put together at run time.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Ask ask
                        && figure.equals(ask.figure)
                        && period.equals(ask.period)
                        && unit.equals(ask.unit)
                        && basis.equals(ask.basis)
                        && slice.equals(ask.slice);
    }

    @Override
    public int hashCode() {
        int hash = 31 * (31 * figure.hashCode() + unit.hashCode()) + period.hashCode();
        return slice.isEmpty() ? hash : 31 * hash + slice.hashCode();
    }

    @Override
    public int compareTo(Ask other) {
        return Comparator.comparing(Ask::toString).compare(this, other);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(unit).append('.').append(figure);
        if (slice.notEmpty()) {
            char sep = '[';
            for (Map.Entry<String, String> e : slice.castToSortedMap().entrySet()) {
                out.append(sep).append(e.getKey()).append('=').append(escaped(e.getValue()));
                sep = ',';
            }
            out.append(']');
        }
        out.append('@').append(period);
        return basis.isEmpty() ? out.toString() : out.append('!').append(basis).toString();
    }
}
