package se.helhet.demo.boras.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.helhet.demo.boras.Csv;

/**
 * Hours worked and hours of sick leave by month, sex and age, so that the published per cents follow from their sums.
 * The hours themselves are made up.
 */
final class AbsenceCases {
    private static final String HEAD = "month,sex,age,employees,ordinary_hours,sick_hours,long_sick_hours";
    private static final int MONTHS = 12;
    /** Hours of a full-time month. */
    private static final int FULL_TIME = 165;

    /** @param employees by age, in the order of {@link #AGES} */
    private record Sex(String code, String published, int... employees) {}

    private static final List<String> AGES = List.of("upp_till_29", "fran_30_till_49", "fran_50");
    private static final List<Sex> SEXES =
            List.of(new Sex("kvinnor", "kvinnor", 3, 14, 13), new Sex("man", "män", 2, 7, 7));

    private final List<String> lines = new ArrayList<>(List.of(HEAD));

    static String csv() {
        AbsenceCases cases = new AbsenceCases();
        for (int year = 2018; year <= 2019; year++) {
            for (Sex sex : SEXES) {
                cases.add(year, sex);
            }
        }
        return String.join("\n", cases.lines) + "\n";
    }

    private void add(int year, Sex sex) {
        Draw draw = new Draw("absence " + year + sex.code);
        int cells = MONTHS * AGES.size();
        int[] ordinary = new int[cells];
        int[] weights = new int[cells];
        int hours = 0;
        int weight = 0;
        for (int i = 0; i < cells; i++) {
            ordinary[i] = sex.employees[i % AGES.size()] * FULL_TIME;
            weights[i] = ordinary[i] / 10 + draw.between(0, ordinary[i] / 5);
            hours += ordinary[i];
            weight += weights[i];
        }
        int[] sick = Draw.parts(share(year, sex, false, hours), weights, weight);
        int total = java.util.Arrays.stream(sick).sum();
        int[] longSick = Draw.parts(share(year, sex, true, hours), sick, total);
        for (int i = 0; i < cells; i++) {
            LocalDate month = LocalDate.of(year, i / AGES.size() + 1, 1);
            lines.add(Csv.line(
                    month,
                    sex.code,
                    AGES.get(i % AGES.size()),
                    sex.employees[i % AGES.size()],
                    ordinary[i],
                    sick[i],
                    longSick[i]));
        }
    }

    /** The published per cent of the hours, in whole hours. */
    private static int share(int year, Sex sex, boolean over60Days, int hours) {
        BigDecimal percent = Csv.resource("published/sick-leave.csv").stream()
                .filter(row -> row.number("year") == year
                        && row.get("group").equals(sex.published)
                        && row.flag("over_60_days") == over60Days)
                .map(row -> new BigDecimal(row.get("pct")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sick leave of " + sex.published + " in " + year));
        return percent.multiply(BigDecimal.valueOf(hours))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
