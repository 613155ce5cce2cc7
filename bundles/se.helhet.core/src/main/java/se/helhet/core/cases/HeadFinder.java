package se.helhet.core.cases;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.api.importing.Preview.Bound;
import se.helhet.api.importing.Reading;
import se.helhet.core.csv.PastedTables;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.Line;
import se.helhet.core.table.Tables;

/** Finds the sheet to read and the line its titles stand in, among titles over the table, notes and empty sheets. */
final class HeadFinder {
    /** So many lines are looked at in each sheet, and serve as sample. */
    private static final int LINES = 40;

    private final RegisterForm form;
    private final Reading reading;
    private final Tables tables;

    HeadFinder(RegisterForm form, Reading reading, Tables tables) {
        this.form = form;
        this.reading = reading;
        this.tables = tables;
    }

    /** A sheet with its likeliest head. {@code at} is its place among the lines; {@code fit} how many columns it names. */
    private record Candidate(String sheet, ImmutableList<Line> lines, int at, int fit, boolean whole) {}

    /** Throws {@link BadFile} when there is nothing to read. */
    Layout find() {
        ImmutableList<Candidate> candidates = sheets().collect(this::candidate).reject(c -> c.lines.isEmpty());
        Candidate best = candidates
                .detectOptional(Candidate::whole)
                .or(() -> candidates.maxByOptional(Candidate::fit))
                .orElseThrow(() -> new BadFile(
                        tables.name(),
                        "csv.empty",
                        tables.sheets().isEmpty()
                                ? "Filen är tom. Kontrollera att rätt fil valdes och spara den på nytt."
                                : "Arbetsboken har inga ifyllda celler. Fyll i rader och spara."));
        boolean headless = reading.head() == Reading.Head.NONE || best.fit == 0 && tables instanceof PastedTables;
        Line head = headless ? null : best.lines.get(best.at);
        return new Layouts(form, reading)
                .of(tables, best.sheet, head, headless ? best.lines : best.lines.drop(best.at + 1));
    }

    private ImmutableList<String> sheets() {
        if (tables.sheets().isEmpty()) {
            return Lists.immutable.of("");
        }
        Optional<String> wanted = reading.sheet();
        if (wanted.isPresent() && !tables.sheets().contains(wanted.get())) {
            throw new BadFile(
                    tables.name(),
                    "excel.sheet",
                    "Arbetsboken har inget blad som heter " + wanted.get() + ". Bladen är: "
                            + tables.sheets().makeString() + ".");
        }
        return wanted.map(Lists.immutable::of).orElse(tables.sheets());
    }

    private Candidate candidate(String sheet) {
        MutableList<Line> lines = Lists.mutable.empty();
        tables.read(sheet, line -> {
            lines.add(line);
            return lines.size() < LINES;
        });
        Candidate best = new Candidate(sheet, lines.toImmutable(), 0, 0, false);
        for (int at = 0; at < lines.size(); at++) {
            Candidate other = judged(sheet, lines.toImmutable(), at);
            best = other.fit > best.fit ? other : best;
        }
        return best;
    }

    private Candidate judged(String sheet, ImmutableList<Line> lines, int at) {
        MutableSet<FieldColumn> named = Sets.mutable.empty();
        boolean spread = false;
        Titles titles = new Titles(form);
        Line line = lines.get(at);
        for (int i = 0; i < line.cells().size(); i++) {
            String title = line.cell(i).text();
            Place place = title.isEmpty() ? Place.none(i, "", Bound.UNKNOWN) : titles.place(i, title);
            spread |= place.isSpread();
            if (place.isBound() && !place.isSpread()) {
                named.add(place.column());
            }
        }
        boolean wide = spread && named.notEmpty();
        ImmutableList<FieldColumn> required = form.columns().select(FieldColumn::required);
        boolean whole = required.allSatisfy(
                c -> named.contains(c) || reading.filled().containsKey(c.name()) || wide && published(c));
        return new Candidate(sheet, lines, at, named.size() + (wide ? 1 : 0), whole && named.notEmpty());
    }

    private boolean published(FieldColumn column) {
        return form.register()
                .published()
                .filter(p -> column.name().equals(p.key().getName())
                        || column.name().equals(p.value().getName()))
                .isPresent();
    }
}
