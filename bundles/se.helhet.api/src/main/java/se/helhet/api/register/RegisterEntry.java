package se.helhet.api.register;

/**
 * A register in a list.
 *
 * @param name       as people type it: {@code brb.enquiry}
 * @param unit       id of its unit
 * @param unitTitle  what people call the unit
 * @param label      its long name
 * @param shortLabel for the navigator; the long name where the unit gives no other
 * @param newRow     what one does to add a row, as a button says it ("Ny förfrågan"), by the label {@code register.<name>.new};
 *                   only registers in which rows are often entered have it; empty for the others
 * @param rows       how many rows it has now
 * @param countsOnly whether figures give only counts of it; to be said where its rows are shown
 * @param reckoned   whether only the unit itself writes it: shown, never edited
 */
public record RegisterEntry(
        String name,
        String unit,
        String unitTitle,
        String label,
        String shortLabel,
        String newRow,
        long rows,
        boolean countsOnly,
        boolean reckoned) {}
