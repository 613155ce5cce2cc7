package se.helhet.core.cases;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.finding.Finding;
import se.helhet.core.csv.CsvTable;

/**
 * Which cell of a line belongs to which column of the register.
 *
 * @param places   what can be read, in the file's order
 * @param findings what is wrong with the head; nothing is read when any is an error
 */
record Head(ImmutableList<Place> places, ImmutableList<Finding> findings) {

    /** @param title as the file has it */
    record Place(int cell, String title, FieldColumn column) {}

    boolean usable() {
        return findings.noneSatisfy(f -> f.severity() == Finding.Severity.ERROR);
    }

    ImmutableList<FieldColumn> columns() {
        return places.collect(Place::column);
    }

    static Head of(CsvTable table, RegisterForm form) {
        MutableList<Place> places = Lists.mutable.empty();
        MutableList<Finding> findings = Lists.mutable.empty();
        String where = table.place(table.head());
        ImmutableList<String> cells = table.head().cells().collect(Fold::stripped);
        for (int i = 0; i < cells.size(); i++) {
            String title = cells.get(i);
            int cell = i;
            if (title.isEmpty()) {
                nameless(table, cell, where, findings);
            } else if (form.platform(title)) {
                findings.add(Finding.warning(
                        where,
                        "csv.column",
                        "Kolumnen " + title + " sköts av programmet; filens värden används inte."));
            } else {
                form.column(title)
                        .ifPresentOrElse(
                                column -> take(new Place(cell, title, column), where, places, findings),
                                () -> findings.add(unknown(title, where, form)));
            }
        }
        missing(form, places, where, findings);
        return new Head(places.toImmutable(), findings.toImmutable());
    }

    private static void take(Place place, String where, MutableList<Place> places, MutableList<Finding> findings) {
        var same = places.detectOptional(p -> p.column().equals(place.column()));
        if (same.isPresent()) {
            findings.add(Finding.error(
                    where,
                    "csv.column",
                    "Kolumnerna " + same.get().title() + " och " + place.title() + " betyder samma sak. Ta bort den"
                            + " ena."));
        } else if (place.column().derived()) {
            findings.add(Finding.warning(
                    where,
                    "csv.column",
                    "Kolumnen " + place.title() + " räknas ut av programmet; filens värden används inte."));
        } else {
            places.add(place);
        }
    }

    private static Finding unknown(String title, String where, RegisterForm form) {
        String near =
                form.nearestColumn(title).map(n -> " Menade du " + n + "?").orElse("");
        return Finding.error(
                where,
                "csv.column",
                "Det finns ingen kolumn \"" + title + "\" i " + form.name() + "." + near + " Kolumnerna är: "
                        + form.columnsThereAre() + ".");
    }

    private static void nameless(CsvTable table, int cell, String where, MutableList<Finding> findings) {
        boolean filled = table.lines()
                .anySatisfy(l -> cell < l.cells().size() && !l.cells().get(cell).isBlank());
        if (filled) {
            findings.add(Finding.error(
                    where,
                    "csv.column",
                    "Kolumn " + (cell + 1) + " har värden men ingen rubrik. Skriv en rubrik eller töm kolumnen."));
        }
    }

    private static void missing(
            RegisterForm form, MutableList<Place> places, String where, MutableList<Finding> findings) {
        ImmutableList<FieldColumn> missing = form.columns()
                .select(c -> c.required() && places.noneSatisfy(p -> p.column().equals(c)));
        if (missing.notEmpty()) {
            findings.add(Finding.error(
                    where,
                    "csv.column",
                    (missing.size() == 1 ? "Kolumnen " : "Kolumnerna ")
                            + missing.collect(FieldColumn::title).makeString(", ")
                            + " måste finnas. Lägg till " + (missing.size() == 1 ? "den" : "dem")
                            + " i rubrikraden. Kolumnerna är: " + form.columnsThereAre() + "."));
        }
    }
}
