package se.helhet.unit.kansli.areas;

import static se.helhet.unit.kansli.areas.db.Tables.AREAS_PROGRAMME;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.kansli.areas.db.tables.AreasProgramme;

/** Higher vocational programmes (yrkeshögskola) that each part of the region has applied for and been granted. */
final class ProgrammeRegister {
    static final AreasProgramme P = AREAS_PROGRAMME;

    static final Register PROGRAMMES = Register.of("programme", P)
            .required(P.YEAR, P.DELREGION, P.MUNICIPALITIES, P.APPLIED, P.GRANTED)
            .coded(P.DELREGION, Codes.OPEN)
            .derived(P.APPLIED_ON, r -> LocalDate.of(r.get(P.YEAR), 1, 1))
            .rule("year", r -> r.get(P.YEAR) >= 1900 && r.get(P.YEAR) <= 2200)
            .rule("granted", r -> r.get(P.GRANTED) >= 0 && r.get(P.GRANTED) <= r.get(P.APPLIED));

    static final Figure MUNICIPALITIES =
            PROGRAMMES.sum("yh_municipalities", P.MUNICIPALITIES).on(P.APPLIED_ON);
    static final Figure APPLIED = PROGRAMMES.sum("yh_applied", P.APPLIED).on(P.APPLIED_ON);
    static final Figure GRANTED = PROGRAMMES.sum("yh_granted", P.GRANTED).on(P.APPLIED_ON);
    static final Figure SHARE = Figure.ratio("yh_share", GRANTED, APPLIED);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(MUNICIPALITIES, APPLIED, GRANTED, SHARE);

    private ProgrammeRegister() {}
}
