package se.helhet.api.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact number: a fraction in lowest terms with a positive denominator. Figures are reckoned in this type so that a
 * third of three is one and the checker never judges a rounding of our own; rounding happens in print only.
 *
 * <p>Text form (files, addresses): {@code 7}, {@code -866}, {@code 7/10}.
 */
public final class Num implements Comparable<Num> {
    public static final Num ZERO = of(0);
    public static final Num ONE = of(1);

    private final BigInteger over;
    private final BigInteger under;

    private Num(BigInteger over, BigInteger under) {
        BigInteger common = over.gcd(under);
        BigInteger divisor = under.signum() < 0 ? common.negate() : common;
        this.over = over.divide(divisor);
        this.under = under.divide(divisor);
    }

    public static Num of(long whole) {
        return new Num(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** The fraction {@code over / under}. Throws {@link ArithmeticException} when {@code under} is zero. */
    public static Num of(long over, long under) {
        if (under == 0) {
            throw new ArithmeticException("division by zero");
        }
        return new Num(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    public static Num of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Num(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Num(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Reads the text form, a decimal such as {@code 5.06} included. Throws {@link NumberFormatException}. */
    public static Num parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(new BigDecimal(text));
        }
        BigInteger under = new BigInteger(text.substring(slash + 1));
        if (under.signum() == 0) {
            throw new NumberFormatException("denominator zero in " + text);
        }
        return new Num(new BigInteger(text.substring(0, slash)), under);
    }

    public Num plus(Num other) {
        return under.equals(other.under)
                ? new Num(over.add(other.over), under)
                : new Num(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Num minus(Num other) {
        return plus(other.negate());
    }

    public Num times(Num other) {
        return new Num(over.multiply(other.over), under.multiply(other.under));
    }

    /** Throws {@link ArithmeticException} when {@code other} is zero. */
    public Num divide(Num other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return new Num(over.multiply(other.under), under.multiply(other.over));
    }

    public Num negate() {
        return new Num(over.negate(), under);
    }

    public Num abs() {
        return signum() < 0 ? negate() : this;
    }

    public int signum() {
        return over.signum();
    }

    /** Rounded to {@code decimals}, halves away from zero as Swedish accounts are printed. */
    public BigDecimal round(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }

    /** For drawing only; not for reckoning. */
    public double toDouble() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), 12, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    @Override
    public int compareTo(Num other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Num num && over.equals(num.over) && under.equals(num.under);
    }

    @Override
    public int hashCode() {
        return Objects.hash(over, under);
    }

    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
