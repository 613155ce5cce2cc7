package se.helhet.unit.kansli.sie;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import se.helhet.unit.kansli.sie.SieFile.SieHead;

/** Reads a SIE file through and checks it, before anything of it is stored. One scan, one file. */
public final class SieScan {
    private final Path file;
    private final SieTaker taker;
    private final SieFaults faults;
    private final SieBalances balances = new SieBalances();
    private final MutableSortedMap<Integer, String> accounts = SortedMaps.mutable.empty();
    private SieHead head = new SieHead("", "", "", null, null);
    private ImmutableList<SieAmount> amounts = Lists.immutable.empty();
    private LocalDate earliest;
    private LocalDate latest;
    private int vouchers;
    private int entries;
    private long volume;

    private SieScan(Path file, SieTaker taker) {
        this.file = file;
        this.taker = taker;
        this.faults = new SieFaults(file.getFileName().toString());
    }

    /**
     * Reads {@code file} through. Bad input is in the result's findings; nothing is thrown for it.
     *
     * @param taker gets every voucher as it is read; what it gets is worth nothing when the result has errors
     */
    public static SieFile read(Path file, SieTaker taker) {
        return new SieScan(file, taker).read();
    }

    private SieFile read() {
        Charset charset = StandardCharsets.UTF_8;
        String fingerprint = "";
        try {
            charset = SieEncoding.of(file);
            try (SieReader reader = SieReader.open(file, charset, faults, taker::read)) {
                reader.read(new Contents());
                whole(reader.checksum());
                fingerprint = reader.fingerprint();
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
                file,
                charset,
                fingerprint,
                head,
                accounts.toImmutable(),
                balances.opening(),
                amounts,
                balances.budget(),
                balances.closing(),
                vouchers,
                entries,
                faults.all());
    }

    /** What the file holds, piece by piece. */
    private final class Contents implements SieReader.Listener {
        @Override
        public void line(SieLine line) throws SieFault {
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
        }

        @Override
        public void voucher(SieVoucher voucher) {
            vouchers++;
            span(voucher.date());
            within(voucher);
            if (faults.errors() == 0) {
                taker.voucher(voucher);
            }
        }

        @Override
        public void entry(SieVoucher voucher, SieEntry entry) {
            entries++;
            count(entry);
            if (balances.entry(entry)) {
                known(entry);
            }
            if (faults.errors() == 0) {
                taker.entry(voucher, entry);
            }
        }
    }

    /** Sums of accounts and months are never larger than all amounts together, so that none of them overflows. */
    private void count(SieEntry entry) {
        volume += Math.abs(entry.ore());
        if (volume < 0) {
            volume = 0;
            faults.error(new SieFault(
                    entry.line(),
                    "sie.amount",
                    "Filens belopp är tillsammans orimligt stora. Filen är skadad: exportera den på nytt från"
                            + " ekonomisystemet."));
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

    private void span(LocalDate date) {
        if (date != null) {
            earliest = earliest == null || date.isBefore(earliest) ? date : earliest;
            latest = latest == null || date.isAfter(latest) ? date : latest;
        }
    }

    private void within(SieVoucher voucher) {
        if (voucher.date() != null && !head.holds(voucher.date())) {
            faults.error(new SieFault(
                    voucher.line(),
                    "sie.outside",
                    "Verifikationen " + voucher.name() + " är daterad " + voucher.date() + ", utanför räkenskapsåret "
                            + head.from() + " till " + head.to() + ". Rätta datumet eller exportera rätt år."));
        }
    }

    private void known(SieEntry entry) {
        if (!accounts.containsKey(entry.account())) {
            faults.warning(
                    entry.line(),
                    "sie.unknown",
                    "Konto " + entry.account() + " finns inte i filens kontoplan (#KONTO). Det läses in utan namn;"
                            + " kontrollera att kontot är rätt.");
        }
    }

    private void whole(SieChecksum.State checksum) {
        if (checksum == SieChecksum.State.OPEN) {
            error("sie.cut", "Kontrollsumman (#KSUMMA) saknas i slutet. Filen är avbruten: exportera den på nytt.");
        } else if (checksum == SieChecksum.State.WRONG) {
            faults.question(
                    0,
                    "sie.ksumma",
                    "Kontrollsumman (#KSUMMA) stämmer inte: filen har ändrats eller skadats efter exporten. Exportera den"
                            + " på nytt från ekonomisystemet.");
        }
        if (head.from() == null && head.incoming() && earliest != null) {
            // Such a file need not name its year; its vouchers do.
            LocalDate first = LocalDate.of(earliest.getYear(), 1, 1);
            head = new SieHead(
                    head.type(),
                    head.program(),
                    head.company(),
                    first,
                    first.plusYears(1).minusDays(1));
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
        } else if (latest != null && !head.holds(latest)) {
            error("sie.outside", "Verifikationerna är från mer än ett år. Dela upp filen: läs in en fil per år.");
        }
        if (vouchers == 0 && (head.type().startsWith("4") || !balances.tells())) {
            error(
                    "sie.type",
                    "Filen innehåller inga verifikationer"
                            + (head.type().isEmpty() ? "" : " (SIE typ " + head.type() + ")")
                            + (balances.tells() ? "." : " och inga utgående saldon.")
                            + " Exportera SIE typ 4 med transaktioner.");
        }
        if (faults.errors() == 0 && vouchers == 0) {
            amounts = balances.movements(head.to(), faults);
            if (amounts.anySatisfy(a -> !head.holds(a.month()))) {
                error("sie.outside", "Filen har periodsaldon utanför räkenskapsåret. Exportera den på nytt.");
            }
            faults.warning(
                    0,
                    "sie.balances",
                    "Filen har bara saldon (SIE typ " + head.type()
                            + "). Räkningarna går att göra, men inget belopp går"
                            + " att följa till sina verifikationer.");
        }
        if (faults.errors() == 0) {
            balances.check(faults);
        }
    }

    private void error(String rule, String message) {
        faults.error(new SieFault(0, rule, message));
    }
}
