package se.helhet.unit.kansli.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Content;
import se.helhet.api.unit.Unit;
import se.helhet.itest.kit.Drawing;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class GovernanceUnitTest implements UnitContract {
    @TempDir
    Path folder;

    private UnitBench bench;

    @Override
    public Unit unit() {
        return new GovernanceUnit();
    }

    @BeforeEach
    void open() {
        bench = UnitBench.of(unit(), folder).federation("boras", "mark");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void addsFractionsOfFullTimeEquivalentsExactly() {
        position(2019, "grundfinansierad", "Ekonomi", "1.1");
        position(2019, "grundfinansierad", "Reception, konferens", "2.2");
        position(2018, "grundfinansierad", "Ekonomi", "3,3".replace(',', '.'));
        assertEquals("3,30", bench.print("governance.fte@2019"));
        assertEquals("33/10", bench.value("governance.fte@2019").or(null).divide(se.helhet.api.value.Num.of(100)) + "");
        Drawing drawing = bench.draw("governance", "2019");
        assertTrue(drawing.plain().contains("3,30\u00A0årsarbetare under 2019, 0,00"), drawing.plain());
    }

    @Test
    void listsRolesByUnitWithSumsAndTheYearBefore() {
        position(2018, "grundfinansierad", "Ekonomi", "1.0");
        position(2019, "grundfinansierad", "Reception, konferens", "0.5");
        position(2019, "grundfinansierad", "Ekonomi", "1.5");
        position(2019, "projekt_sarskilt_finansierad", "eSamordnare", "2.6");
        assertEquals(
                Lists.immutable.of(
                        "Personal och styrning |  | ",
                        "Reception, konferens | 0,50 | ",
                        "Ekonomi | 1,50 | ",
                        "Summa | 2,00 | ",
                        "Projekt och särskilt finansierad verksamhet |  | ",
                        "eSamordnare | 2,60 | ",
                        "Summa | 2,60 | ",
                        "Totalt | 4,60 | ",
                        "Totalt föregående år | 1,00 | "),
                bench.draw("governance", "2019").rows("personnel_roles"));
    }

    @Test
    void reckonsSickLeaveOfOrdinaryHoursBySexAndLength() {
        absence("2019-01-01", "kvinnor", "fran_50", 12, 1000, 30, 10);
        absence("2019-01-01", "man", "fran_50", 5, 1000, 10, 0);
        assertEquals("2,0", bench.print("governance.sick_leave@2019"));
        assertEquals("3,0", bench.print("governance.sick_leave[sex=kvinnor]@2019"));
        assertEquals("0,5", bench.print("governance.long_sick_leave@2019"));
        assertEquals(
                "Varav kvinnor | 3,0 | –",
                bench.draw("governance", "2019").rows("sick_leave").get(1));
    }

    @Test
    void showsNoAgeGroupInWhichSomeoneCouldBeRecognised() {
        for (int month = 1; month <= 12; month++) {
            String day = String.format("2019-%02d-01", month);
            absence(day, "kvinnor", "fran_50", 8, 1000, 30, 10);
            absence(day, "man", "fran_50", 3, 500, 10, 0);
            absence(day, "kvinnor", "upp_till_29", 9, 900, 90, 0);
        }
        assertEquals(
                Lists.immutable.of("50 år och äldre | 2,7 | –"),
                bench.draw("governance", "2019").rows("sick_leave_age"));
    }

    @Test
    void aDeviationIsDueSixMonthsAfterItWasFound() {
        control(1, "Löner", "Utan anmärkning", false, null, null);
        control(2, "IT-policy", "Saknas", true, "2019-03-31", null);
        control(3, "Arkivering", "Revideras", true, "2019-10-01", null);
        control(4, "Personal", "Revideras", true, "2019-10-01", "2019-11-01");
        control(5, "Diarium", null, false, null, null);
        assertEquals("5", bench.print("governance.controls@2019"));
        assertEquals("4", bench.print("governance.controls_done@2019"));
        assertEquals("3", bench.print("governance.deviations@2019"));
        assertEquals("2", bench.print("governance.deviations_open@2019"));
        assertEquals("1", bench.print("governance.deviations_overdue@2019"));
        assertEquals("0", bench.print("governance.deviations_overdue@2019-08"));
        assertEquals(
                Lists.immutable.of(
                        "IT-policy | Momentet | Saknas | 2019-09-30", "Arkivering | Momentet | Revideras | 2020-04-01"),
                bench.draw("governance", "2019").rows("deviations"));
    }

    @Test
    void theControlPlanIsOpenDataRowByRow() {
        control(2, "IT-policy", "Saknas", true, "2019-03-31", null);
        control(1, "Löner", "Utan anmärkning", false, null, null);
        Content.Grid plan = bench.draw("governance", "2019").grid("control_plan");
        assertEquals("internal-control", plan.dataset().file());
        assertEquals(4, plan.rows().size());
        assertEquals(
                "Avsnitt · Löner",
                ((Content.Cell.Words) plan.rows().getFirst().cells().getFirst()).text());
        assertTrue(plan.rows().get(1).attributes().contains(new Content.Attribute("area", "Löner")));
        assertTrue(plan.rows().get(1).attributes().contains(new Content.Attribute("no", "1")));
    }

    @Test
    void countsTheBoardsMeetingsApartFromOthers() {
        bench.row("meeting", "held_on", "2019-02-01", "body", "direktion")
                .row("meeting", "held_on", "2019-03-01", "body", "beredning");
        assertEquals("2", bench.print("governance.meetings@2019"));
        assertTrue(
                bench.draw("governance", "2019").plain().contains("Direktionen höll 1\u00A0sammanträde under 2019."));
    }

    @Test
    void listsDecisionsAndThoseNotYetCarriedOut() {
        bench.row(
                        "decision",
                        "decided_on",
                        "2018-10-26",
                        "body",
                        "direktion",
                        "area",
                        "personal",
                        "matter",
                        "Pensioner",
                        "done_on",
                        "2019-01-01")
                .row(
                        "decision",
                        "decided_on",
                        "2019-12-06",
                        "body",
                        "direktion",
                        "area",
                        "styrdokument",
                        "matter",
                        "Plan",
                        "decision",
                        "Antogs");
        assertEquals("1", bench.print("governance.decisions_open@2018"));
        assertEquals(
                Lists.immutable.of("2019-12-06 | Plan | Antogs"),
                bench.draw("governance", "2019").rows("decisions"));
    }

    @Test
    void dissolvesACoFinancingYearByYearWithIndex() {
        provision(2017, 1375000_00L, 310000_00L);
        provision(2018, 1375000_00L, 1361000_40L);
        provision(2019, 0, 477000_00L);
        assertEquals(
                Lists.immutable.of(
                        "2017 | 1\u00A0375 | 310 | 1\u00A0685",
                        "2018 | 1\u00A0375 | 1\u00A0361 | 2\u00A0736",
                        "2019 | 0 | 477 | 477",
                        "Summa | 2\u00A0750 | 2\u00A0148 | 4\u00A0898"),
                bench.draw("governance", "2019").rows("provision_1"));
        assertEquals(
                "e20-dissolution",
                bench.draw("governance", "2019").grid("provision_1").dataset().file());
    }

    private void position(int year, String funding, String role, String fte) {
        bench.row("position", "year", year, "unit", "governance", "funding", funding, "role", role, "fte", fte);
    }

    private void absence(String month, String sex, String age, int employees, int ordinary, int sick, int longSick) {
        bench.row(
                "absence",
                "month",
                month,
                "sex",
                sex,
                "age",
                age,
                "employees",
                employees,
                "ordinary_hours",
                ordinary,
                "sick_hours",
                sick,
                "long_sick_hours",
                longSick);
    }

    private void control(int no, String area, String result, boolean deviation, String checked, String mended) {
        bench.row(
                "control",
                "year",
                2019,
                "no",
                no,
                "section",
                "Avsnitt",
                "area",
                area,
                "moment_no",
                1,
                "moment",
                "Momentet",
                "method",
                "Stickprov",
                "result",
                result,
                "result_scope",
                "moment",
                "deviation",
                deviation,
                "checked_on",
                checked,
                "mended_on",
                mended);
    }

    private void provision(int year, long amount, long index) {
        bench.row("provision", "year", year, "name", "E20", "price_year", 2013, "amount", amount, "price_index", index);
    }
}
