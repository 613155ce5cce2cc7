package se.helhet.unit.medarbetarcentrum;

import static se.helhet.unit.medarbetarcentrum.db.Tables.MEDARBETARCENTRUM_EVENT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.medarbetarcentrum.db.tables.MedarbetarcentrumEvent;

/** Information, dialogue, meetings and newsletters. */
final class EventRegister {
    private static final MedarbetarcentrumEvent E = MEDARBETARCENTRUM_EVENT;

    static final Register EVENTS = Register.of("event", E)
            .required(E.HELD_ON, E.OCCASION, E.NAME)
            .coded(E.OCCASION, "information", "management", "hr", "steering", "network", "newsletter", "film")
            .coded(E.MUNICIPALITY, Codes.MEMBERS)
            .rule("reached", r -> r.get(E.PARTICIPANTS) == null || r.get(E.PARTICIPANTS) >= 0);

    static final Figure HELD = EVENTS.count("events").on(E.HELD_ON);
    static final Figure INFORMATION = HELD.where(E.OCCASION.eq("information")).named("information");
    static final Figure STEERING = HELD.where(E.OCCASION.eq("steering")).named("steering");
    static final Figure NEWSLETTERS = HELD.where(E.OCCASION.eq("newsletter")).named("newsletters");
    static final Figure REACHED = EVENTS.sum("reached", E.PARTICIPANTS).on(E.HELD_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HELD, INFORMATION, STEERING, NEWSLETTERS, REACHED);

    private EventRegister() {}
}
