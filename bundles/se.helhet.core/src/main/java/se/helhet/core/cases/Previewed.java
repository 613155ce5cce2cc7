package se.helhet.core.cases;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.MutableIntObjectMap;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.Preview;
import se.helhet.core.table.Line;
import se.helhet.core.table.Tables;

/** Gathers a preview, row by row. */
final class Previewed implements Intake.Sink {
    private static final int EXAMPLES = 3;

    private final Layout layout;
    private final MutableList<Preview.Row> rows = Lists.mutable.empty();
    private final MutableIntObjectMap<MutableList<String>> examples = IntObjectMaps.mutable.empty();
    private long good;
    private long faulty;

    Previewed(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void row(Line line, Row row) {
        keepExamples(line);
        long sofar = row.good() ? good++ : faulty++;
        if (sofar < Preview.SHOWN) {
            rows.add(new Preview.Row(
                    line.number(),
                    Lists.immutable.withAll(row.given()).collect(g -> cell(g, row)),
                    Lists.immutable.withAll(row.faults()).collect(Fault::shown)));
        }
    }

    void keepExamples(Line line) {
        for (Place place : layout.places()) {
            MutableList<String> kept = examples.getIfAbsentPut(place.at(), Lists.mutable::empty);
            if (kept.size() < EXAMPLES && !line.cell(place.at()).blank()) {
                kept.add(line.cell(place.at()).text());
            }
        }
    }

    private static Preview.Cell cell(Row.Given given, Row row) {
        Object value =
                row.record() == null ? null : row.record().get(given.column().field());
        boolean understood = row.faults().stream().noneMatch(f -> given.column().equals(f.column()));
        return new Preview.Cell(
                given.column().name(),
                given.cell().text(),
                understood ? given.column().show(value).text() : "");
    }

    Preview preview(Tables tables, ImmutableList<Finding> findings, long passed) {
        return new Preview(
                tables.name(),
                tables.sheets().isEmpty() ? Optional.empty() : Optional.of(layout.sheet()),
                tables.sheets(),
                layout.headLine(),
                layout.places().collect(this::column),
                layout.missing().collect(FieldColumn::title),
                findings,
                rows.toImmutable(),
                good,
                faulty,
                passed);
    }

    private Preview.Column column(Place place) {
        MutableList<String> kept = examples.get(place.at());
        return new Preview.Column(
                place.at(),
                place.title(),
                place.isBound() ? place.column().name() : "",
                place.isBound() ? place.column().title() : "",
                place.bound(),
                kept == null ? Lists.immutable.empty() : kept.toImmutable());
    }
}
