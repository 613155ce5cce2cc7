package se.helhet.core.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.helhet.api.figure.Register.Published;
import se.helhet.api.importing.FieldShape.Kind;
import se.helhet.api.importing.Preview.Bound;
import se.helhet.core.table.Cell;

/** Tells what a title in a head means. */
final class Titles {
    private static final Pattern UNIT = Pattern.compile("(.+?),?\\s*[(\\[]?([\\p{L}]+(?: kronor)?)\\.?[)\\]]?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    private final RegisterForm form;

    Titles(RegisterForm form) {
        this.form = form;
    }

    Place place(int at, String title) {
        if (Todo.isTitle(title) || form.platform(title)) {
            return Place.none(at, title, Bound.PROGRAM);
        }
        return field(at, title)
                .or(() -> amount(at, title))
                .or(() -> spread(at, title))
                .orElseGet(() -> Place.none(at, title, Bound.UNKNOWN));
    }

    private Optional<Place> field(int at, String title) {
        return form.column(title)
                .map(c -> c.derived() ? Place.none(at, title, Bound.PROGRAM) : Place.of(at, title, c, Bound.TITLE));
    }

    /** "Belopp (tkr)" is the amount, and says what its cells are in. */
    private Optional<Place> amount(int at, String title) {
        Matcher m = UNIT.matcher(title);
        if (!m.matches() || MoneyCell.digits(m.group(2)).isEmpty()) {
            return Optional.empty();
        }
        return field(at, m.group(1))
                .filter(p -> p.isBound() && p.column().form().kind() == Kind.MONEY)
                .map(p -> Place.of(at, title, p.column(), Bound.TITLE).reading(MoneyCell.in(m.group(2))));
    }

    /** A title that is a value of the key, or has the only year in it that the key can be. */
    private Optional<Place> spread(int at, String title) {
        return form.register()
                .published()
                .flatMap(p -> key(p, title)
                        .map(key ->
                                new Place(at, title, value(p), value(p).form().reader(), Bound.SPREAD, key)));
    }

    private Optional<Cell> key(Published published, String title) {
        FieldColumn column = column(published.key().getName());
        if (column.form().kind() == Kind.WHOLE) {
            Matcher m = YEAR.matcher(title);
            return m.find() ? Optional.of(Cell.of(m.group(1))).filter(y -> !m.find()) : Optional.empty();
        }
        try {
            column.form().reader().read(Cell.of(title));
            return Optional.of(Cell.of(title));
        } catch (BadCell e) {
            return Optional.empty();
        }
    }

    private FieldColumn value(Published published) {
        return column(published.value().getName());
    }

    private FieldColumn column(String name) {
        return form.column(name).orElseThrow(() -> new IllegalArgumentException("No column " + name));
    }
}
