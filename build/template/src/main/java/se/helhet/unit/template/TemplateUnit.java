package se.helhet.unit.template;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** The unit: its registers, its figures, and its chapter of the report. */
@Component(service = Unit.class)
@UnitIdentity(id = "template")
public final class TemplateUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(CaseRegister.CASES);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return CaseRegister.FIGURES;
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(Chapter.of(
                "template",
                written("mission"),
                heading("year"),
                text("year"),
                table("year", CaseRegister.RECEIVED, CaseRegister.HOURS, CaseRegister.OPEN)
                        .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                chartByMonth("received", CaseRegister.RECEIVED),
                table(
                        "municipalities",
                        CaseRegister.CASES.dim("municipality"),
                        CaseRegister.RECEIVED,
                        CaseRegister.HOURS),
                written("comment"),
                goals()));
    }
}
