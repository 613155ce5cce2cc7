package se.helhet.unit.kansli.areas;

import static se.helhet.unit.kansli.areas.db.Tables.AREAS_EVENT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.areas.db.tables.AreasEvent;

/** Conferences, theme days and other activities that are no course and no meeting. */
final class EventRegister {
    static final AreasEvent E = AREAS_EVENT;

    static final Register EVENTS = Register.of("event", E)
            .required(E.HELD_ON, E.AREA, E.NAME)
            .coded(E.AREA, Areas.ALL)
            .approximateWhere(E.APPROXIMATE.isTrue())
            .rule("event_participants", r -> r.get(E.PARTICIPANTS) == null || r.get(E.PARTICIPANTS) > 0);

    static final Figure HELD = EVENTS.count("events").on(E.HELD_ON);
    static final Figure PARTICIPANTS =
            EVENTS.sum("event_participants", E.PARTICIPANTS).on(E.HELD_ON).in(Uom.COUNT.symbol("deltagare"));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HELD, PARTICIPANTS);

    private EventRegister() {}
}
