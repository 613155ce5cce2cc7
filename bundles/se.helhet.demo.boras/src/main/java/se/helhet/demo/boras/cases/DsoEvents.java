package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.helhet.api.calendar.WorkingDays;
import se.helhet.demo.boras.Csv;

/** Registers of the officers whose rows are dated events, so many of each kind in a year. */
enum DsoEvents {
    ADVICE("given_on,level,topic,municipality") {
        @Override
        String line(LocalDate day, String code, Draw draw, String municipality) {
            return Csv.line(day, code, draw.any(TOPICS), municipality);
        }
    },
    ENQUIRY("asked_on,asker,municipality,answered_on") {
        @Override
        String line(LocalDate day, String code, Draw draw, String municipality) {
            int days = code.equals("sent") ? draw.between(6, 12) : draw.between(1, 5);
            LocalDate answered = WorkingDays.SWEDISH.after(day, days);
            return Csv.line(day, draw.any(ASKERS), municipality, answered);
        }
    },
    INCIDENT("aware_on,aware_time,municipality,state,kind,risk,decision,notified_on,notified_time,why_not,handled_on") {
        @Override
        String line(LocalDate day, String code, Draw draw, String municipality) {
            String time = draw.between(8, 16) + ":" + draw.any(List.of("05", "15", "30", "40", "50"));
            LocalDate notified = day.plusDays(draw.between(1, 2));
            boolean told = code.equals("anmald");
            return Csv.line(
                    day,
                    time,
                    municipality,
                    told ? "bekraftad" : draw.any(List.of("misstankt", "bekraftad")),
                    draw.any(INCIDENTS),
                    told ? "risk" : "osannolik",
                    code,
                    told ? notified : "",
                    told ? draw.between(9, 15) + ":20" : "",
                    told ? "" : "Uppgifterna var få och mottagaren har raderat dem.",
                    WorkingDays.SWEDISH.after(notified, draw.between(3, 15)));
        }
    },
    NEWSLETTER("sent_on,recipients") {
        @Override
        String line(LocalDate day, String code, Draw draw, String municipality) {
            return Csv.line(day, draw.between(180, 240));
        }
    },
    OUTLOOK("held_on,kind,name") {
        @Override
        String line(LocalDate day, String code, Draw draw, String municipality) {
            String name = code.equals("natverk") ? draw.any(NETWORKS) : code.equals("analys") ? "Analys" : "Kurs";
            return Csv.line(day, code, name);
        }
    },
    TRAINING("held_on,size,municipality,participants") {
        @Override
        String line(LocalDate day, String code, Draw draw, String municipality) {
            int people = code.equals("liten")
                    ? draw.between(6, 14)
                    : code.equals("medelstor") ? draw.between(20, 45) : draw.between(70, 160);
            return Csv.line(day, code, municipality, people);
        }
    },
    VISIT("visited_on,kind,municipality,participants") {
        @Override
        String line(LocalDate day, String code, Draw draw, String municipality) {
            return Csv.line(day, code, municipality, draw.between(8, 35));
        }
    };

    private static final List<String> TOPICS =
            List.of("grund", "avtal", "avtal", "publicering", "bevakning", "it", "it", "ovrigt");
    private static final List<String> ASKERS =
            List.of("registrerad", "registrerad", "medarbetare", "medarbetare", "myndighet");
    private static final List<String> INCIDENTS =
            List.of("fel_mottagare", "fel_mottagare", "obehorig", "forlust", "tekniskt");
    private static final List<String> NETWORKS =
            List.of("Forum för dataskydd", "Dataskyddsombud i Västsverige", "Informationssäkerhet i Sjuhärad");

    private final String head;

    DsoEvents(String head) {
        this.head = head;
    }

    static DsoEvents of(String register) {
        return valueOf(register.toUpperCase(java.util.Locale.ROOT));
    }

    abstract String line(LocalDate day, String code, Draw draw, String municipality);

    String csv(List<Csv.Row> counts) {
        List<String> places = new SupervisedCases().places();
        List<String> lines = new ArrayList<>();
        for (Csv.Row row : counts) {
            Draw draw = new Draw(name() + row.get("year") + row.get("code"));
            for (int i = 0; i < row.number("count"); i++) {
                LocalDate day = DsoCases.day(draw, row.number("year"));
                lines.add(line(day, row.get("code"), draw, draw.any(places)));
            }
        }
        return DsoCases.csv(head, lines);
    }
}
