package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_TALK;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.navet.db.tables.NavetTalk;

/** Talks and other activities for the public, in the house or elsewhere. */
final class TalkRegister {
    private static final NavetTalk T = NAVET_TALK;

    static final Register TALKS = Register.of("talk", T)
            .required(T.HELD_ON, T.FORM, T.TITLE, T.AUDIENCE)
            .coded(T.FORM, "forelasning", "aktivitet", "show")
            .rule("audience", r -> r.get(T.AUDIENCE) >= 0);

    static final Figure HELD = TALKS.count("public_events").on(T.HELD_ON);
    static final Figure AUDIENCE =
            TALKS.sum("audience", T.AUDIENCE).on(T.HELD_ON).in(Uom.COUNT.symbol("personer"));
    static final Figure PARTNERS = TALKS.distinct("talk_partners", T.PARTNER).on(T.HELD_ON);
    static final Figure LECTURES = HELD.at("form", "forelasning").named("lectures");
    static final Figure LISTENERS = AUDIENCE.at("form", "forelasning").named("listeners");

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HELD, AUDIENCE, PARTNERS, LECTURES, LISTENERS);

    private TalkRegister() {}
}
