package se.helhet.demo.boras.cases;

import java.util.List;
import se.helhet.demo.boras.Csv;

/** Made-up schools, named by number, in the municipalities that come to Navet. */
final class Schools {
    record Municipality(String code, String name, int weight, int schools, int preschools) {}

    private final List<Municipality> municipalities = Csv.resource("cases/municipalities.csv").stream()
            .map(row -> new Municipality(
                    row.get("code"),
                    row.get("name"),
                    row.number("weight"),
                    row.number("schools"),
                    row.number("preschools")))
            .toList();

    Municipality municipality(Draw draw) {
        return draw.weighted(municipalities, Municipality::weight);
    }

    Municipality municipality(String code) {
        return municipalities.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A school of the municipality that has the school year. */
    String school(Municipality in, String schoolYear, Draw draw) {
        return switch (schoolYear) {
            case "fsk" -> name("Förskola", draw.between(1, in.preschools()), in);
            case "gy" -> name("Gymnasieskola", draw.between(1, in.schools() > 20 ? 4 : 1), in);
            // Every third school has the upper years
            case "7", "8", "9" -> name("Skola", 3 * draw.between(1, Math.max(1, in.schools() / 3)), in);
            default -> name("Skola", draw.between(1, in.schools()), in);
        };
    }

    static String name(String kind, int number, Municipality in) {
        return kind + " " + (number < 10 ? "0" : "") + number + ", " + in.name();
    }
}
