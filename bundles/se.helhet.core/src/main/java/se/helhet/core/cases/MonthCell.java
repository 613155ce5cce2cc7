package se.helhet.core.cases;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.helhet.core.table.Cell;

/** Months as people write them: 2019-03, 201903, 03/2019, mars 2019, mar-19; a day stands for its month. */
final class MonthCell {
    private static final String HOW = "Skriv en månad som 2019-03 eller mars 2019.";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. m]?(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}+)\\.?[ -]*'?(\\d{4}|\\d{2})");
    private static final Pattern NAMED_LAST = Pattern.compile("(\\d{4})[ -](\\p{L}+)");
    /** Two digits of a year from here on belong to the last century. */
    private static final int LAST_CENTURY = 70;

    private MonthCell() {}

    static LocalDate read(Cell cell) {
        if (cell.dated()) {
            return cell.moment().toLocalDate().withDayOfMonth(1);
        }
        String text = DateCell.even(cell.text());
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return month(cell.text(), yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return month(cell.text(), yearLast.group(2), Integer.parseInt(yearLast.group(1)));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return month(cell.text(), named.group(2), named(cell.text(), named.group(1)));
        }
        Matcher namedLast = NAMED_LAST.matcher(text);
        if (namedLast.matches()) {
            return month(cell.text(), namedLast.group(1), named(cell.text(), namedLast.group(2)));
        }
        try {
            return DateCell.read(cell).withDayOfMonth(1);
        } catch (BadCell e) {
            throw BadCell.of(cell.text(), "är ingen månad. " + HOW);
        }
    }

    private static int named(String written, String name) {
        int month = DateCell.month(name.toLowerCase(Locale.ROOT));
        if (month == 0) {
            throw BadCell.of(written, "är ingen månad: ingen månad heter " + name + ". " + HOW);
        }
        return month;
    }

    private static LocalDate month(String written, String year, int month) {
        int y = Integer.parseInt(year);
        int whole = year.length() == 4 ? y : y >= LAST_CENTURY ? 1900 + y : 2000 + y;
        if (month < 1 || month > 12) {
            throw BadCell.of(written, "finns inte. Det finns ingen månad " + month + ". " + HOW);
        }
        if (whole < 1900 || whole > 2100) {
            throw BadCell.of(written, "ligger år " + whole + ", vilket inte kan stämma. " + HOW);
        }
        return LocalDate.of(whole, month, 1);
    }
}
