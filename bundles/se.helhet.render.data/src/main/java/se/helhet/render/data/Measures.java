package se.helhet.render.data;

import org.eclipse.collections.api.list.ListIterable;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Uom;

/** Says in Swedish what the numbers of a column are and how far they are rounded. */
final class Measures {
    private Measures() {}

    /** Empty when no number is known. */
    static String describe(ListIterable<Ask> asks, Numbers numbers) {
        return asks.select(a -> numbers.get(a).isPresent())
                .collect(a -> words(numbers.uom(a)))
                .distinct()
                .makeString("; ");
    }

    private static String words(Uom uom) {
        String kind = uom.code().replaceFirst("/.*", "");
        String what = Words.MEASURES.getIfAbsentValue(kind, uom.symbol().isEmpty() ? kind : uom.symbol())
                + (uom.since() == 0 ? "" : " så som det mäts från " + uom.since());
        String digits = uom.decimals() == 0
                ? "hela tal"
                : uom.decimals() == 1 ? "avrundat till en decimal" : "avrundat till " + uom.decimals() + " decimaler";
        return what + ", " + digits;
    }
}
