package se.helhet.unit.kansli.governance;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** How the federation is staffed, led and controlled. Its chapters are placed one by one in the annual report. */
@Component(service = Unit.class)
@UnitIdentity(id = "governance", order = 12, within = "kansli")
public final class GovernanceUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(
                PositionRegister.POSITIONS,
                AbsenceRegister.ABSENCES,
                ControlRegister.CONTROLS,
                BoardRegisters.MEETINGS,
                BoardRegisters.DECISIONS,
                ProvisionRegister.PROVISIONS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable
                .of(
                        PositionRegister.FIGURES,
                        AbsenceRegister.FIGURES,
                        ControlRegister.FIGURES,
                        BoardRegisters.FIGURES,
                        ProvisionRegister.FIGURES)
                .flatCollect(f -> f);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(
                Chapter.of(
                        "board",
                        text("board"),
                        list(
                                "decisions",
                                BoardRegisters.DECIDED,
                                BoardRegisters.D.DECIDED_ON,
                                BoardRegisters.D.MATTER,
                                BoardRegisters.D.DECISION)),
                Chapter.of(
                        "personnel",
                        text("personnel"),
                        PersonnelTables::byUnit,
                        text("sick_leave"),
                        SickLeaveTables::bySex,
                        SickLeaveTables::byAge),
                Chapter.of("appendix_personnel", PersonnelTables::byRole),
                Chapter.of(
                        "internal_control",
                        text("internal_control"),
                        list(
                                        "deviations",
                                        ControlRegister.TO_MEND,
                                        ControlRegister.C.AREA,
                                        ControlRegister.C.MOMENT,
                                        ControlRegister.C.RESULT,
                                        ControlRegister.C.DUE_ON)
                                .orderBy(ControlRegister.C.NO)
                                .orderBy(ControlRegister.C.MOMENT_NO)),
                Chapter.of("appendix_internal_control", ControlPlan.TABLE),
                Chapter.of("provisions", text("provisions"), ProvisionTables::each));
    }

    /** What others may print of a unit: its own staff, and sick leave by sex. */
    @Override
    public ImmutableList<Offer> offers() {
        return Lists.immutable.of(
                new Offer(PositionRegister.FTE, "unit"),
                new Offer(PositionRegister.FTE, "funding"),
                new Offer(AbsenceRegister.SICK_LEAVE, "sex"),
                new Offer(AbsenceRegister.LONG_SICK_LEAVE, "sex"));
    }
}
