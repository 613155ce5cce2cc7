package se.helhet.unit.kansli.sie;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import se.helhet.unit.kansli.money.Kronor;

/** Reads a SIE file from its beginning to its end and tells what it meets. Keeps one line at a time. */
final class SieReader implements AutoCloseable {
    private final SieLines lines;
    private final SieFingerprint fingerprint;
    private final SieFaults faults;
    private int vouchers;

    private SieReader(SieLines lines, SieFingerprint fingerprint, SieFaults faults) {
        this.lines = lines;
        this.fingerprint = fingerprint;
        this.faults = faults;
    }

    /** Hears what the file holds, in its order. A voucher's rows are those that count: a struck row is not among them. */
    interface Listener {
        void line(SieLine line) throws SieFault;

        void voucher(SieVoucher voucher);

        void entry(SieVoucher voucher, SieEntry entry);
    }

    /**
     * @param faults gets what is wrong within vouchers, so that one reading names it all
     * @param read   told now and then how many bytes have been read
     */
    static SieReader open(Path file, Charset charset, SieFaults faults, LongConsumer read)
            throws IOException, SieFault {
        SieFingerprint in = new SieFingerprint(Files.newInputStream(file), read);
        try {
            SieNature.check(file);
            SieNature.skipByteOrderMark(file, in);
            return new SieReader(new SieLines(in, charset), in, faults);
        } catch (IOException | SieFault e) {
            in.close();
            throw e;
        }
    }

    /** By which the same file is known again; ask at the end. */
    String fingerprint() {
        return fingerprint.text();
    }

    SieChecksum.State checksum() {
        return lines.checksum();
    }

    /** Throws for what makes the rest unreadable; lesser faults are gathered. */
    void read(Listener to) throws IOException, SieFault {
        for (SieLine line = lines.next(); line != null; line = lines.next()) {
            if (line.label().equals("#VER")) {
                voucher(line, to);
            } else if (line.label().startsWith("#")) {
                single(line, to);
            } else {
                throw new SieFault(
                        line.number(),
                        "sie.label",
                        "Raden börjar med \u201d" + shorten(line.label()) + "\u201d i stället för med tecknet #. Filen"
                                + " är skadad eller ändrad: exportera den på nytt från ekonomisystemet.");
            }
        }
    }

    private void single(SieLine line, Listener to) {
        try {
            to.line(line);
        } catch (SieFault e) {
            faults.error(e);
        }
    }

    private void voucher(SieLine head, Listener to) throws IOException, SieFault {
        LocalDate date = null;
        int before = faults.errors();
        try {
            date = SieValues.date(head, head.field(2));
        } catch (SieFault e) {
            faults.error(e);
        }
        SieVoucher voucher =
                new SieVoucher(head.number(), ++vouchers, head.field(0), head.field(1), date, head.field(3));
        SieLine line = lines.next();
        if (line == null || !line.label().equals("{")) {
            throw cut(head, "sie.cut", "har inga rader inom klammer");
        }
        to.voucher(voucher);
        long sum = 0;
        SieEntry added = null;
        boolean more = lines.advance();
        for (; more; more = lines.advance()) {
            SieEntry entry = lines.row();
            boolean later = false;
            if (entry == null) {
                line = lines.line();
                if (line.label().equals("}")) {
                    break;
                }
                entry = entry(line);
                later = line.label().equals("#RTRANS");
            }
            // A row added later is written twice: once as #RTRANS, once as #TRANS for programs that know only that.
            boolean again = !later && added != null && entry != null && same(added, entry);
            if (entry != null && !again) {
                to.entry(voucher, entry);
                sum += entry.ore();
            }
            added = later ? entry : null;
        }
        if (!more) {
            throw cut(head, "sie.cut", "saknar avslutande klammer");
        }
        if (faults.errors() == before && sum != 0) {
            unbalanced(voucher, sum);
        }
    }

    private SieEntry entry(SieLine line) throws SieFault {
        switch (line.label()) {
            case "#TRANS", "#RTRANS":
                break;
            case "#VER", "{":
                throw new SieFault(
                        line.number(),
                        "sie.cut",
                        "Här börjar en ny verifikation innan den förra är avslutad. Filen är skadad: exportera den på nytt"
                                + " från ekonomisystemet.");
            default:
                return null;
        }
        try {
            return new SieEntry(
                    line.number(),
                    SieValues.account(line, line.field(0)),
                    line.object(SieDimensions.RESULT_UNIT),
                    line.object(SieDimensions.PROJECT),
                    line.object(SieDimensions.COUNTERPARTY),
                    SieValues.ore(line, line.field(1)),
                    line.field(3));
        } catch (SieFault e) {
            faults.error(e);
            return null;
        }
    }

    private static boolean same(SieEntry a, SieEntry b) {
        return a.account() == b.account()
                && a.ore() == b.ore()
                && a.unit().equals(b.unit())
                && a.project().equals(b.project())
                && a.counterparty().equals(b.counterparty());
    }

    private void unbalanced(SieVoucher voucher, long sum) {
        faults.question(
                voucher.line(),
                "sie.voucher",
                "Verifikationen " + voucher.name() + " går inte jämnt upp: debet och kredit skiljer "
                        + Kronor.print(sum) + " kr. Rätta den i ekonomisystemet och exportera filen på nytt.");
    }

    private static SieFault cut(SieLine head, String rule, String what) {
        return new SieFault(
                head.number(),
                rule,
                "Verifikationen " + (head.field(0) + " " + head.field(1)).strip() + " " + what
                        + ". Filen är avbruten: exportera den på nytt från ekonomisystemet.");
    }

    private static String shorten(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
