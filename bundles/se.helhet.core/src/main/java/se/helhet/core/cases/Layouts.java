package se.helhet.core.cases;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.figure.Register.Published;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.Preview.Bound;
import se.helhet.api.importing.Reading;
import se.helhet.core.table.Cell;
import se.helhet.core.table.Line;
import se.helhet.core.table.Tables;

/** Binds the columns of a head to a register's: by hand where a person has, else by title, else by place. */
final class Layouts {
    private static final String RULE = "csv.column";

    private final RegisterForm form;
    private final Reading reading;
    private final MutableList<Finding> findings = Lists.mutable.empty();

    Layouts(RegisterForm form, Reading reading) {
        this.form = form;
        this.reading = reading;
    }

    /**
     * @param head   null when there is none
     * @param sample the first lines below it
     */
    Layout of(Tables tables, String sheet, Line head, ImmutableList<Line> sample) {
        String where = tables.place(sheet, head == null ? 0 : head.number());
        int width = head == null ? widest(sample) : head.cells().size();
        MutableList<Place> places = Lists.mutable.empty();
        // In a text file, a line longer than the head is a fault of that line.
        int looked = tables.even() && head != null ? width : Math.max(width, widest(sample));
        for (int at = 0; at < looked; at++) {
            int cell = at;
            boolean used = sample.anySatisfy(l -> !l.cell(cell).blank());
            Place place = place(at, head);
            if (used || !place.title().isEmpty() || place.isBound()) {
                places.add(place);
            }
        }
        ImmutableList<Place> bound = settled(places, where);
        ImmutableList<Layout.Filled> filled = filled(where);
        Optional<FieldColumn> key = bound.anySatisfy(Place::isSpread)
                ? form.register().published().map(Published::key).flatMap(k -> form.column(k.getName()))
                : Optional.empty();
        ImmutableList<FieldColumn> missing = form.columns()
                .select(c -> c.required()
                        && bound.noneSatisfy(p -> c.equals(p.column()))
                        && filled.noneSatisfy(f -> f.column().equals(c))
                        && !key.equals(Optional.of(c)));
        tellMissing(missing, where);
        return new Layout(
                sheet, head == null ? 0 : head.number(), width, bound, filled, key, missing, findings.toImmutable());
    }

    private static int widest(ImmutableList<Line> sample) {
        return sample.isEmpty() ? 0 : sample.collectInt(l -> l.cells().size()).max();
    }

    private Place place(int at, Line head) {
        String title = head == null ? "" : head.cell(at).text();
        String byHand = reading.bound().get(at);
        if (Reading.LEFT_OUT.equals(byHand)) {
            return Place.none(at, title, Bound.LEFT_OUT);
        }
        if (byHand != null) {
            return form.column(byHand)
                    .filter(c -> !c.derived())
                    .map(c -> Place.of(at, title, c, Bound.HAND))
                    .orElseThrow(() -> new IllegalArgumentException(noSuchColumn(byHand)));
        }
        if (head == null) {
            ImmutableList<FieldColumn> inOrder = form.columns().reject(FieldColumn::derived);
            return at < inOrder.size()
                    ? Place.of(at, "", inOrder.get(at), Bound.PLACE)
                    : Place.none(at, "", Bound.UNKNOWN);
        }
        return title.isEmpty() ? Place.none(at, "", Bound.UNKNOWN) : new Titles(form).place(at, title);
    }

