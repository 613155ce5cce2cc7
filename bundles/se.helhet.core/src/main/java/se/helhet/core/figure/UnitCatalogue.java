package se.helhet.core.figure;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StoreListener;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.core.remembered.Remembered;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.UnitFailure;
import se.helhet.core.unit.Units;

/** Tells screens of the installed units, from what they declare. */
@Component(service = {Catalogue.class, StoreListener.class})
public final class UnitCatalogue implements Catalogue, StoreListener {
    private final Units units;
    private final CodeBook codes;
    private final FigureNames names;
    private final Organisation organisation;
    private final Remembered<Described, FigureInfo> described = new Remembered<>();

    private record Described(InstalledUnit unit, String figure, Locale locale) {}

    @Activate
    public UnitCatalogue(@Reference Units units, @Reference CodeBook codes, @Reference Organisation organisation) {
        this.units = units;
        this.codes = codes;
        this.organisation = organisation;
        this.names = new FigureNames(units, codes);
    }

    @Override
    public ImmutableList<UnitInfo> units(Locale locale) {
        ImmutableList<Organisation.UnitEntry> known = organisation.units();
        return units.all().collect(u -> info(u, u.failureSoFar(), known, locale));
    }

    private static UnitInfo info(
            InstalledUnit unit,
            Optional<UnitFailure> failure,
            ImmutableList<Organisation.UnitEntry> known,
            Locale locale) {
        String title = unit.title(locale);
        String shortTitle = unit.labels()
                .find("unit.short", locale)
                .or(() -> known.detectOptional(e -> e.id().equals(unit.id()))
                        .map(Organisation.UnitEntry::shortName)
                        .filter(s -> !s.isBlank()))
                .orElse(title);
        return new UnitInfo(
                unit.id(),
                title,
                shortTitle,
                unit.within(),
                unit.fills(),
                unit.version(),
                failure.map(UnitFailure::getMessage).orElse(""),
                failure.map(UnitFailure::hint).orElse(""));
    }

    @Override
    public Optional<UnitInfo> unit(String id, Locale locale) {
        return units.all()
                .detectOptional(u -> u.id().equals(id))
                .map(u -> info(u, u.failure(), organisation.units(), locale));
    }

    @Override
    public Optional<String> table(String table, Locale locale) {
        int end = table.indexOf('_');
        if (end < 0) {
            return Optional.empty();
        }
        String name = table.substring(end + 1);
        ImmutableList<String> keys =
                Lists.immutable.of("register." + name + ".short", "register." + name, "table." + name);
        return units.all()
                .detectOptional(u -> u.id().equals(table.substring(0, end)))
                .flatMap(u -> keys.asLazy()
                        .collect(key -> u.labels().find(key, locale))
                        .detectOptional(Optional::isPresent)
                        .map(Optional::get));
    }

    @Override
    public ImmutableList<FigureInfo> figures(String unit, Locale locale) {
        return usable(unit)
                .map(u -> u.declaration().figures().collect(f -> info(u, f, locale)))
                .orElse(Lists.immutable.empty());
    }

    @Override
    public Optional<FigureInfo> figure(String unit, String name, Locale locale) {
        return usable(unit)
                .flatMap(u ->
                        Optional.ofNullable(u.declaration().byName().get(name)).map(f -> info(u, f, locale)));
    }

    @Override
    public ImmutableList<FigureInfo> glance(String unit, Locale locale) {
        return usable(unit)
                .map(u -> u.declaration().glance().collect(f -> info(u, f, locale)))
                .orElse(Lists.immutable.empty());
    }

    @Override
    public ImmutableList<Code> codes(String unit, String figure, String breakdown, Period period, Locale locale) {
        Optional<InstalledUnit> found = usable(unit);
        Figure declared = found.map(u -> u.declaration().byName().get(figure)).orElse(null);
        if (declared == null || dims(declared).noneSatisfy(d -> d.name().equals(breakdown))) {
            return Lists.immutable.empty();
        }
        return codes.codes(found.get(), declared, breakdown, period)
                .collect(c -> new Code(c, names.codeLabel(found.get(), breakdown, c, locale)));
    }

