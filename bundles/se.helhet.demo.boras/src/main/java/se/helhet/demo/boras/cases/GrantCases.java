package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.helhet.demo.boras.Csv;

/**
 * Applications for development grants and what became of them. How many were granted by focus area in 2019 is published;
 * titles, applicants, amounts and all of 2018 are made up ({@code cases/grants.csv} says how many and how much).
 */
final class GrantCases {
    private static final String HEAD = "number,area,kind,focus_area,applicant,title,applied_on,applied,decision,"
            + "decided_on,granted,cofinanced,report_due_on,reported_on,closed_on";
    private static final int STEP = 5_000;

    private final List<String> applications = new ArrayList<>(List.of(HEAD));
    private final List<String> payments = new ArrayList<>(List.of("number,area,paid_on,amount"));
    private final Draw draw = new Draw("utvecklingsmedel");

    GrantCases() {
        Csv.resource("cases/grants.csv").forEach(this::add);
    }

    static String calls() {
        return Csv.text("cases/calls.csv");
    }

    String applications() {
        return String.join("\n", applications) + "\n";
    }

    String payments() {
        return String.join("\n", payments) + "\n";
    }

    private void add(Csv.Row row) {
        int granted = row.number("granted");
        int[] amounts = granted == 0 ? new int[0] : draw.parts(row.number("granted_tkr") * 1000 / STEP, granted, 120);
        for (int i = 0; i < granted + row.number("refused"); i++) {
            add(row, i < granted ? amounts[i] * STEP : 0);
        }
    }

    private void add(Csv.Row row, int amount) {
        int year = row.number("year");
        String number = String.format("%d-%02d", year, applications.size());
        LocalDate applied = LocalDate.of(year, row.number("month"), draw.between(1, 28));
        LocalDate decided = applied.plusDays(60);
        boolean granted = amount > 0;
        int wanted = granted ? amount + STEP * draw.between(0, 10) : STEP * draw.between(20, 120);
        // Projects last about a year; the report comes in time, but for every seventh.
        LocalDate due = decided.plusMonths(12);
        LocalDate reported = applications.size() % 7 == 0 ? due.plusMonths(4) : due.minusDays(draw.between(1, 20));
        boolean done = granted && reported.isBefore(LocalDate.of(2020, 1, 1));
        applications.add(Csv.line(
                number,
                row.get("area"),
                row.get("kind"),
                row.get("focus_area"),
                String.format("Sökande %02d", draw.between(1, 30)),
                row.get("title") + " " + number,
                applied,
                wanted,
                granted ? "beviljad" : "avslag",
                decided,
                granted ? amount : "",
                granted ? amount + STEP * draw.between(0, 20) : "",
                granted ? due : "",
                done ? reported : "",
                done ? reported.plusDays(30) : ""));
        if (granted) {
            pay(number, row.get("area"), decided.plusDays(30), amount / 2);
            pay(number, row.get("area"), reported.plusDays(30), amount - amount / 2);
        }
    }

    private void pay(String number, String area, LocalDate day, int amount) {
        if (day.getYear() <= 2019) {
            payments.add(Csv.line(number, area, day, amount));
        }
    }
}
