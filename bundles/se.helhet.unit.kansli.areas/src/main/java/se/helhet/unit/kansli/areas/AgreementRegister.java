package se.helhet.unit.kansli.areas;

import static se.helhet.unit.kansli.areas.db.Tables.AREAS_AGREEMENT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.kansli.areas.db.tables.AreasAgreement;

/** Posts that are shared with others by agreement; {@code code} names the agreement in open data. */
final class AgreementRegister {
    static final AreasAgreement A = AREAS_AGREEMENT;

    static final Register AGREEMENTS = Register.of("agreement", A)
            .required(A.AREA, A.CODE, A.NAME, A.PERCENT, A.STARTED_ON)
            .coded(A.AREA, Areas.ALL)
            .coded(A.CODE, Codes.OPEN)
            .rule("percent", r -> r.get(A.PERCENT) > 0 && r.get(A.PERCENT) <= 100)
            .rule(
                    "agreement",
                    r -> r.get(A.ENDED_ON) == null || !r.get(A.ENDED_ON).isBefore(r.get(A.STARTED_ON)));

    static final Dim CODE = AGREEMENTS.dim(A.CODE);
    static final Figure SHARED = AGREEMENTS.sum("shared_posts", A.PERCENT).openAt(A.STARTED_ON, A.ENDED_ON);
    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(SHARED);

    private AgreementRegister() {}
}
