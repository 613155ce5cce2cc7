package se.helhet.core.goal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.Record;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/** Answers with the numbers a test has given, and remembers what was asked and how often. */
final class GivenFigures implements Figures {
    final MutableList<String> asked = Lists.mutable.empty();
    int evaluations;
    private final Map<String, Numbers.Entry> given = new TreeMap<>();

    GivenFigures give(String address, String number, Uom uom) {
        Ask ask = Ask.parse(address);
        given.put(address, new Numbers.Entry(ask, Value.of(Num.parse(number)), uom));
        return this;
    }

    GivenFigures giveNone(String address, Value.Why why, Uom uom) {
        given.put(address, new Numbers.Entry(Ask.parse(address), Value.none(why), uom));
        return this;
    }

    @Override
    public Numbers evaluate(Iterable<Ask> asks) {
        evaluations++;
        MutableList<Numbers.Entry> out = Lists.mutable.empty();
        for (Ask ask : asks) {
            asked.add(ask.toString());
            out.add(given.getOrDefault(
                    ask.toString(), new Numbers.Entry(ask, Value.none(Value.Why.NO_PROVIDER), Uom.COUNT)));
        }
        return Numbers.of(out);
    }

    @Override
    public ImmutableMap<String, ImmutableList<Record>> rows(Ask ask) {
        return Maps.immutable.empty();
    }

    @Override
    public String label(Ask ask, Locale locale) {
        return ask.figure();
    }

    @Override
    public ImmutableList<String> units() {
        return Lists.immutable.empty();
    }

    @Override
    public String title(String unit, Locale locale) {
        return unit;
    }
}
