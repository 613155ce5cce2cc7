package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_PRESS;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.navet.db.tables.NavetPress;

/** Where Navet was seen and heard: pages and articles, broadcasts, films. */
final class PressRegister {
    private static final NavetPress P = NAVET_PRESS;

    static final Register PRESS = Register.of("press", P)
            .required(P.PUBLISHED_ON, P.MEDIUM, P.OUTLET, P.TITLE)
            .coded(P.MEDIUM, "helsida", "artikel", "radio", "tv", "film")
            .coded(P.OUTLET, Codes.OPEN);

    static final Figure SEEN = PRESS.count("press").on(P.PUBLISHED_ON);
    static final Figure OUTLETS = PRESS.distinct("outlets", P.OUTLET).on(P.PUBLISHED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(SEEN, OUTLETS);

    private PressRegister() {}
}