    /** Tells what is wrong with the places and lets the hand win over the title. */
    private ImmutableList<Place> settled(MutableList<Place> places, String where) {
        MutableList<Place> settled = Lists.mutable.empty();
        boolean tall = form.register()
                .published()
                .map(p -> places.anySatisfy(q -> q.isBound()
                        && !q.isSpread()
                        && q.column().name().equals(p.value().getName())))
                .orElse(false);
        boolean wide = !tall && places.anySatisfy(Place::isSpread);
        for (Place place : places) {
            // Where the value has a column of its own, a year in another title is just a title.
            Place kept = place.isSpread() && tall ? Place.none(place.at(), place.title(), Bound.UNKNOWN) : place;
            boolean outdone = kept.bound() == Bound.TITLE
                    && places.anySatisfy(
                            p -> p.bound() == Bound.HAND && p.column().equals(kept.column()));
            settled.add(outdone ? Place.none(kept.at(), kept.title(), Bound.LEFT_OUT) : kept);
            tell(settled.getLast(), settled, wide, where);
        }
        return settled.toImmutable();
    }

    /** In a publisher's table, columns of which the register knows nothing are no faults. */
    private void tell(Place place, MutableList<Place> sofar, boolean wide, String where) {
        if (place.bound() == Bound.UNKNOWN && wide) {
            findings.add(Finding.warning(
                    where,
                    RULE,
                    "Kolumnen " + (place.title().isEmpty() ? place.at() + 1 : place.title()) + " tas inte med."));
        } else if (place.bound() == Bound.UNKNOWN) {
            error(where, place.title().isEmpty() ? nameless(place.at()) : unknown(place.title()));
        } else if (place.bound() == Bound.PROGRAM && !Todo.isTitle(place.title())) {
            boolean platform = form.platform(place.title());
            findings.add(Finding.warning(
                    where,
                    RULE,
                    "Kolumnen " + place.title() + (platform ? " sköts" : " räknas ut")
                            + " av programmet; filens värden används inte."));
        } else if (place.isBound()) {
            sofar.detectOptional(p -> p != place
                            && p.isBound()
                            && p.column().equals(place.column())
                            && !(p.isSpread() && place.isSpread() && !p.key().equals(place.key())))
                    .ifPresent(same -> error(
                            where,
                            "Kolumnerna " + same.called() + " och " + place.called() + " betyder samma sak. Ta bort den"
                                    + " ena."));
        }
    }

    private ImmutableList<Layout.Filled> filled(String where) {
        MutableList<Layout.Filled> filled = Lists.mutable.empty();
        reading.filled().forEachKeyValue((field, written) -> {
            FieldColumn column = form.column(field)
                    .filter(c -> !c.derived())
                    .orElseThrow(() -> new IllegalArgumentException(noSuchColumn(field)));
            Cell cell = Cell.of(Fold.stripped(written));
            try {
                column.read(cell, column.form().reader());
            } catch (BadCell e) {
                error(where + ", " + column.title(), e.getMessage());
            }
            filled.add(new Layout.Filled(column, cell));
        });
        return filled.sortThisBy(f -> form.columns().indexOf(f.column())).toImmutable();
    }

    private void tellMissing(ImmutableList<FieldColumn> missing, String where) {
        if (missing.notEmpty()) {
            error(
                    where,
                    (missing.size() == 1 ? "Kolumnen " : "Kolumnerna ")
                            + missing.collect(FieldColumn::title).makeString(", ")
                            + " måste finnas. Lägg till " + (missing.size() == 1 ? "den" : "dem")
                            + " i rubrikraden. Kolumnerna är: " + form.columnsThereAre() + ".");
        }
    }

    static String nameless(int at) {
        return "Kolumn " + (at + 1) + " har värden men ingen rubrik. Skriv en rubrik eller töm kolumnen.";
    }

    private String unknown(String title) {
        String near =
                form.nearestColumn(title).map(n -> " Menade du " + n + "?").orElse("");
        return "Det finns ingen kolumn \"" + title + "\" i " + form.name() + "." + near + " Kolumnerna är: "
                + form.columnsThereAre() + ".";
    }

    private String noSuchColumn(String name) {
        return "Det finns ingen kolumn \"" + name + "\" att fylla i. Kolumnerna är: " + form.columnsThereAre() + ".";
    }

    private void error(String where, String sentence) {
        findings.add(Finding.error(where, RULE, sentence));
    }
}
