package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_OUTLOOK;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.dso.db.tables.DsoOutlook;

/** What the officers do to stay abreast: analyses of news, meetings of networks, courses they attend. */
final class OutlookRegister {
    private static final DsoOutlook O = DSO_OUTLOOK;

    static final Register OUTLOOK = Register.of("outlook", O)
            .required(O.HELD_ON, O.KIND, O.NAME)
            .coded(O.KIND, "analys", "natverk", "utbildning");

    static final Figure DONE = OUTLOOK.count("outlook").on(O.HELD_ON);
    static final Figure NETWORKS =
            OUTLOOK.distinct("networks", O.NAME).on(O.HELD_ON).where(O.KIND.eq("natverk"));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(DONE, NETWORKS);

    private OutlookRegister() {}
}
