package se.helhet.unit.kansli.sie;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import se.helhet.api.finding.Finding;

/**
 * A SIE file that has been read through once and checked.
 *
 * @param path     where it lies
 * @param charset  what it is written in
 * @param fingerprint by which the same file is known again; empty when it could not be read to its end
 * @param head     what it says of itself
 * @param accounts the chart: number to name
 * @param opening  opening balances of the year
 * @param amounts  what accounts moved per month, by a file without vouchers; empty for one that has them
 * @param budget   what was budgeted per month
 * @param closing  what each account with any amount came to, as reckoned
 * @param vouchers how many
 * @param entries  how many rows they have
 * @param findings errors, questions and warnings; with any error the file must not be taken in, with questions a person
 *     decides
 */
public record SieFile(
        Path path,
        Charset charset,
        String fingerprint,
        SieHead head,
        ImmutableSortedMap<Integer, String> accounts,
        ImmutableList<SieOpening> opening,
        ImmutableList<SieAmount> amounts,
        ImmutableList<SieAmount> budget,
        ImmutableSortedMap<Integer, Long> closing,
        int vouchers,
        int entries,
        ImmutableList<Finding> findings) {

    public boolean hasErrors() {
        return findings.anySatisfy(f -> f.severity() == Finding.Severity.ERROR);
    }

    /** The file's name without its folder. */
    public String name() {
        return path.getFileName().toString();
    }

    public int year() {
        return head.from().getYear();
    }

    /**
     * What a file says of itself.
     *
     * @param type    1, 2, 3, 4E or 4I as written, empty when it does not say
     * @param program that wrote it
     * @param company whose accounts
     * @param from    first day of the year, null when the file does not say
     * @param to      last day of the year, null when the file does not say
     */
    public record SieHead(String type, String program, String company, LocalDate from, LocalDate to) {
        /** Vouchers of another system on their way in: neither balances nor, always, a year. */
        boolean incoming() {
            return type.equalsIgnoreCase("4I");
        }

        boolean wholeYear() {
            return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
        }

        boolean holds(LocalDate date) {
            return from == null || !date.isBefore(from) && !date.isAfter(to);
        }
    }
}
