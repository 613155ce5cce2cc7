package se.helhet.core.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.jooq.Field;
import org.jooq.Record;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.Who;
import se.helhet.core.cases.Row.Given;
import se.helhet.core.table.Cell;

/** One row on its way into one register. */
final class SingleRow {
    private final Store store;
    private final RegisterForm form;
    private final MutableList<Finding> findings = Lists.mutable.empty();

    SingleRow(Store store, RegisterForm form) {
        this.store = store;
        this.form = form;
    }

    /** @param texts by column name or label */
    ImportReport add(Map<String, String> texts, Who who) {
        MutableMap<FieldColumn, String> given = Maps.mutable.empty();
        texts.forEach((name, text) -> form.column(name)
                .filter(c -> !c.derived())
                .ifPresentOrElse(
                        column -> given.put(column, text),
                        () -> findings.add(Finding.error(
                                form.name(),
                                "csv.column",
                                "Det finns ingen kolumn \"" + name + "\" att fylla i. Kolumnerna är: "
                                        + form.columnsThereAre() + "."))));
        List<Given> cells = form.columns()
                .select(c -> given.containsKey(c) || c.required())
                .collect(c -> Given.of(c, c.title(), Cell.of(Fold.stripped(given.getIfAbsentValue(c, "")))))
                .castToList();
        Row row = form.door().enter("pröva en rad", () -> new RowReader(form).read(cells));
        row.faults().forEach(f -> findings.add(f.finding(form.name())));
        return findings.isEmpty() ? stored(row.record(), given, who) : refused();
    }

    private ImportReport stored(Record row, MutableMap<FieldColumn, String> given, Who who) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        form.written(given.keysView().toList().toImmutable()).forEach(c -> values.put(c.field(), row.get(c.field())));
        try {
            long id = store.write(who, writing -> writing.insert(form.register().table(), values));
            return new ImportReport(
                    true, 1, "Rad " + id + " lades till i " + form.name() + ".", findings.toImmutable());
        } catch (StoreException e) {
            findings.add(Finding.error(form.name(), "store", form.inWords(e.getMessage())));
            return refused();
        }
    }

    private ImportReport refused() {
        return new ImportReport(
                false,
                0,
                "Raden sparades inte i " + form.name() + ": " + Counted.faults(findings.size()) + ".",
                findings.toImmutable());
    }
}