    private Optional<InstalledUnit> usable(String id) {
        return units.all().detectOptional(u -> u.id().equals(id) && u.failure().isEmpty());
    }

    private FigureInfo info(InstalledUnit unit, Figure figure, Locale locale) {
        return described
                .among(units.all())
                .get(new Described(unit, figure.name(), locale), () -> described(unit, figure, locale));
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        described.changed(changes);
    }

    @Override
    public void replaced() {
        described.forget();
    }

    private FigureInfo described(InstalledUnit unit, Figure figure, Locale locale) {
        return new FigureInfo(
                unit.id(),
                figure.name(),
                label(unit, figure, locale),
                figure.uom(),
                dims(figure)
                        .collect(d -> new Breakdown(
                                d.name(),
                                unit.labels()
                                        .find("dim." + d.name(), locale)
                                        .or(() -> unit.labels().find("field." + d.name(), locale))
                                        .orElse(d.name()))),
                way(unit, figure, locale));
    }

    private static ImmutableList<Dim> dims(Figure figure) {
        return KeptFrom.measures(figure).flatCollect(m -> m.register().dims()).distinctBy(Dim::name);
    }

    private static String label(InstalledUnit unit, Figure figure, Locale locale) {
        return unit.labels().find("figure." + figure.name(), locale).orElse(figure.name());
    }

    private Part part(InstalledUnit unit, int sign, Figure figure, Locale locale) {
        boolean named = unit.declaration().byName().containsKey(figure.name());
        return new Part(sign, named ? figure.name() : "", label(unit, figure, locale), way(unit, figure, locale));
    }

    private Way way(InstalledUnit unit, Figure figure, Locale locale) {
        if (figure instanceof Figure.Sum sum) {
            return new Way.Sum(sum.terms().collect(t -> part(unit, t.sign(), t.figure(), locale)));
        }
        if (figure instanceof Figure.Ratio ratio) {
            return new Way.Ratio(part(unit, 1, ratio.over(), locale), part(unit, 1, ratio.under(), locale));
        }
        if (figure instanceof Figure.Foreign f) {
            Ask ask = Ask.of(f.unit(), f.figure(), Period.year(2000)).on(f.basis());
            return new Way.Foreign(f.unit(), f.figure(), names.label(ask, locale));
        }
        return figure instanceof Figure.Slice slice
                ? way(unit, slice.whole(), locale)
                : rows(unit, (Figure.Measure) figure, locale);
    }

    private Way rows(InstalledUnit unit, Figure.Measure measure, Locale locale) {
        Register register = measure.register();
        Condition narrowed = unit.call(
                "säga vad siffran " + measure.name() + " räknar",
                () -> measure.condition().apply(Period.year(2000)));
        boolean all = narrowed == null || narrowed.equals(DSL.noCondition()) || narrowed.equals(DSL.trueCondition());
        return new Way.Rows(
                measure.kind(),
                unit.id() + "." + register.name(),
                unit.labels().find("register." + register.name(), locale).orElse(register.name()),
                measure.field() == null ? "" : field(unit, measure.field().getName(), locale),
                field(unit, measure.when().date().getName(), locale),
                all ? "" : words(unit, Sql.text(narrowed), locale));
    }

    /** In words where the condition is a plain one, else as the database has it. */
    private String words(InstalledUnit unit, String sql, Locale locale) {
        return new ConditionWords(
                        column -> field(unit, column, locale),
                        (column, code) -> names.codeLabel(unit, column, code, locale),
                        locale)
                .of(sql)
                .orElse(sql);
    }

    private static String field(InstalledUnit unit, String column, Locale locale) {
        return unit.labels().find("field." + column, locale).orElse(column);
    }
}
