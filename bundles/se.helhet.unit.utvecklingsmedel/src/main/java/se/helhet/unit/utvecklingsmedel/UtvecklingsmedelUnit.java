package se.helhet.unit.utvecklingsmedel;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.unit.utvecklingsmedel.db.tables.UtvecklingsmedelApplication;

/** Development grants to projects in growth, culture and environment. */
@Component(service = Unit.class)
@UnitIdentity(id = "utvecklingsmedel", order = 70)
public final class UtvecklingsmedelUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(CallRegister.CALLS, ApplicationRegister.APPLICATIONS, PaymentRegister.PAYMENTS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return CallRegister.FIGURES.newWithAll(ApplicationRegister.FIGURES).newWithAll(PaymentRegister.FIGURES);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        Register applications = ApplicationRegister.APPLICATIONS;
        UtvecklingsmedelApplication a = ApplicationRegister.A;
        return Lists.immutable.of(
                Chapter.of(
                        "utvecklingsmedel",
                        heading("mission"),
                        written("mission"),
                        heading("year"),
                        text("year"),
                        table(
                                        "year",
                                        CallRegister.OPENED,
                                        ApplicationRegister.RECEIVED,
                                        ApplicationRegister.APPLIED,
                                        ApplicationRegister.GRANTED,
                                        ApplicationRegister.GRANTED_SHARE,
                                        ApplicationRegister.AMOUNT,
                                        ApplicationRegister.COFINANCED,
                                        PaymentRegister.PAID,
                                        ApplicationRegister.RUNNING,
                                        ApplicationRegister.REPORTED)
                                .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                        table(
                                "areas",
                                applications.dim("area"),
                                ApplicationRegister.RECEIVED,
                                ApplicationRegister.GRANTED,
                                ApplicationRegister.AMOUNT,
                                ApplicationRegister.COFINANCED),
                        chart("areas", applications.dim("area"), ApplicationRegister.AMOUNT),
                        table(
                                "focus",
                                applications.dim("focus_area"),
                                ApplicationRegister.GRANTED,
                                ApplicationRegister.AMOUNT),
                        list("projects", ApplicationRegister.GRANTED, a.TITLE, a.APPLICANT, a.AREA, a.DECIDED_ON)
                                .orderBy(a.NUMBER),
                        heading("reports"),
                        text("reports"),
                        written("comment"),
                        goals()),
                plan());
    }

    /** For goals of others and the association's own text on its focus areas. */
    @Override
    public ImmutableList<Offer> offers() {
        return Lists.immutable.of(
                new Offer(ApplicationRegister.PROJECTS, "focus_area"),
                new Offer(ApplicationRegister.PROJECTS, "area"),
                new Offer(ApplicationRegister.STUDIES, "area"),
                new Offer(ApplicationRegister.AMOUNT, "area"));
    }
}
