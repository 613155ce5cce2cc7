package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_INCIDENT;

import java.time.LocalDateTime;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.dso.db.tables.DsoIncident;

/**
 * Personal data breaches, suspected and confirmed, with what the authority's form asks for. Only counts leave. Who
 * decides not to notify says why, and may do so only where a risk is unlikely; who is late says why (GDPR article 33.1 and
 * 33.5).
 */
final class IncidentRegister {
    private static final DsoIncident I = DSO_INCIDENT;
    private static final String NOTIFIED_CODE = "anmald";
    private static final String NOT_NOTIFIED_CODE = "ej_anmald";

    static final Register INCIDENTS = Register.of("incident", I)
            .required(I.AWARE_ON, I.AWARE_TIME, I.MUNICIPALITY, I.STATE, I.KIND, I.RISK, I.DECISION)
            .coded(I.MUNICIPALITY, Codes.MEMBERS)
            .coded(I.STATE, "misstankt", "bekraftad")
            .coded(I.KIND, "fel_mottagare", "obehorig", "forlust", "tekniskt", "annat")
            .coded(I.RISK, "osannolik", "risk", "hog")
            .coded(I.DECISION, "oavgjort", NOTIFIED_CODE, NOT_NOTIFIED_CODE)
            .coded(I.CLOCK, "gar", "i_tid", "for_sent", "stannad")
            .derived(I.DUE_ON, r -> due(r).map(LocalDateTime::toLocalDate).orElse(null))
            .derived(
                    I.DUE_TIME, r -> due(r).map(d -> d.toLocalTime().toString()).orElse(null))
            .derived(I.CLOCK, IncidentRegister::clock)
            .rule("aware_time", r -> aware(r).isPresent())
            .rule(
                    "notified",
                    r -> NOTIFIED_CODE.equals(r.get(I.DECISION)) == notified(r).isPresent())
            .rule(
                    "notified_later",
                    r -> notified(r).isEmpty()
                            || aware(r).isEmpty()
                            || !notified(r).get().isBefore(aware(r).get()))
            .rule("late_why", r -> !"for_sent".equals(clock(r)) || filled(r.get(I.LATE_WHY)))
            .rule(
                    "occurred",
                    r -> r.get(I.OCCURRED_ON) == null || !r.get(I.OCCURRED_ON).isAfter(r.get(I.AWARE_ON)))
            .rule("why_not", r -> !NOT_NOTIFIED_CODE.equals(r.get(I.DECISION)) || filled(r.get(I.WHY_NOT)))
            .rule("risk", r -> !NOT_NOTIFIED_CODE.equals(r.get(I.DECISION)) || "osannolik".equals(r.get(I.RISK)))
            .countsOnly(Secrecy.SMALLEST);

    static final Figure AWARE = INCIDENTS.count("incidents").on(I.AWARE_ON);
    static final Figure NOTIFIED = AWARE.at("decision", NOTIFIED_CODE).named("notified");
    static final Figure UNHANDLED = INCIDENTS.count("incidents_open").openAt(I.AWARE_ON, I.HANDLED_ON);
    /** Undecided after their 72 hours. */
    static final Figure LATE = UNHANDLED
            .where(p -> I.DECISION.eq("oavgjort").and(I.DUE_ON.lt(p.to())))
            .named("incidents_late");

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(AWARE, NOTIFIED, UNHANDLED, LATE);

    /** To decide and, unless a risk is unlikely, to notify. */
    static final Deadline DEADLINE = new Deadline("notify", INCIDENTS, I.DUE_ON, I.DUE_TIME, I.DECISION.eq("oavgjort"));

    private IncidentRegister() {}

    private static Optional<LocalDateTime> aware(Record r) {
        return IncidentClock.moment(r.get(I.AWARE_ON), r.get(I.AWARE_TIME));
    }

    private static Optional<LocalDateTime> notified(Record r) {
        return IncidentClock.moment(r.get(I.NOTIFIED_ON), r.get(I.NOTIFIED_TIME));
    }

    private static Optional<LocalDateTime> due(Record r) {
        return aware(r).map(IncidentClock::due);
    }

    /** How the 72 hours ended, or that they run. */
    private static String clock(Record r) {
        if (NOT_NOTIFIED_CODE.equals(r.get(I.DECISION))) {
            return "stannad";
        }
        return aware(r).flatMap(from -> notified(r).map(to -> IncidentClock.inTime(from, to) ? "i_tid" : "for_sent"))
                .orElse("gar");
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
