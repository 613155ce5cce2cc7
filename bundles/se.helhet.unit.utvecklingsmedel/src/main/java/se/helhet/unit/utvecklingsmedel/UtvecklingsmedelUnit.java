package se.helhet.unit.utvecklingsmedel;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

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
        return Lists.immutable
                .of(CallRegister.FIGURES, ApplicationRegister.FIGURES, PaymentRegister.FIGURES)
                .flatCollect(f -> f);
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

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(new UtvecklingsmedelChapter().chapter(), plan());
    }
}
