package se.helhet.core.drawing;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.jooq.Record;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.api.value.Value;
import se.helhet.core.figure.SameFigure;
import se.helhet.core.unit.AuthorFault;

/** What one part sees while it draws once. Notes every address it was given. */
final class PartDraw implements Draw {
    private final Sources sources;
    private final MutableSet<Ask> used = Sets.mutable.empty();
    private final MutableList<String> slots = Lists.mutable.empty();

    PartDraw(Sources sources) {
        this.sources = sources;
    }

    MutableSet<Ask> used() {
        return used;
    }

    MutableList<String> slots() {
        return slots;
    }

    @Override
    public String unit() {
        return sources.unit.id();
    }

    @Override
    public Period period() {
        return sources.period;
    }

    @Override
    public Locale locale() {
        return sources.locale;
    }

    @Override
    public Ask ask(Figure figure, Period period) {
        Ask ask = address(figure, period);
        used.add(ask);
        sources.number(ask);
        return ask;
    }

    private Ask address(Figure figure, Period period) {
        if (figure instanceof Figure.Foreign f) {
            return Ask.of(f.unit(), f.figure(), period).on(f.basis());
        }
        Figure declared = declared(figure.name());
        if (declared != null && SameFigure.same(declared, figure, period)) {
            return Ask.of(unit(), figure.name(), period);
        }
        if (figure instanceof Figure.Slice slice) {
            return address(slice.whole(), period).at(slice.dim(), slice.code());
        }
        throw new AuthorFault(
                declared == null
                        ? "Siffran " + figure.name() + " finns inte bland enhetens siffror (figures())."
                        : "Siffran " + figure.name() + " är en annan än den som har samma namn bland enhetens siffror;"
                                + " ge den ett eget namn med named() och ta upp den i figures().");
    }

    private Figure declared(String name) {
        return sources.unit.declaration().byName().get(name);
    }

    @Override
    public Value value(Ask ask) {
        used.add(ask);
        Numbers.Entry entry = sources.number(ask);
        return entry == null ? Value.none(Value.Why.NO_ROWS) : entry.value();
    }

    @Override
    public ImmutableList<Record> rows(Figure figure, Period period) {
        if (!(Figure.leaf(figure) instanceof Figure.Measure measure)) {
            throw new AuthorFault("Siffran " + figure.name() + " räknas inte direkt i ett register; bara raderna bakom"
                    + " ett sådant tal kan visas.");
        }
        if (measure.register().smallestCount() > 0) {
            throw new AuthorFault("Registret " + measure.register().name()
                    + " lämnar bara ut antal; dess rader kan inte" + " visas i en tabell.");
        }
        ImmutableList<Record> rows = sources.rows(ask(figure, period));
        return rows == null ? Lists.immutable.empty() : rows;
    }

    @Override
    public String label(Figure figure) {
        String key = "figure." + figure.name();
        if (figure instanceof Figure.Slice slice
                && declared(figure.name()) != figure
                && !(slice.whole() instanceof Figure.Foreign && hasText(key))) {
            return codeLabel(dim(slice.whole(), slice.dim()), slice.code());
        }
        return figure instanceof Figure.Foreign f && !hasText(key)
                ? sources.foreignLabel(Ask.of(f.unit(), f.figure(), period()))
                : text(key);
    }

    /** The breakdown by name; one of somebody else's figure is labelled as what the organisation knows under its code. */
    private Dim dim(Figure figure, String name) {
        if (figure instanceof Figure.Measure m && m.register().hasDim(name)) {
            return m.register().dim(name);
        }
        Register register = sources.unit.declaration().registers().detect(r -> r.hasDim(name));
        return register == null ? new Dim(name, p -> null, Codes.UNITS, false) : register.dim(name);
    }

    @Override
    public String text(String key) {
        return sources.unit
                .labels()
                .find(key, locale())
                .orElseThrow(() -> new AuthorFault(
                        "Texten " + key + " saknas i " + sources.unit.labels().file(locale()) + "."));
    }

    @Override
    public boolean hasText(String key) {
        return sources.unit.labels().find(key, locale()).isPresent();
    }

    @Override
    public ImmutableList<String> codes(Dim dim, Period period) {
        if (dim.codes().kind() == Codes.Kind.FIXED) {
            return dim.codes().fixed();
        }
        Register register =
                sources.unit.declaration().registers().detect(r -> r.dims().contains(dim));
        if (register == null && dim.codes().kind() == Codes.Kind.OPEN) {
            throw new AuthorFault("Uppdelningen " + dim.name() + " hör inte till något av enhetens register.");
        }
        ImmutableList<String> known = sources.codes(new Sources.CodesOf(dim, register, period));
        return known == null ? Lists.immutable.empty() : known;
    }

    @Override
    public String codeLabel(Dim dim, String code) {
        String label = sources.codeLabel(dim, code);
        if (label == null) {
            throw new AuthorFault("Texten code." + dim.name() + "." + code + " saknas i "
                    + sources.unit.labels().file(locale()) + ".");
        }
        return label;
    }

    @Override
    public boolean takesPart(String party) {
        return sources.takesPart(party);
    }

    @Override
    public ImmutableList<GoalResult> goals() {
        ImmutableList<GoalResult> goals = sources.goals();
        return goals == null ? Lists.immutable.empty() : goals;
    }

    @Override
    public ImmutableList<ImmutableList<Run>> written(String slot) {
        slots.add(slot);
        ImmutableList<ImmutableList<Run>> written = sources.written(slot);
        return written == null ? Lists.immutable.empty() : written;
    }
}
