package se.helhet.demo.boras.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.helhet.demo.boras.Csv;

/**
 * What an importer makes of a SIE file, the account map and the lists of objects: sums by line, detail, unit and
 * counterparty. Reckoned anew, so that it can judge the generator.
 */
final class Sums {
    /** Movement of a year by line, detail ("" where there is none), unit and whether it is internal; credit negative. */
    private record Part(int year, String line, String detail, String unit, boolean internal) {}

    private final Map<Part, Long> moved = new HashMap<>();
    private final Map<String, Long> opening = new TreeMap<>();
    private final Map<String, Long> rerouted = new TreeMap<>();
    private final Map<String, Long> bought = new TreeMap<>();
    private final Map<String, Csv.Row> counterparties = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final List<Csv.Row> map = Csv.parse(DemoLedger.accountMap());
    final Set<String> unmapped = new TreeSet<>();

    Sums(Map<Integer, ReadSie> files) {
        Csv.parse(DemoLedger.counterparties()).forEach(row -> counterparties.put(row.get("object"), row));
        Csv.parse(DemoLedger.units()).forEach(row -> units.put(row.get("object"), row.get("unit")));
        files.forEach((year, file) -> {
            file.rows.forEach(row -> take(year, row));
            file.unitBalances.get("#OIB0").forEach((key, ore) -> {
                Csv.Row line = line(key.substring(0, 4));
                String unit = units.get(key.substring(5));
                opening.merge(year + line.get("line") + "/" + line.get("detail") + "/" + unit, ore, Long::sum);
            });
        });
    }

    private void take(int year, ReadSie.Trans row) {
        Csv.Row line = line(row.account());
        Csv.Row counterparty = counterparties.get(row.objects().getOrDefault("20", ""));
        boolean internal = counterparty != null && counterparty.get("kind").equals("unit");
        String detail = line.get("detail");
        if (detail.equals("@counterparty")) {
            detail = counterparty.get("code");
        }
        String unit = units.get(row.objects().get("1"));
        moved.merge(new Part(year, line.get("line"), detail, unit, internal), row.ore(), Long::sum);
        if (!line.get("cash_flow").isEmpty()) {
            rerouted.merge(year + line.get("line") + ">" + line.get("cash_flow"), row.ore(), Long::sum);
        }
        if (line.get("line").equals("equipment") && row.ore() > 0) {
            bought.merge(String.valueOf(year), row.ore(), Long::sum);
        }
    }

    private Csv.Row line(String account) {
        List<Csv.Row> found = map.stream()
                .filter(row -> row.get("from_account").compareTo(account) <= 0
                        && row.get("to_account").compareTo(account) >= 0)
                .toList();
        if (found.size() != 1) {
            unmapped.add(account);
            return map.get(0);
        }
        return found.get(0);
    }

    /** Movement of a line; null takes any detail or unit. Internal items only where {@code internal} is true. */
    long moved(int year, String line, String detail, String unit, boolean internal) {
        return moved.entrySet().stream()
                .filter(entry -> entry.getKey().year() == year
                        && entry.getKey().line().equals(line)
                        && (detail == null || entry.getKey().detail().equals(detail))
                        && (unit == null || entry.getKey().unit().equals(unit))
                        && (internal || !entry.getKey().internal()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long opening(int year, String line, String detail, String unit) {
        return opening.entrySet().stream()
                .filter(entry -> {
                    String[] key = entry.getKey().substring(4).split("/", -1);
                    return entry.getKey().startsWith(String.valueOf(year))
                            && key[0].equals(line)
                            && (detail == null || key[1].equals(detail))
                            && (unit == null || key[2].equals(unit));
                })
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long closing(int year, String line, String detail, String unit) {
        return opening(year, line, detail, unit) + moved(year, line, detail, unit, true);
    }

    /** Movement of accounts of a line that the cash flow statement shows on another line. */
    long rerouted(int year, String line, String to) {
        return rerouted.getOrDefault(year + line + ">" + to, 0L);
    }

    long bought(int year) {
        return bought.getOrDefault(String.valueOf(year), 0L);
    }
}
