package se.helhet.core.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import se.helhet.core.excel.Styles.Look;
import se.helhet.core.table.Cell;

/** Makes cells of what stands in a sheet. */
final class Values {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    /** As many digits as Excel keeps; what comes after them is noise of binary fractions. */
    private static final MathContext EXACT = new MathContext(15);
    /** A bare number between these may be a day of the years 1950 to 2100. */
    private static final int FIRST_DAY = 16_000;

    private static final int LAST_DAY = 74_000;

    private final Styles styles;
    private final boolean from1904;

    Values(Styles styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    static Cell truth(String written) {
        return Cell.of(written.equals("1") || written.equals("true") ? "ja" : "nej");
    }

    /** A date written out, as some programs do. */
    static Cell iso(String written) {
        try {
            LocalDateTime moment = written.indexOf('T') < 0
                    ? LocalDate.parse(written).atStartOfDay()
                    : LocalDateTime.parse(written.replaceFirst("Z$", ""));
            return day(moment);
        } catch (DateTimeParseException e) {
            return Cell.of(written);
        }
    }

    /** Throws {@link NumberFormatException} for what is none. */
    Cell number(String written, int style) {
        double value = Double.parseDouble(written);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(written);
        }
        Look look = styles.look(style);
        LocalDateTime moment = look == Look.NUMBER || look == Look.PERCENT ? null : Serial.moment(value, from1904);
        if (moment == null) {
            return look == Look.PERCENT ? share(value) : plain(value);
        }
        if (look == Look.TIME && value < 1) {
            return Cell.of(clock(moment.toLocalTime()));
        }
        boolean month = look == Look.MONTH
                && moment.equals(moment.toLocalDate().withDayOfMonth(1).atStartOfDay());
        return month ? new Cell(MONTH.format(moment), null, moment) : day(moment);
    }

    private static Cell day(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        String day = moment.toLocalDate().toString();
        return new Cell(time.equals(LocalTime.MIDNIGHT) ? day : day + " " + clock(time), null, moment);
    }

    private static String clock(LocalTime time) {
        return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
    }

    private Cell plain(double value) {
        BigDecimal number = exact(value);
        boolean day = value >= FIRST_DAY && value <= LAST_DAY && number.scale() == 0;
        return new Cell(number.toPlainString(), number, day ? Serial.moment(value, from1904) : null);
    }

    /** Only a text: 15 % may be meant as 15 or as 0.15, so a column of numbers had better ask. */
    private static Cell share(double value) {
        return Cell.of(exact(value * 100).toPlainString().replace('.', ',') + " %");
    }

    private static BigDecimal exact(double value) {
        if (value == (long) value && Math.abs(value) < 1e15) {
            return BigDecimal.valueOf((long) value);
        }
        BigDecimal number = BigDecimal.valueOf(value).round(EXACT).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
