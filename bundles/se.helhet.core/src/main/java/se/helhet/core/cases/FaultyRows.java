package se.helhet.core.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.helhet.core.table.Cell;
import se.helhet.core.table.Line;
import se.helhet.core.table.TableWriter;

/** Writes the faulty lines of a table under its own head, each with what is to be done. */
final class FaultyRows implements Intake.Sink {
    private final Layout layout;
    private final TableWriter writer;
    private final int width;
    private Line last;
    private List<Fault> faults = new ArrayList<>();
    private long rows;

    FaultyRows(Layout layout, TableWriter writer) {
        this.layout = layout;
        this.writer = writer;
        this.width = layout.places().isEmpty() ? 0 : layout.places().getLast().at() + 1;
        List<Cell> head = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            head.add(Cell.of(title(at)));
        }
        head.add(Cell.of(Todo.TITLE));
        writer.line(head);
    }

    private String title(int at) {
        return layout.places()
                .detectOptional(p -> p.at() == at)
                .map(p -> !p.title().isEmpty() || !p.isBound()
                        ? p.title()
                        : p.column().title())
                .filter(t -> !Todo.isTitle(t))
                .orElse("");
    }

    /** A wide line comes once for each of its cells and is written once. */
    @Override
    public void row(Line line, Row row) {
        if (last != null && last.number() != line.number()) {
            write();
        }
        last = line;
        faults.addAll(row.faults());
    }

    private void write() {
        if (!faults.isEmpty()) {
            List<Cell> cells = new ArrayList<>();
            for (int at = 0; at < width; at++) {
                cells.add(todo(at) ? Cell.EMPTY : last.cell(at));
            }
            cells.add(Cell.of(faults.stream().map(Fault::inWords).distinct().collect(Collectors.joining(" "))));
            writer.line(cells);
            rows++;
        }
        faults = new ArrayList<>();
    }

    /** Whether an earlier round's words stand there. */
    private boolean todo(int at) {
        return layout.places().anySatisfy(p -> p.at() == at && Todo.isTitle(p.title()));
    }

    /** Returns how many lines were written. */
    long finish() {
        if (last != null) {
            write();
        }
        writer.finish();
        return rows;
    }
}
