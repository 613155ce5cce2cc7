package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** Trainings of teachers, preschool teachers and other adults whose participants add up to the published figures. */
final class TrainingCases {
    static final String HEAD = "held_on,subject,audience,municipality,participants,days";
    private static final Set<Integer> MONTHS = Set.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12);
    private static final int USUAL = 19;

    private record Training(LocalDate day, String line) {}

    private final Schools schools = new Schools();
    private final OpenDays days = new OpenDays();

    String csv() {
        List<Training> trainings = new ArrayList<>();
        Csv.resource("cases/trainings.csv").forEach(row -> trainings.addAll(of(row)));
        return Stream.concat(
                        Stream.of(HEAD),
                        trainings.stream()
                                .sorted(Comparator.comparing(Training::day))
                                .map(Training::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Training> of(Csv.Row row) {
        String subject = row.get("subject");
        String audience = row.get("audience");
        Draw draw = new Draw("training " + row.get("year") + subject + audience);
        int participants = row.number("participants");
        int count = Math.max(1, participants / USUAL);
        List<LocalDate> open = days.schoolDays(row.number("year"), MONTHS);
        List<Training> trainings = new ArrayList<>();
        for (int part : draw.parts(participants, count, 45)) {
            LocalDate day = draw.weighted(
                    open,
                    date -> List.of(10, 11, 10, 9, 8, 12, 0, 22, 11, 11, 12, 4).get(date.getMonthValue() - 1));
            int length = draw.between(1, 10) <= 7 ? 1 : draw.between(2, 3);
            trainings.add(new Training(
                    day,
                    Csv.line(day, subject, audience, schools.municipality(draw).name(), part, length)));
        }
        return trainings;
    }
}
