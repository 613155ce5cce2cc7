package se.helhet.unit.template;

import static se.helhet.unit.template.db.Tables.TEMPLATE_CASE;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.template.db.tables.TemplateCase;

/** One row per case: what must be filled in, what must hold, and what can be counted. */
final class CaseRegister {
    private static final TemplateCase C = TEMPLATE_CASE;

    static final Register CASES = Register.of("case", C)
            .required(C.RECEIVED_ON, C.KIND, C.MUNICIPALITY, C.HOURS)
            .coded(C.KIND, "advice", "visit", "project")
            .coded(C.MUNICIPALITY, Codes.MEMBERS)
            .rule("hours", r -> r.get(C.HOURS) >= 0)
            .rule(
                    "closed",
                    r -> r.get(C.CLOSED_ON) == null || !r.get(C.CLOSED_ON).isBefore(r.get(C.RECEIVED_ON)));

    static final Figure RECEIVED = CASES.count("received").on(C.RECEIVED_ON);
    static final Figure HOURS = CASES.sum("hours", C.HOURS).on(C.RECEIVED_ON).in(Uom.COUNT.symbol("timmar"));
    static final Figure OPEN = CASES.count("open").openAt(C.RECEIVED_ON, C.CLOSED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(RECEIVED, HOURS, OPEN);

    private CaseRegister() {}
}
