package se.helhet.unit.kansli.sie;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the values that stand in fields. Faults name the line and quote what stands there. */
final class SieValues {
    /** More is a damaged file. */
    private static final long MOST_ORE = 1_000_000_000_000_000L;

    /** Digits that cannot overflow, whatever they mean. */
    private static final int MOST_DIGITS = 16;

    private SieValues() {}

    /** An amount in whole öre. Point or comma; any minus sign; more than two decimals only when they are zeros. */
    static long ore(SieLine line, String text) throws SieFault {
        long kronor = 0;
        int digits = 0;
        int decimals = -1;
        boolean negative = !text.isEmpty() && isMinus(text.charAt(0));
        int start = negative || text.startsWith("+") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == ',') && decimals < 0) {
                decimals = 0;
            } else if (c < '0' || c > '9' || (decimals >= 2 && c != '0')) {
                throw amount(line, text);
            } else if (decimals < 2) {
                kronor = kronor * 10 + (c - '0');
                digits++;
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            throw amount(line, text);
        }
        for (int i = Math.max(decimals, 0); i < 2; i++) {
            kronor *= 10;
        }
        if (kronor > MOST_ORE) {
            throw amount(line, text);
        }
        return negative ? -kronor : kronor;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013';
    }

    private static SieFault amount(SieLine line, String text) {
        return new SieFault(
                line.number(),
                "sie.amount",
                text.isEmpty()
                        ? "Beloppet saknas. Raden kan vara avbruten: exportera filen på nytt."
                        : "\u201d" + text + "\u201d är inget belopp. Skriv kronor med punkt och högst två decimaler,"
                                + " till exempel -1234.50.");
    }

    static LocalDate date(SieLine line, String text) throws SieFault {
        try {
            if (text.length() == 8) {
                return LocalDate.of(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(4, 6)),
                        Integer.parseInt(text.substring(6)));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // Falls through to the sentence below.
        }
        throw new SieFault(
                line.number(),
                "sie.date",
                text.isEmpty()
                        ? "Datumet saknas. Skriv år, månad och dag med åtta siffror, till exempel 20190131."
                        : "\u201d" + text + "\u201d är inget datum. Skriv år, månad och dag med åtta siffror, till"
                                + " exempel 20190131.");
    }

    static int account(SieLine line, String text) throws SieFault {
        if (!text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(text);
        }
        throw new SieFault(
                line.number(),
                "sie.account",
                text.isEmpty()
                        ? "Kontonumret saknas. Raden kan vara avbruten: exportera filen på nytt."
                        : "\u201d" + text + "\u201d är inget kontonummer. Ett konto skrivs med bara siffror.");
    }
}
