package se.helhet.chart;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.value.Print;

/** Turns values into places along an axis; {@code from} and {@code to} are where {@code low} and {@code high} lie. */
record Scale(double low, double high, double from, double to) {
    private static final int MOST_LINES = 4;

    Scale {
        if (high <= low) {
            high = low + 1;
        }
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    double zero() {
        return at(0);
    }

    /** The same axis with its ends moved out to round values. */
    Scale rounded() {
        BigDecimal step = step();
        double s = step.doubleValue();
        return new Scale(Math.floor(low / s) * s, Math.ceil(high / s) * s, from, to);
    }

    /** Round values other than zero within the axis; at most four. */
    ImmutableList<BigDecimal> lines() {
        BigDecimal step = step();
        MutableList<BigDecimal> out = Lists.mutable.empty();
        for (long i = Math.round(Math.ceil(low / step.doubleValue())); i * step.doubleValue() <= high * 1.0001; i++) {
            if (i != 0) {
                out.add(step.multiply(BigDecimal.valueOf(i)));
            }
        }
        return out.toImmutable();
    }

    static String label(BigDecimal value, Locale locale) {
        return Print.decimal(
                value.setScale(Math.max(0, value.stripTrailingZeros().scale())), locale);
    }

    /** 1, 2 or 5 times a power of ten. */
    private BigDecimal step() {
        double span = high - low;
        int power = (int) Math.floor(Math.log10(span)) - 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                if (Math.ceil(high / step.doubleValue()) - Math.floor(low / step.doubleValue()) <= MOST_LINES) {
                    return step;
                }
            }
            power++;
        }
    }
}
