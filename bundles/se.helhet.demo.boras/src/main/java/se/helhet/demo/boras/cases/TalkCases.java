package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** Talks and activities for the public whose numbers and audiences add up to the published figures. */
final class TalkCases {
    private record Talk(LocalDate day, String line) {}

    private final OpenDays days = new OpenDays();
    private final List<Csv.Row> titles = Csv.resource("cases/navet/talk-titles.csv");

    String csv() {
        List<Talk> talks = new ArrayList<>();
        Csv.resource("cases/navet/talks.csv").forEach(row -> talks.addAll(of(row)));
        return Stream.concat(
                        Stream.of("held_on,form,title,place,partner,audience"),
                        talks.stream()
                                .sorted(Comparator.comparing(Talk::day).thenComparing(Talk::line))
                                .map(Talk::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Talk> of(Csv.Row row) {
        String form = row.get("form");
        Draw draw = new Draw("talk " + row.get("year") + form);
        List<Csv.Row> ours =
                titles.stream().filter(t -> t.get("form").equals(form)).toList();
        List<LocalDate> open = days.days(row.number("year"), row);
        List<Talk> talks = new ArrayList<>();
        for (int audience : draw.parts(row.number("audience"), row.number("count"), 40)) {
            Csv.Row title = ours.get(talks.size() % ours.size());
            LocalDate day = draw.any(open);
            talks.add(new Talk(
                    day, Csv.line(day, form, title.get("title"), title.get("place"), title.get("partner"), audience)));
        }
        return talks;
    }
}
