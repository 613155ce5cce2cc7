package se.helhet.unit.kansli.sie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.api.set.primitive.MutableIntSet;
import se.helhet.unit.kansli.sie.SieFile.SieHead;

/** Reads a SIE file through and checks it, before anything of it is stored. One scan, one file. */
public final class SieScan {
    private final Path file;
    private final SieFaults faults;
    private final SieBalances balances = new SieBalances();
    private final MutableSortedMap<Integer, String> accounts = SortedMaps.mutable.empty();
    private final MutableIntSet unknown = IntSets.mutable.empty();
    private SieHead head = new SieHead("", "", "", null, null);
    private int vouchers;
    private int entries;

    private SieScan(Path file) {
        this.file = file;
        this.faults = new SieFaults(file.getFileName().toString());
    }

    /**
     * Reads {@code file} through. Bad input is in the result's findings; nothing is thrown for it.
     *
     * @param each gets every voucher as it is read; what it gets is worth nothing when the result has errors
     */
    public static SieFile read(Path file, Consumer<SieVoucher> each) {
        return new SieScan(file).read(each);
    }

    private SieFile read(Consumer<SieVoucher> each) {
        SieEncoding encoding = new SieEncoding(StandardCharsets.UTF_8, "");
        try {
            encoding = SieEncoding.of(file);
            try (SieReader reader = SieReader.open(file, encoding.charset(), faults)) {
                for (SieReader.Item item = reader.next(); item != null; item = reader.next()) {
                    if (item instanceof SieReader.Item.Voucher v) {
                        voucher(v.voucher());
                        each.accept(v.voucher());
                    } else if (item instanceof SieReader.Item.Line l) {
                        line(l.line());
                    }
                }
                whole(reader.checksum());
            }
        } catch (SieFault e) {
            faults.error(e);
        } catch (IOException e) {
            faults.error(new SieFault(
                    0,
                    "sie.file",
                    "Filen kan inte läsas. Kontrollera att den finns och att du har rätt att öppna den."));
        }
        return new SieFile(
                file, encoding, head, accounts.toImmutable(), balances.opening(), vouchers, entries, faults.all());
    }

    private void line(SieLine line) {
        try {
            switch (line.label()) {
                case "#SIETYP" ->
                    head = new SieHead(line.field(0), head.program(), head.company(), head.from(), head.to());
                case "#PROGRAM" ->
                    head = new SieHead(head.type(), line.field(0), head.company(), head.from(), head.to());
                case "#FNAMN" -> head = new SieHead(head.type(), head.program(), line.field(0), head.from(), head.to());
                case "#RAR" -> year(line);
                case "#KONTO" -> account(line);
                default -> balances.line(line);
            }
        } catch (SieFault e) {
            faults.error(e);
        }
    }

    private void year(SieLine line) throws SieFault {
        if (line.field(0).equals("0")) {
            LocalDate from = SieValues.date(line, line.field(1));
            LocalDate to = SieValues.date(line, line.field(2));
            head = new SieHead(head.type(), head.program(), head.company(), from, to);
        }
    }

    private void account(SieLine line) throws SieFault {
        int number = SieValues.account(line, line.field(0));
        if (line.fields().size() < 2) {
            throw new SieFault(
                    line.number(),
                    "sie.konto",
                    "Konto " + number + " saknar namn. Raden kan vara avbruten: exportera filen på nytt.");
        }
        accounts.put(number, line.field(1));
    }

    private void voucher(SieVoucher voucher) {
        vouchers++;
        entries += voucher.entries().size();
        balances.voucher(voucher);
        for (SieEntry entry : voucher.entries()) {
            if (!accounts.containsKey(entry.account()) && unknown.add(entry.account())) {
                faults.warning(
                        entry.line(),
                        "sie.unknown",
                        "Konto " + entry.account() + " finns inte i filens kontoplan (#KONTO). Det läses in utan namn;"
                                + " kontrollera att kontot är rätt.");
            }
        }
        if (voucher.date() != null && !head.holds(voucher.date())) {
            faults.error(new SieFault(
                    voucher.line(),
                    "sie.outside",
                    "Verifikationen " + voucher.name() + " är daterad " + voucher.date() + ", utanför räkenskapsåret "
                            + head.from() + " till " + head.to() + ". Rätta datumet eller exportera rätt år."));
        }
    }

    private void whole(SieChecksum.State checksum) {
        if (checksum == SieChecksum.State.OPEN) {
            error("sie.cut", "Kontrollsumman (#KSUMMA) saknas i slutet. Filen är avbruten: exportera den på nytt.");
        } else if (checksum == SieChecksum.State.WRONG) {
            error(
                    "sie.ksumma",
                    "Kontrollsumman (#KSUMMA) stämmer inte: filen har ändrats eller skadats efter exporten. Exportera den"
                            + " på nytt från ekonomisystemet.");
        }
        if (head.from() == null) {
            error(
                    "sie.rar",
                    "Filen säger inte vilket räkenskapsår den gäller (#RAR 0). Exportera SIE typ 4 för ett helt år.");
        } else if (!head.wholeYear()) {
            error(
                    "sie.rar",
                    "Räkenskapsåret är " + head.from() + " till " + head.to()
                            + ". Ett kommunalförbund har kalenderår: exportera ett helt år.");
        }
        if (vouchers == 0) {
            error(
                    "sie.type",
                    "Filen innehåller inga verifikationer"
                            + (head.type().isEmpty() ? "" : " (SIE typ " + head.type() + ")")
                            + ". Exportera SIE typ 4 med transaktioner.");
        }
        if (faults.errors() == 0) {
            balances.check(faults);
        }
    }

    private void error(String rule, String message) {
        faults.error(new SieFault(0, rule, message));
    }
}
