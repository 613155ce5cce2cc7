package se.helhet.itest.sample;

import java.time.Instant;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.Run;
import se.helhet.api.finding.Finding;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Edition.Section;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/** One small, complete, frozen document for the tests of renderers; the same every time. */
public final class SampleEdition {
    /** Stands in a paragraph, to be found again as text and never as markup. */
    public static final String HOSTILE = SampleTables.TAGS + " " + SampleTables.SIGNS;

    private SampleEdition() {}

    public static Edition edition() {
        SampleNumbers numbers = new SampleNumbers();
        ImmutableList<Section> sections = Lists.immutable.of(
                section(1, "1", "Året i korthet", "", summary(numbers)),
                section(1, "2", "Verksamheten", "", Lists.immutable.of(text("Här följer enheternas kapitel."))),
                section(2, "2.1", "Navet science center", "navet", navet(numbers)),
                section(2, "2.2", "Dataskyddsombud", "dso", Lists.immutable.of(waiting(), failed())),
                section(1, "3", "Räkenskaper", "", Lists.immutable.empty()),
                section(2, "3.1", "Resultaträkning", "kansli", accounts(numbers)),
                section(1, "Bilaga 1", "Udda tecken & långa ord", "", oddities(numbers)));
        return new Edition(
                "arsredovisning-2019-1",
                "arsredovisning-2019",
                "Årsredovisning",
                "2019",
                "Boråsregionen Sjuhärads kommunalförbund",
                Lists.immutable.of(
                        "Bollebygd", "Borås", "Herrljunga", "Mark", "Svenljunga", "Tranemo", "Ulricehamn", "Vårgårda"),
                1,
                Instant.parse("2020-02-20T10:15:30Z"),
                "sv",
                sections,
                numbers.all(),
                Lists.immutable.of(
                        Finding.warning("2.2 Dataskyddsombud", "report.gap", "Kapitlet från DSO är inte inlämnat.")),
                false);
    }

    private static ImmutableList<Content> summary(SampleNumbers n) {
        n.count("navet.pedagogues@2019", 1);
        n.none("dso.questions@2019", Value.Why.NO_PROVIDER, Uom.COUNT);
        n.about("brb.received@2019", 640);
        n.share("narvard.readmission@2019", 117);
        return Lists.immutable.of(
                text("Förbundet redovisar ett {kansli.result?underskott|överskott} på {kansli.result:abs}. Det är"
                        + " {kansli.result:change,abs} {kansli.result:change?sämre|bättre} än {period-1}, då resultatet"
                        + " var ett {kansli.result@-1?underskott|överskott} på {kansli.result@-1:abs}."),
                new Content.Bullets(Lists.immutable.of(
                        runs("I Navets teman deltog {navet.pupils:elev|elever}, {navet.pupils:change,abs} fler än året"
                                + " före."),
                        runs("Näringslivet fick svar på {brb.received:ärende|ärenden}."),
                        runs("Av de utskrivna återinskrevs {narvard.readmission} inom 30 dagar."),
                        runs("Till dataskyddsombudet kom {dso.questions:fråga|frågor}."))));
    }

    private static ImmutableList<Content> navet(SampleNumbers n) {
        return Lists.immutable.of(
                new Content.Heading(3, "2.1.1", "Elever och besökare"),
                text("Under {period} deltog {navet.pupils} i teman och {navet.pedagogues:pedagog|pedagoger} höll i dem."
                        + " Målet var minst 25 000."),
                SampleCharts.months(n),
                SampleTables.visits(n),
                new Content.Heading(3, "2.1.2", "Mål och utfall"),
                SampleGoals.goals(n),
                SampleCharts.readmissions(n));
    }

    private static ImmutableList<Content> accounts(SampleNumbers n) {
        return Lists.immutable.of(
                text("Interna poster är borttagna i förbundets räkning. Två beslutade kostnader av engångskaraktär"
                        + " belastar eget kapital: inlösen av pensionsskulden och Navets astronomiutställning."),
                SampleStatement.income(n),
                SampleCharts.results(n));
    }

    private static ImmutableList<Content> oddities(SampleNumbers n) {
        return Lists.immutable.of(
                new Content.Paragraph("", Lists.immutable.of(new Run.Words(HOSTILE))),
                new Content.Bullets(Lists.immutable.of(Lists.immutable.of(new Run.Words(SampleTables.LONG_WORD)))),
                SampleTables.hostile(n));
    }

    private static Content waiting() {
        return new Content.Gap(
                "Dataskyddsombud",
                "Kapitlet har inte lämnats in till årsredovisningen 2019.",
                "Be enheten lämna in det, eller ta bort avsnittet ur dispositionen.",
                false);
    }

    private static Content failed() {
        return new Content.Gap(
                "Dataskyddsombud",
                "Tabellen ”Frågor per part” kunde inte räknas: registret saknar tabellen dso_question.",
                "Uppdatera insticksprogrammet och lämna in kapitlet på nytt.",
                true);
    }

    private static Content text(String liveText) {
        return new Content.Paragraph("", runs(liveText));
    }

    private static ImmutableList<Run> runs(String liveText) {
        return LiveText.runs(liveText, "", Period.year(2019));
    }

    private static Section section(
            int level, String number, String title, String unit, ImmutableList<? extends Content> contents) {
        return new Section(level, number, title, unit, Lists.immutable.withAll(contents));
    }
}
