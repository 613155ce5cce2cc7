package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_EXHIBITION;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.navet.db.tables.NavetExhibition;

/** What is shown: exhibitions that stay, that come for a season, and that travel. */
final class ExhibitionRegister {
    static final NavetExhibition E = NAVET_EXHIBITION;

    static final Register EXHIBITIONS = Register.of("exhibition", E)
            .required(E.OPENED_ON, E.NAME, E.STAY)
            .coded(E.STAY, "fast", "tillfallig", "vandrande")
            .rule("closed", r -> Dates.inOrder(r.get(E.OPENED_ON), r.get(E.CLOSED_ON)));

    static final Figure OPENED = EXHIBITIONS.count("exhibitions_opened").on(E.OPENED_ON);
    static final Figure SHOWN = EXHIBITIONS.count("exhibitions_shown").openAt(E.OPENED_ON, E.CLOSED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(OPENED, SHOWN);

    private ExhibitionRegister() {}
}
