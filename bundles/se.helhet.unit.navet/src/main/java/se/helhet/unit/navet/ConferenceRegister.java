package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_CONFERENCE;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.navet.db.tables.NavetConference;

/** Conferences that Navet arranged or had sessions at. */
final class ConferenceRegister {
    static final NavetConference C = NAVET_CONFERENCE;

    static final Register CONFERENCES = Register.of("conference", C)
            .required(C.HELD_ON, C.NAME, C.ROLE)
            .coded(C.NAME, Codes.OPEN)
            .coded(C.ROLE, "arrangor", "medverkan")
            .tagged(C.TOPICS, "entreprenorskap", "globala_mal", "larande", "science_center")
            .rule("sessions", r -> r.get(C.SESSIONS) == null || r.get(C.SESSIONS) >= 0);

    static final Figure HELD = CONFERENCES.count("conferences").on(C.HELD_ON);
    static final Figure SESSIONS = CONFERENCES.sum("sessions", C.SESSIONS).on(C.HELD_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HELD, SESSIONS);

    private ConferenceRegister() {}
}
