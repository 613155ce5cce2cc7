package se.helhet.unit.kansli.sie;

import java.time.LocalDate;

/**
 * The head of a voucher.
 *
 * @param line   of its {@code #VER} in the file
 * @param place  its place among the file's vouchers, from 1
 * @param series may be empty, and so may {@code number}
 * @param date   null when the file's date cannot be read; such a file is never taken in
 */
public record SieVoucher(int line, int place, String series, String number, LocalDate date, String text) {

    /** As people call it: "A 17". */
    public String name() {
        String name = (series + " " + number).strip();
        return name.isEmpty() ? String.valueOf(date) : name;
    }
}
