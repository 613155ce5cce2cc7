package se.helhet.chart;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content.Role;
import se.helhet.api.content.Content.Series;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/**
 * A series with its numbers looked up: as lengths for drawing and as text for reading.
 *
 * @param decimals in print
 */
record Track(String name, Role role, ImmutableList<Point> points, int decimals) {

    /**
     * @param height on the printed scale; NaN when there is no number
     * @param label  as printed; a dash when there is no number
     * @param since  the year from which it is measured in this way; 0 where it always was
     */
    record Point(double height, String label, int since) {
        boolean known() {
            return !Double.isNaN(height);
        }
    }

    static Track of(Series series, Numbers numbers, Locale locale) {
        return new Track(
                series.name(),
                series.role(),
                series.points()
                        .collect(ask -> new Point(
                                height(ask, numbers),
                                numbers.cell(ask, locale),
                                numbers.uom(ask).since())),
                series.points()
                        .collect(ask -> numbers.uom(ask).decimals())
                        .maxOptional()
                        .orElse(0));
    }

    private static double height(Ask ask, Numbers numbers) {
        Uom uom = numbers.uom(ask);
        return numbers.value(ask) instanceof Value.Known k
                ? k.number().times(uom.factor()).toDouble()
                : Double.NaN;
    }

    boolean is(Role wanted) {
        return role == wanted;
    }

    /** The year from which the known points are measured in their way: the last one's. */
    int since() {
        Point last = points.select(Point::known).getLast();
        return last == null ? 0 : last.since();
    }

    /** The one value all points have, or null when they differ or one is missing. */
    Point constant() {
        Point first = points.getFirst();
        return first != null && first.known() && points.allSatisfy(first::equals) ? first : null;
    }
}
