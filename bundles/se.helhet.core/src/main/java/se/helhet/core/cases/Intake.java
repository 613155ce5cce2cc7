package se.helhet.core.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.finding.Finding;
import se.helhet.api.job.Progress;
import se.helhet.core.cases.Row.Given;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.Cell;
import se.helhet.core.table.Line;
import se.helhet.core.table.Misfit;
import se.helhet.core.table.Tables;

/** Goes through the lines of a table once and makes rows of them. */
final class Intake {
    private static final int STEP = 1_000;
    /** Rows for which the unit's code is entered once: it is entered under a time limit, which costs something each time. */
    private static final int TRIED_TOGETHER = 250;
    /** What publishers write where there is no value. */
    private static final ImmutableSet<String> NOTHING = Sets.immutable.of("-", "\u2013", ".", "..", "\u2026", "x");

    private final RegisterForm form;
    private final Tables tables;
    private final Layout layout;
    private final Twins twins;
    private final Progress progress;
    private final RowReader reader;
    private final ImmutableList<Place> plain;
    private final ImmutableList<Place> spread;
    private final ImmutableList<Given> filled;
    private final Place[] byPlace;
    private final ImmutableList<Place> municipalities;
    private final MutableSet<Integer> nameless = Sets.mutable.empty();
    private final MutableList<Finding> findings = Lists.mutable.empty();
    private final List<Waiting> waiting = new ArrayList<>(TRIED_TOGETHER);
    private long lines;
    private long passed;

    /** What has been read of a line and waits to be tried; {@code row} is there already for one that is no row. */
    private record Waiting(Line line, List<Given> given, Row row) {}

    Intake(RegisterForm form, Tables tables, Layout layout, Twins twins, Progress progress) {
        this.form = form;
        this.tables = tables;
        this.layout = layout;
        this.twins = twins;
        this.progress = progress;
        this.reader = new RowReader(form);
        this.plain = layout.plain();
        this.spread = layout.spread();
        this.filled =
                layout.filled().collect(f -> Given.of(f.column(), f.column().title(), f.cell()));
        this.byPlace = new Place
                [layout.places().isEmpty() ? 0 : layout.places().getLast().at() + 1];
        layout.places().forEach(p -> byPlace[p.at()] = p);
        this.municipalities =
                form.register().published().isEmpty() ? Lists.immutable.empty() : plain.select(this::ofMembers);
    }

    private boolean ofMembers(Place place) {
        return form.register()
                .dims()
                .detectOptional(d -> d.name().equals(place.column().name()))
                .map(Dim::codes)
                .filter(c -> c.kind() == Codes.Kind.MEMBERS)
                .isPresent();
    }

    /** Takes what was made of each line: one row, or several where the table is wide. */
    @FunctionalInterface
    interface Sink {
        void row(Line line, Row row);
    }

    /** Someone wanted it to stop. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** Throws {@link Stopped}, and {@code BadFile} when the file cannot be read on. */
    void read(Sink sink) {
        try {
            tables.read(layout.sheet(), line -> {
                if (line.number() > layout.headLine()) {
                    tell();
                    line(line, sink);
                }
                return true;
            });
        } catch (BadFile e) {
            tryWaiting(sink);
            throw e;
        }
        tryWaiting(sink);
    }

    /** What is wrong with the table as a whole and shows only when all of it has been read. */
    ImmutableList<Finding> findings() {
        return findings.toImmutable();
    }

    /** Lines that were passed over. */
    long passed() {
        return passed;
    }

    private void tell() {
        if (++lines % STEP == 0) {
            if (progress.cancelled()) {
                throw new Stopped();
            }
            progress.at(lines, 0, "Läser " + tables.name());
        }
    }

    private void line(Line line, Sink sink) {
        Optional<String> misfit =
                tables.even() && layout.headLine() > 0 ? Misfit.of(line.cells(), layout.width()) : Optional.empty();
        if (misfit.isPresent()) {
            wait(line, new Row(given(line), null, List.of(Fault.row(Misfit.RULE, misfit.get()))), sink);
        } else if (passesOver(line)) {
            passed++;
        } else {
            if (!tables.even()) {
                tellNameless(line);
            }
            rows(line, sink);
        }
    }

    private boolean passesOver(Line line) {
        for (Place place : layout.places()) {
            if (Todo.isTitle(place.title()) && Todo.isExample(line.cell(place.at()))) {
                return true;
            }
        }
        return municipalities.anySatisfy(
                p -> form.parties().isElsewhere(line.cell(p.at()).text()));
    }

    private void tellNameless(Line line) {
        for (int at = 0; at < line.cells().size(); at++) {
            boolean known = at < byPlace.length && byPlace[at] != null;
            if (!known && !line.cell(at).blank() && nameless.add(at)) {
                findings.add(
                        Finding.error(tables.place(layout.sheet(), line.number()), "csv.column", Layouts.nameless(at)));
            }
        }
    }

    private void rows(Line line, Sink sink) {
        if (spread.isEmpty()) {
            row(line, given(line), sink);
            return;
        }
        for (Place place : spread) {
            Cell cell = line.cell(place.at());
            if (!cell.blank() && !NOTHING.contains(cell.text())) {
                List<Given> given = given(line);
                layout.key().ifPresent(k -> given.add(Given.of(k, place.title(), place.key())));
                given.add(new Given(place.column(), place.title(), place.reader(), cell));
                row(line, given, sink);
            }
        }
    }

    private void row(Line line, List<Given> given, Sink sink) {
        waiting.add(new Waiting(line, given, null));
        tryWhenMany(sink);
    }

    private void wait(Line line, Row row, Sink sink) {
        waiting.add(new Waiting(line, row.given(), row));
        tryWhenMany(sink);
    }

    private void tryWhenMany(Sink sink) {
        if (waiting.size() >= TRIED_TOGETHER) {
            tryWaiting(sink);
        }
    }

    private void tryWaiting(Sink sink) {
        List<Waiting> now = List.copyOf(waiting);
        waiting.clear();
        if (now.isEmpty()) {
            return;
        }
        List<Row> rows = form.door()
                .enter(
                        "pröva raderna i " + form.title(),
                        () -> now.stream()
                                .map(w -> w.row == null ? reader.read(w.given) : w.row)
                                .toList());
        for (int i = 0; i < rows.size(); i++) {
            sink.row(now.get(i).line, single(rows.get(i), now.get(i).line));
        }
    }

    private Row single(Row row, Line line) {
        Optional<Fault> twin = row.good() ? twins.find(row.record(), line.number()) : Optional.empty();
        return twin.isEmpty() ? row : new Row(row.given(), row.record(), List.of(twin.get()));
    }

    private List<Given> given(Line line) {
        List<Given> given = new ArrayList<>(plain.size() + filled.size() + 2);
        for (Place place : plain) {
            given.add(new Given(place.column(), place.called(), place.reader(), line.cell(place.at())));
        }
        given.addAll(filled.castToList());
        return given;
    }
}
