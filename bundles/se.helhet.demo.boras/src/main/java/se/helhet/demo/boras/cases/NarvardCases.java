package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.List;
import se.helhet.demo.boras.Csv;

/**
 * Närvårdssamverkan's cases of 2018 and 2019. Published: the share of late replies at the end of 2019, who took part in
 * the pilot, what was invoiced to whom, the cooperation days. All else is made up. Deterministic.
 */
public final class NarvardCases {
    private static final String[] MONTHLY = {"care", "review", "pilot", "activity", "contribution"};

    private NarvardCases() {}

    public static List<CaseText> all() {
        List<CaseText> all = new java.util.ArrayList<>();
        for (String register : MONTHLY) {
            all.add(text(register, Csv.text("cases/narvard/" + register + ".csv")));
        }
        all.add(text("deviation", new DeviationCases().csv()));
        all.add(text("sip", sip()));
        return List.copyOf(all);
    }

    private static CaseText text(String register, String csv) {
        return new CaseText("narvard." + register, "narvard-" + register + ".csv", csv);
    }

    /** Meetings and plans of each municipality's year, divided over its months; July is quiet. */
    private static String sip() {
        StringBuilder out = new StringBuilder("month,municipality,meetings,plans\n");
        for (Csv.Row row : Csv.resource("cases/narvard/sip.csv")) {
            Draw draw = new Draw("sip " + row.get("year") + row.get("municipality"));
            int[] weights = new int[12];
            int sum = 0;
            for (int month = 0; month < 12; month++) {
                weights[month] = draw.between(80, 120) / (month == 6 ? 2 : 1);
                sum += weights[month];
            }
            int[] meetings = Draw.parts(row.number("meetings"), weights, sum);
            int[] plans = Draw.parts(row.number("plans"), weights, sum);
            for (int month = 0; month < 12; month++) {
                LocalDate first = LocalDate.of(row.number("year"), month + 1, 1);
                out.append(Csv.line(first, row.get("municipality"), meetings[month], plans[month]))
                        .append('\n');
            }
        }
        return out.toString();
    }
}
