package se.helhet.itest.sample;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/** Collects numbers by their address while the sample's blocks are made. */
final class SampleNumbers {
    static final Uom PUPILS = Uom.COUNT.symbol("elever");
    static final Uom SHARE = Uom.PERCENT.decimals(1);

    private final MutableList<Numbers.Entry> entries = Lists.mutable.empty();

    Numbers all() {
        return Numbers.of(entries);
    }

    /** {@code 866} becomes 86 600 000 öre. */
    Ask tkr(String address, long thousands) {
        return put(address, Value.of(Num.of(thousands * 100_000)), Uom.TKR);
    }

    Ask count(String address, long count) {
        return put(address, Value.of(Num.of(count)), PUPILS);
    }

    Ask about(String address, long count) {
        return put(address, new Value.Known(Num.of(count), true), Uom.COUNT);
    }

    /** {@code tenths} of a per cent: 117 becomes 11,7 %. */
    Ask share(String address, long tenths) {
        return put(address, Value.of(Num.of(tenths, 1000)), SHARE);
    }

    Ask none(String address, Value.Why why, Uom uom) {
        return put(address, Value.none(why), uom);
    }

    private Ask put(String address, Value value, Uom uom) {
        Ask ask = Ask.parse(address);
        entries.add(new Numbers.Entry(ask, value, uom));
        return ask;
    }
}
