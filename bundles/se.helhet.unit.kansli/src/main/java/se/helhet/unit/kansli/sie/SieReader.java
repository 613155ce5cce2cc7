package se.helhet.unit.kansli.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.unit.kansli.money.Kronor;

/** Reads a SIE file item by item: single lines, and vouchers whole. Keeps one voucher at a time. */
final class SieReader implements AutoCloseable {
    private final SieLines lines;
    private final SieFaults faults;
    private SieLine waiting;

    private SieReader(SieLines lines, SieFaults faults) {
        this.lines = lines;
        this.faults = faults;
    }

    /** What the file holds, in its order. */
    sealed interface Item {
        record Line(SieLine line) implements Item {}

        record Voucher(SieVoucher voucher) implements Item {}
    }

    /** @param faults gets what is wrong within vouchers, so that one reading names it all */
    static SieReader open(Path file, Charset charset, SieFaults faults) throws IOException, SieFault {
        InputStream in = Files.newInputStream(file);
        try {
            SieNature.check(file);
            SieNature.skipByteOrderMark(file, in);
            return new SieReader(new SieLines(in, charset), faults);
        } catch (IOException | SieFault e) {
            in.close();
            throw e;
        }
    }

    SieChecksum.State checksum() {
        return lines.checksum();
    }

    /** Null at the end. Throws for what makes the rest unreadable. */
    Item next() throws IOException, SieFault {
        SieLine line = waiting == null ? lines.next() : waiting;
        waiting = null;
        if (line == null) {
            return null;
        }
        if (line.label().equals("#VER")) {
            return new Item.Voucher(voucher(line));
        }
        if (line.label().charAt(0) != '#') {
            throw new SieFault(
                    line.number(),
                    "sie.label",
                    "Raden börjar med \u201d" + shorten(line.label()) + "\u201d i stället för med tecknet #. Filen är"
                            + " skadad eller ändrad: exportera den på nytt från ekonomisystemet.");
        }
        return new Item.Line(line);
    }

    private SieVoucher voucher(SieLine head) throws IOException, SieFault {
        LocalDate date = null;
        int before = faults.errors();
        try {
            date = SieValues.date(head, head.field(2));
        } catch (SieFault e) {
            faults.error(e);
        }
        MutableList<SieEntry> entries = Lists.mutable.empty();
        SieLine line = lines.next();
        if (line == null || !line.label().equals("{")) {
            throw cut(head, "sie.cut", "har inga rader inom klammer");
        }
        SieEntry added = null;
        for (line = lines.next(); line != null && !line.label().equals("}"); line = lines.next()) {
            SieEntry entry = entry(line);
            boolean later = line.label().equals("#RTRANS");
            // A row added later is written twice: once as #RTRANS, once as #TRANS for programs that know only that.
            boolean again = !later && added != null && entry != null && same(added, entry);
            if (entry != null && !again) {
                entries.add(entry);
            }
            added = later ? entry : null;
        }
        if (line == null) {
            throw cut(head, "sie.cut", "saknar avslutande klammer");
        }
        SieVoucher voucher =
                new SieVoucher(head.number(), head.field(0), head.field(1), date, head.field(3), entries.toImmutable());
        if (faults.errors() == before) {
            balanced(voucher);
        }
        return voucher;
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

    private void balanced(SieVoucher voucher) {
        long sum = voucher.entries().sumOfLong(SieEntry::ore);
        if (sum != 0) {
            faults.error(new SieFault(
                    voucher.line(),
                    "sie.voucher",
                    "Verifikationen " + voucher.name() + " går inte jämnt upp: debet och kredit skiljer "
                            + Kronor.print(sum) + " kr. Rätta den i ekonomisystemet och exportera filen på nytt."));
        }
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
