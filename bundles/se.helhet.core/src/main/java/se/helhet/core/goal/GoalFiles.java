package se.helhet.core.goal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.Who;
import se.helhet.core.cases.UnitNames;
import se.helhet.core.csv.CsvTable;
import se.helhet.core.table.BadFile;

/**
 * Takes in goals from CSV files with the columns of {@link GoalColumn}. Goals with an id that the year has already are
 * replaced; the others of the year stay, and come before those of the files.
 */
@Component(service = FileImport.class)
public final class GoalFiles implements FileImport {
    private final Goals goals;
    private final Organisation organisation;

    @Activate
    public GoalFiles(@Reference Goals goals, @Reference Organisation organisation) {
        this.goals = goals;
        this.organisation = organisation;
    }

    @Override
    public String kind() {
        return "goals";
    }

    @Override
    public ImportReport take(ImmutableList<Path> files, Who who) {
        MutableList<Finding> findings = Lists.mutable.empty();
        MutableMap<String, String> places = Maps.mutable.empty();
        MutableList<Goal> taken = Lists.mutable.empty();
        UnitNames units = new UnitNames(organisation.units());
        for (Path file : files) {
            try {
                read(CsvTable.read(file), units, places, taken, findings);
            } catch (BadFile e) {
                findings.add(e.finding());
            }
        }
        return findings.isEmpty() ? saved(files, taken.toImmutable(), who) : refused(files, findings);
    }

    private static void read(
            CsvTable table,
            UnitNames units,
            MutableMap<String, String> places,
            MutableList<Goal> taken,
            MutableList<Finding> findings) {
        Optional<GoalsHead> head = GoalsHead.of(table, findings::add);
        if (head.isEmpty()) {
            return;
        }
        if (table.lines().isEmpty()) {
            findings.add(Finding.error(
                    table.file(), "csv.empty", "Filen har en rubrikrad men inga mål under den. Fyll i mål och spara."));
        }
        for (CsvTable.Line line : table.lines()) {
            Optional<Finding> misfit = table.misfit(line);
            misfit.ifPresent(findings::add);
            if (misfit.isEmpty()) {
                new GoalLine(table, line, head.get(), units::code)
                        .goal(taken.size() + 1, findings::add)
                        .ifPresent(goal -> {
                            String before = places.put(goal.year() + " " + goal.id(), table.place(line));
                            if (before != null) {
                                findings.add(Finding.error(
                                        table.place(line),
                                        "goals.id",
                                        "Målet \"" + goal.id() + "\" " + goal.year() + " står redan på " + before
                                                + ". Ge varje mål ett eget id."));
                            }
                            taken.add(goal);
                        });
            }
        }
    }

    private ImportReport saved(ImmutableList<Path> files, ImmutableList<Goal> taken, Who who) {
        try {
            goals.save(taken.collect(Goal::year).distinct().flatCollect(year -> ofYear(year, taken)), who);
            return new ImportReport(
                    true,
                    taken.size(),
                    taken.size() + " mål togs in för "
                            + taken.collect(Goal::year).distinct().makeString() + " från " + names(files) + ".",
                    Lists.immutable.empty());
        } catch (StoreException | IllegalArgumentException e) {
            return refused(files, Lists.mutable.of(Finding.error(names(files), "store", e.getMessage())));
        }
    }

    /** The file's goals keep their order and stand after the year's goals that are not in it. */
    private ImmutableList<Goal> ofYear(int year, ImmutableList<Goal> taken) {
        ImmutableList<Goal> ofYear = taken.select(g -> g.year() == year);
        ImmutableSet<String> ids = ofYear.collect(Goal::id).toImmutableSet();
        ImmutableList<Goal> there = goals.of(year);
        int last =
                there.reject(g -> ids.contains(g.id())).collectInt(Goal::order).maxIfEmpty(0);
        return ofYear.collect(g ->
                moved(decided(g, there.detectOptional(t -> t.id().equals(g.id()))), last + g.order()));
    }

    /** A decision that changed the goal tells what it said before, where the year has it already. */
    private static Goal decided(Goal g, Optional<Goal> before) {
        return g.with(g.changes()
                .collect(c -> c.kind() == Goal.Kind.DROPPED || before.isEmpty()
                        ? c
                        : new Goal.Change(c.kind(), c.on(), c.by(), c.why(), GoalCheck.said(before.get(), g))));
    }

    private static Goal moved(Goal g, int order) {
        return new Goal(
                g.id(),
                g.year(),
                g.focusArea(),
                g.unit(),
                g.unitName(),
                g.strategy(),
                g.number(),
                g.text(),
                g.target(),
                g.noun(),
                g.measure(),
                order,
                g.assessment(),
                g.further(),
                g.changes());
    }

    private static ImportReport refused(ImmutableList<Path> files, MutableList<Finding> findings) {
        return new ImportReport(
                false,
                0,
                "Inga mål togs in från " + names(files) + ": " + findings.size() + " fel.",
                findings.toImmutable());
    }

    private static String names(ImmutableList<Path> files) {
        return files.collect(f -> f.getFileName().toString()).makeString();
    }
}
