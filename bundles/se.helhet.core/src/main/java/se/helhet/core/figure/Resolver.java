package se.helhet.core.figure;

import java.time.LocalDate;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;
import se.helhet.api.value.Value.Why;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.UnitFailure;
import se.helhet.core.unit.Units;

/** Turns an address into a formula over leaves, following figures of other units to their owners. */
final class Resolver {
    private static final int DEEPEST = 12;

    private final Units units;
    private final CodeBook.Closed codes;
    private final LocalDate today;

    Resolver(Units units, CodeBook.Closed codes, LocalDate today) {
        this.units = units;
        this.codes = codes;
        this.today = today;
    }

    /** An address with its formula and unit of measure. */
    record Resolved(Formula formula, Uom uom) {
        static Resolved none(Why why, String detail) {
            return new Resolved(new Formula.None(new Value.None(why, detail)), Uom.COUNT);
        }
    }

    /** Enters the code of the unit that owns the figure; call it under the time limit. */
    Resolved resolve(Ask ask) {
        return resolve(ask, 0);
    }

    private Resolved resolve(Ask ask, int depth) {
        InstalledUnit unit = units.find(ask.owner()).orElse(null);
        if (unit == null) {
            return Resolved.none(Why.NO_PROVIDER, "");
        }
        if (unit.failure().isPresent()) {
            return Resolved.none(Why.FAILED, unit.failure().get().getMessage());
        }
        Figure figure = unit.declaration().byName().get(ask.figure());
        if (figure == null) {
            return Resolved.none(Why.FAILED, "Enheten " + unit.id() + " har ingen siffra " + ask.figure() + ".");
        }
        if (depth > DEEPEST) {
            return Resolved.none(Why.FAILED, "Siffran " + ask.unit() + "." + ask.figure() + " beror på sig själv.");
        }
        Formula formula = build(unit, figure, ask.ownedBy(unit.id()).slice(), ask.period(), depth);
        return new Resolved(formula, figure.uom().in(ask.period()));
    }

    private Formula build(
            InstalledUnit unit, Figure figure, ImmutableSortedMap<String, String> slice, Period period, int depth) {
        if (figure instanceof Figure.Measure m) {
            return leaf(unit, m, slice, period);
        }
        if (figure instanceof Figure.Sum s) {
            return new Formula.Sum(s.terms()
                    .collect(t -> new Formula.Signed(t.sign(), build(unit, t.figure(), slice, period, depth))));
        }
        if (figure instanceof Figure.Ratio r) {
            return new Formula.Ratio(
                    build(unit, r.over(), slice, period, depth), build(unit, r.under(), slice, period, depth));
        }
        if (figure instanceof Figure.Slice s) {
            String already = slice.get(s.dim());
            return already == null || already.equals(s.code())
                    ? build(unit, s.whole(), slice.newWithKeyValue(s.dim(), s.code()), period, depth)
                    : fault("Siffran " + s.name() + " gäller redan " + s.dim() + "=" + s.code() + ".");
        }
        Figure.Foreign f = (Figure.Foreign) figure;
        return resolve(new Ask(f.unit(), f.figure(), slice, period, f.basis()), depth + 1)
                .formula();
    }

    private Formula leaf(
            InstalledUnit unit, Figure.Measure m, ImmutableSortedMap<String, String> slice, Period period) {
        for (String dim : slice.keysView()) {
            if (!m.register().hasDim(dim)) {
                return fault("Siffran " + m.name() + " kan inte delas upp på " + dim + ".");
            }
            if (!codes.has(m.register().dim(dim), slice.get(dim))) {
                return fault("Koden " + slice.get(dim) + " finns inte i uppdelningen " + dim + " (siffran " + m.name()
                        + ").");
            }
        }
        boolean planned = m.register().isPlanned();
        if (!planned && period.from().isAfter(today)) {
            return new Formula.None(new Value.None(Why.NOT_YET, ""));
        }
        Period open = !planned && period.to().isAfter(today) ? new Period(period.from(), today) : period;
        try {
            return new Formula.One(Leaf.of(unit.id(), m, slice, open));
        } catch (UnitFailure e) {
            throw e;
        } catch (RuntimeException e) {
            return fault("Villkoret för siffran " + m.name() + " går inte att tolka ("
                    + e.getClass().getSimpleName() + ").");
        }
    }

    private static Formula fault(String sentence) {
        return new Formula.None(new Value.None(Why.FAILED, sentence));
    }
}
