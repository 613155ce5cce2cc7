package se.helhet.unit.kansli.areas;

import static se.helhet.unit.kansli.areas.db.Tables.AREAS_MEETING;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.kansli.areas.db.tables.AreasMeeting;

/** Meetings of the networks that the office runs, and its talks with municipalities and others. */
final class MeetingRegister {
    static final AreasMeeting M = AREAS_MEETING;

    static final Register MEETINGS = Register.of("meeting", M)
            .required(M.HELD_ON, M.AREA, M.KIND)
            .coded(M.AREA, Areas.ALL)
            .coded(M.KIND, "natverk", "gemensam", "dialog", "kommunbesok", "delregion", "beredning")
            .coded(M.NETWORK, Codes.OPEN)
            .rule("network_named", r -> !"natverk".equals(r.get(M.KIND)) || r.get(M.NETWORK) != null)
            .rule("meeting_days", r -> r.get(M.DAYS) == null || r.get(M.DAYS) > 0);

    static final Figure HELD = MEETINGS.count("meetings").on(M.HELD_ON);
    static final Figure NETWORK_MEETINGS = HELD.where(M.KIND.eq("natverk")).named("network_meetings");
    static final Figure NETWORKS =
            MEETINGS.distinct("networks", M.NETWORK).on(M.HELD_ON).where(M.KIND.eq("natverk"));
    static final Figure DAYS = MEETINGS.sum("meeting_days", M.DAYS).on(M.HELD_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HELD, NETWORK_MEETINGS, NETWORKS, DAYS);

    private MeetingRegister() {}
}
