package se.helhet.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A year of vouchers that balance, of any size, always the same: for measuring. Nothing of it is kept in memory. */
final class LargeLedger {
    private static final int[] COSTS = {4010, 4580, 5010, 5510, 6150, 6210, 6990, 7480, 7910};
    private static final String[] UNITS = {"10", "15", "20", "30", "40"};
    private static final String[] PROJECTS = {"", "", "210", "", "", "340"};
    private static final String[] PARTIES = {"", "", "1490", "", "1463", "", ""};
    private static final String[] TEXTS = {"Hyra", "Faktura Elnätet", "Resor", "Möte", "Utrustning", "Lön", "Porto"};

    private final int rows;
    private final int year;

    LargeLedger(int year, int rows) {
        this.year = year;
        this.rows = rows;
    }

    /** Gets the vouchers with their rows, four each. */
    interface To {
        void voucher(int number, String series, LocalDate day, String text) throws Exception;

        void row(int voucher, int account, String unit, String project, String party, long ore, String text)
                throws Exception;
    }

    void make(To to) throws Exception {
        LocalDate first = LocalDate.of(year, 1, 1);
        int vouchers = rows / 4;
        for (int v = 1; v <= vouchers; v++) {
            String text = TEXTS[v % 7] + " " + v;
            to.voucher(v, v % 3 == 0 ? "L" : "A", first.plusDays((long) v * 365 / (vouchers + 1)), text);
            String unit = UNITS[v % 5];
            long sum = 0;
            for (int i = 0; i < 3; i++) {
                long ore = 100L + (v * 7919L + i * 104_729L) % 1_000_000;
                sum += ore;
                to.row(v, COSTS[(v + i) % 9], unit, PROJECTS[(v + i) % 6], PARTIES[(v + i) % 7], ore, text);
            }
            to.row(v, v % 2 == 0 ? 1930 : 2510, unit, "", "", -sum, "");
        }
    }

    void write(Path file) throws Exception {
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("IBM437"))) {
            out.write("#FLAGGA 0\r\n#PROGRAM \"Prov\" 1.0\r\n#FORMAT PC8\r\n#SIETYP 4\r\n#FNAMN \"Provförbundet\"\r\n");
            out.write("#RAR 0 " + year + "0101 " + year + "1231\r\n");
            for (int account : COSTS) {
                out.write("#KONTO " + account + " \"Konto " + account + "\"\r\n");
            }
            out.write("#KONTO 1930 Bank\r\n#KONTO 2010 \"Eget kapital\"\r\n#KONTO 2510 Leverantörsskulder\r\n");
            out.write("#IB 0 1930 100000\r\n#IB 0 2010 -100000\r\n#OIB 0 2010 {1 \"10\"} -100000\r\n");
            make(new Lines(out));
            out.write("}\r\n");
        }
    }

    private static final class Lines implements To {
        private final BufferedWriter out;

        Lines(BufferedWriter out) {
            this.out = out;
        }

        @Override
        public void voucher(int number, String series, LocalDate day, String text) throws IOException {
            out.write((number == 1 ? "" : "}\r\n") + "#VER " + series + " " + number + " "
                    + day.toString().replace("-", "") + " \"" + text + "\"\r\n{\r\n");
        }

        @Override
        public void row(int voucher, int account, String unit, String project, String party, long ore, String text)
                throws IOException {
            out.write("   #TRANS " + account + " {1 \"" + unit + "\""
                    + (project.isEmpty() ? "" : " 6 \"" + project + "\"")
                    + (party.isEmpty() ? "" : " 20 \"" + party + "\"") + "} "
                    + BigDecimal.valueOf(ore, 2) + " \"\" \"" + text + "\"\r\n");
        }
    }
}
