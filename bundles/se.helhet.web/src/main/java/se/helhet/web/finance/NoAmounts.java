package se.helhet.web.finance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Registers;
import se.helhet.api.value.Num;
import se.helhet.api.value.Value;

/** Tells a statement that has no amounts for its years, and where its rows are entered. */
@Component(service = NoAmounts.class)
public final class NoAmounts {
    private static final Set<Content.ColumnKind> AMOUNTS =
            Set.of(Content.ColumnKind.NUMBER, Content.ColumnKind.PREVIOUS);
    private final Registers registers;
    private final Catalogue catalogue;

    @Activate
    public NoAmounts(@Reference Registers registers, @Reference Catalogue catalogue) {
        this.registers = registers;
        this.catalogue = catalogue;
    }

    /** The register that the amounts are entered in. */
    public record Where(String title, String place) {}

    /**
     * Empty where there is an amount, or where people enter no amounts themselves.
     *
     * @param grids all that is shown of the year
     */
    Optional<Where> of(String unit, ImmutableList<Content.Grid> grids, Numbers numbers, Locale locale) {
        if (grids.anySatisfy(g -> said(g, numbers))) {
            return Optional.empty();
        }
        Optional<String> register = grids.asLazy()
                .flatCollect(Content.Grid::rows)
                .flatCollect(Content.Row::cells)
                .selectInstancesOf(Content.Cell.Number.class)
                .collect(n -> catalogue
                        .figure(n.ask().unit(), n.ask().figure(), locale)
                        .map(f -> register(f.way()))
                        .orElse(""))
                .detectOptional(name -> !name.isEmpty());
        return register.flatMap(name ->
                        registers.of(unit, locale).detectOptional(r -> r.name().equals(name) && !r.reckoned()))
                .map(NoAmounts::where);
    }

    /** What the figure is made of, the first part of one that is put together; empty for another unit's. */
    private static String register(Catalogue.Way way) {
        if (way instanceof Catalogue.Way.Rows rows) {
            return rows.register();
        }
        if (way instanceof Catalogue.Way.Ratio ratio) {
            return register(ratio.over().way());
        }
        return way instanceof Catalogue.Way.Sum sum
                ? register(sum.parts().getFirst().way())
                : "";
    }

    private static Where where(RegisterEntry register) {
        return new Where(register.label(), "/register/" + register.name());
    }

    /** Whether any of its cells says an amount, in figures or in words. */
    static boolean said(Content.Grid grid, Numbers numbers) {
        return grid.rows()
                .anySatisfy(row -> row.cells()
                        .zip(grid.columns())
                        .anySatisfy(c -> AMOUNTS.contains(c.getTwo().kind()) && said(c.getOne(), numbers)));
    }

    private static boolean said(Content.Cell cell, Numbers numbers) {
        return cell instanceof Content.Cell.Number n
                ? numbers.value(n.ask()) instanceof Value.Known known
                        && !known.number().equals(Num.ZERO)
                : cell instanceof Content.Cell.Words words
                        && words.text().chars().anyMatch(Character::isDigit);
    }
}
