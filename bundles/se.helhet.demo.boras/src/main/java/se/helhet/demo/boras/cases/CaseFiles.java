package se.helhet.demo.boras.cases;

import java.util.List;

/** Every file of cases that the demo federation brings, in the order in which they are read in. */
public final class CaseFiles {
    private CaseFiles() {}

    /**
     * @param register which register takes the file: {@code navet.booking}
     * @param name     of the file
     */
    public record CaseFile(String register, String name, String csv) {}

    public static List<CaseFile> all() {
        GrantCases grants = new GrantCases();
        return List.of(
                new CaseFile("navet.booking", "navet-bokningar.csv", DemoCases.bookings()),
                new CaseFile("navet.visit", "navet-besok.csv", DemoCases.visits()),
                new CaseFile("navet.training", "navet-utbildningar.csv", DemoCases.trainings()),
                new CaseFile("governance.position", "personal.csv", GovernanceCases.positions()),
                new CaseFile("governance.absence", "sjukfranvaro.csv", AbsenceCases.csv()),
                new CaseFile("governance.control", "internkontroll.csv", GovernanceCases.controls()),
                new CaseFile("governance.meeting", "sammantraden.csv", GovernanceCases.meetings()),
                new CaseFile("governance.decision", "beslut.csv", GovernanceCases.decisions()),
                new CaseFile("governance.provision", "avsattningar.csv", GovernanceCases.provisions()),
                new CaseFile("areas.course", "utbildningar.csv", AreaCases.courses()),
                new CaseFile("areas.meeting", "natverkstraffar.csv", AreaCases.meetings()),
                new CaseFile("areas.event", "aktiviteter.csv", AreaCases.events()),
                new CaseFile("areas.initiative", "initiativ.csv", AreaCases.initiatives()),
                new CaseFile("areas.plan", "planer.csv", AreaCases.plans()),
                new CaseFile("areas.programme", "yrkeshogskola.csv", AreaCases.programmes()),
                new CaseFile("utvecklingsmedel.call", "utlysningar.csv", GrantCases.calls()),
                new CaseFile("utvecklingsmedel.application", "ansokningar.csv", grants.applications()),
                new CaseFile("utvecklingsmedel.payment", "utbetalningar.csv", grants.payments()));
    }
}
