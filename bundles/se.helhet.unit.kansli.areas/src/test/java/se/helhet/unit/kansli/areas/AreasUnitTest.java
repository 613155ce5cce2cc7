package se.helhet.unit.kansli.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.unit.Unit;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class AreasUnitTest implements UnitContract {
    @TempDir
    Path folder;

    private UnitBench bench;

    @Override
    public Unit unit() {
        return new AreasUnit();
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
    void listsCoursesInTheirOwnOrderWithGapsWhereNothingIsKnown() {
        bench.row(
                        "course",
                        "started_on",
                        "2019-03-01",
                        "area",
                        "valfard",
                        "course_no",
                        2,
                        "name",
                        "Dokumentation",
                        "participants",
                        60)
                .row(
                        "course",
                        "started_on",
                        "2019-05-01",
                        "area",
                        "valfard",
                        "course_no",
                        1,
                        "name",
                        "ASI, grund",
                        "participants",
                        10,
                        "days",
                        4);
        assertEquals(
                Lists.immutable.of("ASI, grund | 10 | 4 | ", "Dokumentation | 60 |  | "),
                bench.draw("areas", "2019").rows("courses"));
        assertEquals("70", bench.print("areas.course_participants@2019"));
        assertEquals("4", bench.print("areas.course_days@2019"));
        assertTrue(bench.draw("areas", "2019")
                .plain()
                .contains("Under 2019 hölls 2\u00A0utbildningar med 70\u00A0deltagare"));
    }

    @Test
    void countsNetworkMeetingsApartFromOtherMeetings() {
        meeting("natverk", "Chefer");
        meeting("natverk", "Chefer");
        meeting("natverk", "Specialister");
        meeting("dialog", null);
        assertEquals("3", bench.print("areas.network_meetings[area=valfard]@2019"));
        assertEquals("2", bench.print("areas.networks@2019"));
        assertEquals("4", bench.print("areas.meetings@2019"));
    }

    @Test
    void followsAnInitiativeFromIdeaToUse() {
        bench.row("initiative", "name", "a", "started_on", "2018-05-01", "decided_on", "2019-02-01")
                .row(
                        "initiative",
                        "name",
                        "b",
                        "started_on",
                        "2018-05-01",
                        "finished_on",
                        "2019-06-01",
                        "introduced",
                        true)
                .row(
                        "initiative",
                        "name",
                        "c",
                        "started_on",
                        "2019-05-01",
                        "finished_on",
                        "2019-08-01",
                        "introduced",
                        false)
                .row("initiative", "name", "d", "started_on", "2020-01-01");
        assertEquals("1", bench.print("areas.initiatives_decided@2019"));
        assertEquals("1", bench.print("areas.initiatives_ongoing@2019"));
        assertEquals("2", bench.print("areas.initiatives_ongoing@2018"));
        assertEquals("1", bench.print("areas.initiatives_finished@2019"));
    }

    @Test
    void comparesGrantedProgrammesBetweenPartsOfTheRegionAndYears() {
        programme(2018, "Boråsregionen", 8, 13, 7);
        programme(2019, "Fyrbodal", 14, 29, 16);
        programme(2019, "Boråsregionen", 8, 9, 6);
        assertEquals("67", bench.print("areas.yh_share[delregion=Boråsregionen]@2019"));
        assertEquals(
                Lists.immutable.of(
                        "Fyrbodal | 2018 | 0 | 0 | 0 | –",
                        "Fyrbodal | 2019 | 14 | 29 | 16 | 55",
                        "Boråsregionen | 2018 | 8 | 13 | 7 | 54",
                        "Boråsregionen | 2019 | 8 | 9 | 6 | 67"),
                bench.draw("areas", "2019").rows("programmes"));
    }

    @Test
    void aNumberThatIsApproximateSaysSoInOpenData() {
        bench.row("initiative", "name", "a", "started_on", "2018-05-01")
                .row(
                        "event",
                        "held_on",
                        "2019-10-01",
                        "area",
                        "digitalisering",
                        "name",
                        "Dag",
                        "participants",
                        150,
                        "approximate",
                        true);
        var row = bench.draw("areas", "2019")
                .grid("digital")
                .rows()
                .detect(r -> r.attributes().contains(new Attribute("key", "digitaliseringsdag_deltagare")));
        assertTrue(row.attributes().contains(new Attribute("approximate", "true")));
    }

    private void meeting(String kind, String network) {
        bench.row("meeting", "held_on", "2019-03-01", "area", "valfard", "kind", kind, "network", network, "days", 1);
    }

    private void programme(int year, String delregion, int municipalities, int applied, int granted) {
        bench.row(
                "programme",
                "year",
                year,
                "delregion",
                delregion,
                "municipalities",
                municipalities,
                "applied",
                applied,
                "granted",
                granted);
    }
}
