package se.helhet.core.unit;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.figure.When;

/**
 * Judges one declared figure. A flow (what happened in the period) and a stock or balance (how things stand at its end)
 * must not be added: the sum would be right for whole years and wrong for March.
 */
final class FigureCheck {
    private final ImmutableList<Register> registers;
    private final String name;
    private final MutableList<String> out;

    private FigureCheck(ImmutableList<Register> registers, String name, MutableList<String> out) {
        this.registers = registers;
        this.name = name;
        this.out = out;
    }

    static void check(Figure figure, ImmutableList<Register> registers, MutableList<String> out) {
        new FigureCheck(registers, figure.name(), out).judge(figure);
    }

    private void judge(Figure figure) {
        if (figure.uom() == null) {
            out.add("Siffran " + name + " saknar måttenhet.");
        }
        if (figure instanceof Figure.Measure m) {
            measure(m);
        } else if (figure instanceof Figure.Sum s) {
            MutableSet<String> kinds = Sets.mutable.empty();
            s.terms().forEach(t -> kinds(t.figure(), kinds));
            if (kinds.size() > 1) {
                out.add("Siffran " + name + " lägger ihop flöden och ställningar; gör flödena till saldon med"
                        + " yearToDate().");
            }
            s.terms().forEach(t -> judge(t.figure()));
        } else if (figure instanceof Figure.Ratio r) {
            judge(r.over());
            judge(r.under());
        } else if (figure instanceof Figure.Slice s) {
            judge(s.whole());
            leaves(s.whole())
                    .reject(m -> m.register().hasDim(s.dim()))
                    .forEach(m -> out.add("Siffran " + name + " delas upp på " + s.dim() + ", som registret "
                            + m.register().name() + " inte har."));
        }
    }

    private void measure(Figure.Measure m) {
        Register declared = registers.detect(r -> r.name().equals(m.register().name())
                && r.table().getName().equals(m.register().table().getName()));
        if (declared == null) {
            out.add("Siffran " + name + " räknas i registret " + m.register().name()
                    + ", som inte finns bland enhetens register.");
        } else if (m.register().smallestCount() < smallestCount(declared.table().getName())) {
            out.add("Siffran " + name + " går förbi att tabellen "
                    + declared.table().getName() + " bara lämnar ut antal; räkna den ur det register som säger det.");
        } else if (declared.smallestCount() > 0 && m.kind() != Figure.Kind.COUNT) {
            out.add("Siffran " + name + " är inget antal, och registret " + declared.name() + " lämnar bara ut antal.");
        }
        if ((m.field() == null) != (m.kind() == Figure.Kind.COUNT)) {
            out.add("Siffran " + name + " saknar fält att räkna på.");
        }
    }

    /** What holds for a table, however many registers are declared over it. */
    private int smallestCount(String table) {
        return registers
                .select(r -> r.table().getName().equals(table))
                .collectInt(Register::smallestCount)
                .max();
    }

    private static ImmutableList<Figure.Measure> leaves(Figure figure) {
        if (figure instanceof Figure.Measure m) {
            return Lists.immutable.of(m);
        }
        if (figure instanceof Figure.Sum s) {
            return s.terms().flatCollect(t -> leaves(t.figure()));
        }
        if (figure instanceof Figure.Ratio r) {
            return leaves(r.over()).newWithAll(leaves(r.under()));
        }
        return figure instanceof Figure.Slice s ? leaves(s.whole()) : Lists.immutable.empty();
    }

    /** A quotient is no amount, so its parts do not count here. */
    private static void kinds(Figure figure, MutableSet<String> kinds) {
        if (figure instanceof Figure.Measure m) {
            kinds.add(m.when() instanceof When.During ? "flow" : "stock");
        } else if (figure instanceof Figure.Sum s) {
            s.terms().forEach(t -> kinds(t.figure(), kinds));
        } else if (figure instanceof Figure.Slice s) {
            kinds(s.whole(), kinds);
        }
    }
}
