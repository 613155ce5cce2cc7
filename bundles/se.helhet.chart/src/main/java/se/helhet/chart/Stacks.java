package se.helhet.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.value.Print;

/** The parts of each category piled up: what is above zero upwards, what is below it downwards. */
record Stacks(Data data) {

    /** A part in its place; {@code from} is nearer to zero. */
    record Piece(Track track, Track.Point point, Paint paint, double from, double to) {}

    ImmutableList<Track> parts() {
        return data.bars();
    }

    Paint paint(Track track) {
        return Paint.part(parts().indexOf(track), Palette.accent(data.chart().accent()));
    }

    /** From the ground up; parts that are nothing or not known are left out. */
    ImmutableList<Piece> pieces(int category) {
        double[] ends = new double[2];
        return parts().select(
                        t -> known(t, category) && t.points().get(category).height() != 0)
                .collect(t -> {
                    Track.Point point = t.points().get(category);
                    int side = point.height() < 0 ? 1 : 0;
                    double from = ends[side];
                    ends[side] += point.height();
                    return new Piece(t, point, paint(t), from, ends[side]);
                });
    }

    /** Where the pile ends above zero. */
    double top(int category) {
        return sum(category, 1);
    }

    /** Where it ends below zero, not above it. */
    double bottom(int category) {
        return -sum(category, -1);
    }

    double highest() {
        return Math.max(data.targetHigh(), most(1));
    }

    double lowest() {
        return -most(-1);
    }

    /** The sum of what is known, as printed; a dash when nothing is. */
    String total(int category) {
        ImmutableList<Track> there = parts().select(t -> known(t, category));
        if (there.isEmpty()) {
            return Print.NOTHING;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Track t : there) {
            sum = sum.add(BigDecimal.valueOf(t.points().get(category).height()));
        }
        return Print.decimal(sum.setScale(there.getFirst().decimals(), RoundingMode.HALF_UP), data.locale());
    }

    private double most(int sign) {
        double most = 0;
        for (int i = 0; i < data.size(); i++) {
            most = Math.max(most, sum(i, sign));
        }
        return most;
    }

    private double sum(int category, int sign) {
        return parts().select(t -> known(t, category))
                .sumOfDouble(t -> Math.max(0, sign * t.points().get(category).height()));
    }

    private static boolean known(Track t, int category) {
        return t.points().get(category).known();
    }
}
