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
    private static final String CLUSTER = "kluster";
    static final String[] KINDS = {"forvaltning", "bolag", CLUSTER};

    static final Register ORGANISATIONS = Register.of("organisation", O)
            .required(O.NAME, O.KIND, O.JOINED_ON)
            .coded(O.KIND, KINDS)
            .coded(O.MUNICIPALITY, Codes.MEMBERS)
            .rule(
                    "left_later",
                    r -> r.get(O.LEFT_ON) == null || !r.get(O.LEFT_ON).isBefore(r.get(O.JOINED_ON)));

    private static final Figure ALL = ORGANISATIONS.count("all").openAt(O.JOINED_ON, O.LEFT_ON);
    /** Administrations and companies. A cluster is made of such and is counted by itself. */
    static final Figure SUPERVISED = ALL.where(O.KIND.ne(CLUSTER)).named("organisations");

    static final Figure CLUSTERS = ALL.where(O.KIND.eq(CLUSTER)).named("clusters");
    static final Figure JOINED = ORGANISATIONS.count("joined").on(O.JOINED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(SUPERVISED, CLUSTERS, JOINED);

    private OrganisationRegister() {}
}
