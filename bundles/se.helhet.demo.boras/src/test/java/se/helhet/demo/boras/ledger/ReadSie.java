package se.helhet.demo.boras.ledger;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** A plain reader of what the tests need of a SIE file; shares nothing with the writer. */
final class ReadSie {
    static final Charset CP437 = Charset.forName("IBM437");

    /** One transaction row. */
    record Trans(int voucher, String date, String account, Map<String, String> objects, long ore) {}

    final Map<String, Map<String, Long>> balances = new HashMap<>();
    final Map<String, Map<String, Long>> unitBalances = new HashMap<>();
    final List<Trans> rows = new ArrayList<>();
    final List<String> accounts = new ArrayList<>();
    long statedControl = -1;
    long control;
    int vouchers;

    ReadSie(byte[] bytes) {
        CRC32 crc = new CRC32();
        boolean summing = false;
        String date = "";
        for (String line : new String(bytes, CP437).split("\r\n")) {
            List<String> fields = fields(line);
            if (fields.isEmpty()) {
                continue;
            }
            if (fields.get(0).equals("#KSUMMA")) {
                if (summing) {
                    statedControl = Long.parseLong(fields.get(1));
                    control = crc.getValue();
                }
                summing = true;
                continue;
            }
            if (summing) {
                fields.forEach(field -> crc.update(field.getBytes(CP437)));
            }
            date = take(fields, line, date);
        }
    }

    private String take(List<String> fields, String line, String date) {
        String label = fields.get(0);
        switch (label) {
            case "#KONTO" -> accounts.add(fields.get(1));
            case "#IB", "#UB", "#RES" ->
                balances.computeIfAbsent(label + fields.get(1), key -> new TreeMap<>())
                        .put(fields.get(2), ore(fields.get(3)));
            case "#OIB", "#OUB" ->
                unitBalances
                        .computeIfAbsent(label + fields.get(1), key -> new TreeMap<>())
                        .put(fields.get(2) + "/" + fields.get(4), ore(fields.get(5)));
            case "#VER" -> {
                vouchers++;
                return fields.get(3);
            }
            case "#TRANS" -> {
                Map<String, String> objects = new HashMap<>();
                for (int i = 2; i < fields.size() - 1; i += 2) {
                    objects.put(fields.get(i), fields.get(i + 1));
                }
                rows.add(new Trans(vouchers, date, fields.get(1), objects, ore(fields.get(fields.size() - 1))));
            }
            default -> {
                // nothing of it is needed
            }
        }
        return date;
    }

    Map<String, Long> moved() {
        Map<String, Long> sums = new TreeMap<>();
        rows.forEach(row -> sums.merge(row.account(), row.ore(), Long::sum));
        return sums;
    }

    private static long ore(String kronor) {
        return Long.parseLong(kronor.replace(".", ""));
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean open = false;
        for (char c : (line + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                open = true;
            } else if (!quoted && " {}\t".indexOf(c) >= 0) {
                if (open) {
                    fields.add(field.toString());
                    field.setLength(0);
                    open = false;
                }
            } else {
                field.append(c);
                open = true;
            }
        }
        return fields;
    }
}
