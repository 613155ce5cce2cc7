package se.helhet.unit.kansli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Two years of a small federation with two units, written by hand. Amounts in whole kronor. In 2019 the office sells
 * services for 40 000 to the other unit; results are 190 000 and 70 000, income without internal items 120 000.
 */
public final class SmallFederation {
    private static final String PLAN = String.join(
            "\r\n",
            "#KONTO 1210 Inventarier",
            "#KONTO 1219 \"Ackumulerade avskrivningar\"",
            "#KONTO 1510 Kundfordringar",
            "#KONTO 1920 Bank",
            "#KONTO 2010 \"Eget kapital\"",
            "#KONTO 2510 Leverantörsskulder",
            "#KONTO 3010 Försäljning",
            "#KONTO 3970 \"Interna tjänster\"",
            "#KONTO 5010 Löner",
            "#KONTO 7480 \"Köp av interna tjänster\"",
            "#KONTO 7910 Avskrivningar",
            "#KONTO 8310 Medlemsavgifter",
            "");

    private final Path folder;

    public SmallFederation(Path folder) {
        this.folder = folder;
    }

    public Path ledger2018() {
        return sie(
                2018,
                """
                #IB 0 1210 500000
                #IB 0 1219 -50000
                #IB 0 1920 100000
                #IB 0 2010 -500000
                #OIB 0 2010 {1 "10"} -400000
                #OIB 0 2010 {1 "30"} -100000
                #IB 0 2510 -50000
                """,
                voucher(2018, 1, "1920 {} 400000", "8310 {1 10 20 1490} -400000")
                        + voucher(2018, 3, "5010 {1 10} 400000", "1920 {} -300000", "2510 {} -100000")
                        + voucher(2018, 6, "3010 {1 30 20 1490} -150000", "1510 {} 50000", "1920 {} 100000")
                        + voucher(2018, 12, "7910 {1 30} 50000", "1219 {} -50000"));
    }

    public Path ledger2019() {
        return ledger2019("");
    }

    /** @param more vouchers beside the usual ones */
    public Path ledger2019(String more) {
        return sie(
                2019,
                """
                #IB 0 1210 500000
                #IB 0 1219 -100000
                #IB 0 1510 50000
                #IB 0 1920 300000
                #IB 0 2010 -600000
                #OIB 0 2010 {1 "10"} -400000
                #OIB 0 2010 {1 "30"} -200000
                #IB 0 2510 -150000
                """,
                voucher(2019, 1, "1920 {} 900000", "8310 {1 10 20 1490} -600000", "8310 {1 30 20 1463} -300000")
                        + voucher(2019, 2, "3970 {1 10 20 E30} -40000", "7480 {1 30 20 E10} 40000")
                        + voucher(2019, 3, "5010 {1 10} 450000", "5010 {1 30} 250000", "1920 {} -700000")
                        + voucher(2019, 4, "1210 {} 80000", "1920 {} -80000")
                        + voucher(2019, 12, "7910 {1 30} 60000", "1219 {} -60000")
                        + voucher(2019, 12, "3010 {1 30 20 1490} -120000", "1510 {} 120000")
                        + more);
    }

    public static String voucher(int year, int month, String... rows) {
        return "#VER A 1 " + year + (month < 10 ? "0" : "") + month + "15 \"\"\r\n{\r\n"
                + Lists.immutable.of(rows).collect(r -> "#TRANS " + r + "\r\n").makeString("")
                + "}\r\n";
    }

    private Path sie(int year, String opening, String vouchers) {
        return write(
                year + ".se",
                ("#FLAGGA 0\r\n#SIETYP 4\r\n#RAR 0 " + year + "0101 " + year + "1231\r\n" + PLAN + opening + vouchers)
                        .getBytes(Charset.forName("IBM437")));
    }

    public ImmutableList<Path> maps() {
        return Lists.immutable.of(units(), counterparties(), accountMap(), noteRows());
    }

    public Path accountMap() {
        return accountMap("3000,3999,,,income,sales,");
    }

    /** @param income the row or rows that take accounts from 3000 */
    public Path accountMap(String income) {
        return csv(
                "account-map",
                "from_account,to_account,unit,counterparty,line,detail,cash_flow",
                "1200,1218,,,equipment,,",
                "1219,1219,,,equipment,depreciation,",
                "1500,1599,,,customers,,",
                "1900,1999,,,cash,,",
                "2000,2099,,,equity,,",
                "2500,2599,,,short_debt,suppliers,",
                income,
                "4000,7899,,,cost,other,",
                "7900,7999,,,depreciation,,",
                "8300,8399,,,fee,@counterparty,");
    }

    public Path units() {
        return csv("ledger-units", "object,unit,from_year,to_year", "10,kansli,,", "30,navet,,");
    }

    public Path counterparties() {
        return csv(
                "counterparties",
                "object,kind,code,name",
                "1490,member,boras,Borås",
                "1463,member,mark,Mark",
                "E10,unit,kansli,Kansli",
                "E30,unit,navet,Navet");
    }

    public Path noteRows() {
        return csv(
                "note-rows",
                "note,line,unit,detail,position,label,sign",
                "1,income,,sales,1,Försäljning,1",
                "2,cost,,other,1,Personal och köp,-1",
                "3,fee,kansli,@title,0,\"Förbundsbidrag, kansli*\",1",
                "3,fee,kansli,@footnote,9,* Enligt avtal.,1",
                "4,fee,navet,@title,0,\"Medlemsavgifter, Navet\",1",
                "4,fee,navet,surplus,1,Överskott,1",
                "15,short_debt,,suppliers,1,Leverantörsskulder,1",
                "15,short_debt,,tax,2,Skatter,1",
                "0,cash,,@line,0,Pengar på banken,-1");
    }

    public Path csv(String name, String... lines) {
        return write(
                name + ".csv",
                Lists.immutable.of(lines).makeString("\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
