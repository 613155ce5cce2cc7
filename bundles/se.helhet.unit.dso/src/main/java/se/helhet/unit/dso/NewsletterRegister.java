package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_NEWSLETTER;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.dso.db.tables.DsoNewsletter;

/** Newsletters to those the officers serve. */
final class NewsletterRegister {
    private static final DsoNewsletter N = DSO_NEWSLETTER;

    static final Register NEWSLETTERS = Register.of("newsletter", N)
            .required(N.SENT_ON, N.RECIPIENTS)
            .rule("recipients", r -> r.get(N.RECIPIENTS) > 0);

    static final Figure SENT = NEWSLETTERS.count("newsletters").on(N.SENT_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(SENT);

    private NewsletterRegister() {}
}
