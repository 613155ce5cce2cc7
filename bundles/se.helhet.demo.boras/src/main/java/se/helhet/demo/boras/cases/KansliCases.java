package se.helhet.demo.boras.cases;

import java.util.List;
import se.helhet.demo.boras.Csv;

/** The office's cases: investments, staff and governance, policy areas, development grants. */
public final class KansliCases {
    private KansliCases() {}

    public static List<CaseText> all() {
        GrantCases grants = new GrantCases();
        return List.of(
                new CaseText("kansli.investment", "investeringar.csv", Csv.text("cases/investments.csv")),
                new CaseText("kansli.restatement", "omrakningar.csv", Csv.text("cases/restatements.csv")),
                new CaseText("governance.position", "personal.csv", GovernanceCases.positions()),
                new CaseText("governance.absence", "sjukfranvaro.csv", AbsenceCases.csv()),
                new CaseText("governance.control", "internkontroll.csv", GovernanceCases.controls()),
                new CaseText("governance.meeting", "sammantraden.csv", GovernanceCases.meetings()),
                new CaseText("governance.decision", "beslut.csv", GovernanceCases.decisions()),
                new CaseText("governance.provision", "avsattningar.csv", GovernanceCases.provisions()),
                new CaseText("areas.course", "utbildningar.csv", AreaCases.courses()),
                new CaseText("areas.meeting", "natverkstraffar.csv", AreaCases.meetings()),
                new CaseText("areas.event", "aktiviteter.csv", AreaCases.events()),
                new CaseText("areas.initiative", "initiativ.csv", AreaCases.initiatives()),
                new CaseText("areas.plan", "planer.csv", AreaCases.plans()),
                new CaseText("areas.agreement", "avtal.csv", Csv.text("cases/agreements.csv")),
                new CaseText("areas.programme", "yrkeshogskola.csv", AreaCases.programmes()),
                new CaseText("utvecklingsmedel.call", "utlysningar.csv", GrantCases.calls()),
                new CaseText("utvecklingsmedel.application", "ansokningar.csv", grants.applications()),
                new CaseText("utvecklingsmedel.payment", "utbetalningar.csv", grants.payments()));
    }
}
