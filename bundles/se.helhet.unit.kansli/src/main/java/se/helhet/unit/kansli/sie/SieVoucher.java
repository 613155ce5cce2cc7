package se.helhet.unit.kansli.sie;

import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A voucher with the rows that count: struck rows are left out, a row added later is there once.
 *
 * @param line   of its {@code #VER} in the file
 * @param series may be empty, and so may {@code number}
 */
public record SieVoucher(
        int line, String series, String number, LocalDate date, String text, ImmutableList<SieEntry> entries) {

    /** As people call it: "A 17". */
    public String name() {
        String name = (series + " " + number).strip();
        return name.isEmpty() ? date.toString() : name;
    }
}
