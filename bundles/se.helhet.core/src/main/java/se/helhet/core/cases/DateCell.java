package se.helhet.core.cases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.core.table.Cell;

/** Dates as people write them: 2019-03-28, 28/3 2019, 28.3.2019, 20190328, tors 28 mars 2019. The day before the month. */
final class DateCell {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String HOW = "Skriv ett datum som 2019-03-28.";
    private static final Pattern GAPS = Pattern.compile("[\\s\u00A0\u2007\u2009\u202F]+");
    private static final Pattern DASHES = Pattern.compile("[\u2010\u2011\u2012\u2013\u2212]");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.] ?(\\d{1,2})[-/. ] ?(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:den )?(\\d{1,2})(?::[ea]|\\.)? (\\p{L}+)\\.? (\\d{4})");
    /** Said beside the date; the date decides. */
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?[.,]? |^(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*[.,]? ");

    private static final Pattern MIDNIGHT = Pattern.compile("[ t]0?0[:.]00(?:[:.]00(?:\\.0+)?)?z?$");
    private static final Pattern TIME = Pattern.compile("(.{8,}?)[ t](?:kl\\.? ?)?\\d{1,2}[:.]\\d{2}.*");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{6}|\\d{1,2}[-/.] ?\\d{1,2}[-/. ]\\d{2}|\\d{1,2} \\p{L}+\\.? \\d{2}");
    private static final Pattern NO_DAY = Pattern.compile("\\d{4}[-/.]\\d{1,2}|\\p{L}+ \\d{4}");
    private static final Pattern NO_YEAR = Pattern.compile("\\d{1,2}[-/.] ?\\d{1,2}|\\d{1,2} \\p{L}+");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final ImmutableList<String> MONTHS =
            Lists.immutable.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private DateCell() {}

    /** What a workbook says is a day is one, and so is the bare number that stands for one. */
    static LocalDate read(Cell cell) {
        boolean number = cell.number() != null && COMPACT.matcher(cell.text()).matches();
        if (cell.moment() == null || number) {
            return read(cell.text());
        }
        if (!cell.moment().toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw unreadable(cell.text(), even(cell.text()));
        }
        LocalDate day = cell.moment().toLocalDate();
        return believable(cell.text(), day.getYear(), day);
    }

    private static LocalDate read(String written) {
        LocalDate plain = Plain.date(written);
        return plain == null ? readAny(written) : believable(written, plain.getYear(), plain);
    }

    private static LocalDate believable(String written, int year, LocalDate day) {
        if (year < 1900 || year > 2100) {
            throw BadCell.of(written, "ligger år " + year + ", vilket inte kan stämma. " + HOW);
        }
        return day;
    }

    private static LocalDate readAny(String written) {
        String text = WEEKDAY.matcher(MIDNIGHT.matcher(even(written)).replaceFirst(""))
                .replaceFirst("");
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(written, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return date(written, compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            refuseMonthFirst(written, dayFirst.group(1), dayFirst.group(2));
            return date(written, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return date(written, named.group(3), month(written, named.group(2)), named.group(1));
        }
        throw unreadable(written, text);
    }

    static String even(String written) {
        String single = GAPS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return DASHES.matcher(single).replaceAll("-").strip();
    }

    private static LocalDate date(String written, String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        believable(written, y, null);
        if (m < 1 || m > 12) {
            throw BadCell.of(written, "finns inte. Det finns ingen månad " + m + ". " + HOW);
        }
        YearMonth of = YearMonth.of(y, m);
        if (d < 1 || d > of.lengthOfMonth()) {
            throw BadCell.of(
                    written,
                    "finns inte. " + (d < 1 ? "Första" : "Sista") + " dagen i "
                            + of.getMonth().getDisplayName(TextStyle.FULL, SWEDISH) + " " + y + " är den "
                            + (d < 1 ? 1 : of.lengthOfMonth()) + ". Skriv ett datum som "
                            + (d < 1 ? of.atDay(1) : of.atEndOfMonth()) + ".");
        }
        return of.atDay(d);
    }

    private static void refuseMonthFirst(String written, String first, String second) {
        int day = Integer.parseInt(second);
        if (day > 12 && day <= 31 && Integer.parseInt(first) <= 12) {
            throw BadCell.of(written, "har månaden före dagen. Skriv dagen först, som 28/3 2019, eller 2019-03-28.");
        }
    }

    private static String month(String written, String name) {
        int month = month(name);
        if (month == 0) {
            throw BadCell.of(written, "är inget datum: ingen månad heter " + name + ". " + HOW);
        }
        return Integer.toString(month);
    }

    /** From 1; 0 when no month is called so. The first three letters tell, in Swedish or English. */
    static int month(String name) {
        String swedish = name.replaceFirst("^may$", "maj").replaceFirst("^oct", "okt");
        return MONTHS.detectIndex(swedish::startsWith) + 1;
    }

    private static BadCell unreadable(String written, String text) {
        if (TIME.matcher(text).matches()) {
            return BadCell.of(written, "har ett klockslag. Här ska bara datumet stå. " + HOW);
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return BadCell.of(written, "har inte hela årtalet. Skriv året med fyra siffror, som 2019-03-28.");
        }
        if (NO_DAY.matcher(text).matches()) {
            return BadCell.of(written, "saknar dag. " + HOW);
        }
        if (NO_YEAR.matcher(text).matches()) {
            return BadCell.of(written, "saknar år. " + HOW);
        }
        if (SERIAL.matcher(text).matches()) {
            return BadCell.of(
                    written,
                    "är Excels eget tal för ett datum (" + SERIAL_ZERO.plusDays(Integer.parseInt(text))
                            + "). Formatera kolumnen som datum i Excel och spara om filen.");
        }
        return BadCell.of(written, "är inget datum. " + HOW);
    }
}
