package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_ORGANISATION;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.dso.db.tables.DsoOrganisation;

/** Whom the data protection officers serve, from when to when. A cluster (PUA) is several that answer together. */
final class OrganisationRegister {
    private static final DsoOrganisation O = DSO_ORGANISATION;
    static final String[] KINDS = {"forvaltning", "bolag", "kluster"};

    static final Register ORGANISATIONS = Register.of("organisation", O)
            .required(O.NAME, O.KIND, O.JOINED_ON)
            .coded(O.KIND, KINDS)
            .coded(O.MUNICIPALITY, Codes.MEMBERS)
            .rule(
                    "left_later",
                    r -> r.get(O.LEFT_ON) == null || !r.get(O.LEFT_ON).isBefore(r.get(O.JOINED_ON)));

    static final Figure SUPERVISED = ORGANISATIONS.count("organisations").openAt(O.JOINED_ON, O.LEFT_ON);
    static final Figure JOINED = ORGANISATIONS.count("joined").on(O.JOINED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(SUPERVISED, JOINED);

    private OrganisationRegister() {}
}
