package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_MATURITY;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.dso.db.tables.DsoMaturity;

/** The maturity matrix: what an organisation scored in each area, from 0 (not begun) to 5, in the round of a term. */
final class MaturityRegister {
    private static final DsoMaturity M = DSO_MATURITY;
    private static final int BEST = 5;

    static final Register MATURITY = Register.of("maturity", M)
            .required(M.ASSESSED_ON, M.TERM, M.ORGANISATION, M.KIND, M.AREA, M.SCORE)
            .coded(M.TERM, "var", "host")
            .coded(M.KIND, OrganisationRegister.KINDS)
            .coded(
                    M.AREA,
                    "ansvar",
                    "register",
                    "grund",
                    "information",
                    "rattigheter",
                    "sakerhet",
                    "incidenter",
                    "bitraden")
            .rule("score", r -> r.get(M.SCORE) >= 0 && r.get(M.SCORE) <= BEST);

    static final Figure SCORE =
            MATURITY.average("maturity", M.SCORE).on(M.ASSESSED_ON).in(Uom.COUNT.decimals(1));
    /** Organisations that went through the matrix; each once. */
    static final Figure MATURED = MATURITY.distinct("matured", M.ORGANISATION).on(M.ASSESSED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(SCORE, MATURED);

    private MaturityRegister() {}
}
