package se.helhet.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.report.Edition;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

class TablesTest {
    private final Sample sample = new Sample();

    @Test
    void writesPrintedTableColumnByColumnAndNamesItByItsSection() {
        Ask now = sample.number(2019, Uom.PERCENT.decimals(1), Value.of(Num.of(117, 1000)));
        Ask before = sample.number(2018, Uom.PERCENT.decimals(1), Value.of(Num.of(126, 1000)));
        Column change = new Column("Förändring", ColumnKind.PREVIOUS, Sample.attributes());
        Content grid = Sample.grid(
                "year",
                Dataset.AS_PRINTED,
                Lists.immutable.of(Sample.label(), Sample.year(2019), Sample.year(2018), change),
                Sample.row(RowKind.GROUP, Sample.attributes(), new Cell.Words("Vård")),
                Sample.row(
                        RowKind.ITEM,
                        Sample.attributes(),
                        new Cell.Words("Återinskrivna, \"30 dagar\""),
                        new Cell.Number(now),
                        new Cell.Number(before),
                        new Cell.Change(now, before)));

        assertEquals(
                "line,2019,2018,Förändring\r\nVård,,,\r\n\"Återinskrivna, \"\"30 dagar\"\"\",11.7,12.6,-0.9\r\n",
                Sample.csv(sample.edition("7", "Närvård Södra Älvsborg", grid), "narvard-sodra-alvsborg-year"));
    }

    @Test
    void unknownIsAnEmptyCellInLongFormAndNothingPrintedIsNoRecord() {
        Content grid = Sample.years(
                "t",
                Sample.dataset("t", "line,year,tkr", "tkr"),
                Sample.row(
                        RowKind.ITEM,
                        Sample.attributes(),
                        new Cell.Words("A"),
                        sample.tkr(2019, 5),
                        sample.missing(2018)),
                Sample.row(RowKind.ITEM, Sample.attributes(), new Cell.Words("B"), sample.tkr(2019, 6), Cell.EMPTY));

        assertEquals(
                "line,year,tkr\r\nA,2019,5\r\nA,2018,\r\nB,2019,6\r\n",
                Sample.csv(sample.edition("1", "S", grid), "t"));
    }

    @Test
    void pageSectionIsTheNearestNumberedHeadingAndAttributesWinOverWhatIsFilledIn() {
        Dataset data = Sample.dataset("t", "line,page_section,reading,tkr", "tkr");
        Dataset own = Sample.dataset("t", "line,page_section,reading,tkr", "tkr", "page_section=Bilaga 1", "reading=x");
        Edition edition = sample.edition(
                "4",
                "S",
                Sample.years("a", data, oneYear("A")),
                new Content.Heading(1, "4.1", "Under"),
                new Content.Heading(2, "", "Onumrerad"),
                Sample.years("b", data, oneYear("B")),
                Sample.years("c", own, oneYear("C")));

        assertEquals(
                "line,page_section,reading,tkr\r\nA,4,computed,1\r\nB,4.1,computed,1\r\nC,Bilaga 1,x,1\r\n",
                Sample.csv(edition, "t"));
    }

    @Test
    void withoutANumberFieldEachRowIsARecordAndColumnsMayNameTheirFields() {
        Column named = new Column("Index", ColumnKind.NUMBER, Sample.attributes("field=index_tkr"));
        Content grid = Sample.grid(
                "plan",
                Sample.dataset("plan", "area,index_tkr,page_section", ""),
                Lists.immutable.of(Sample.label(), named, Sample.year(2019)),
                Sample.row(RowKind.GROUP, Sample.attributes(), new Cell.Words("Ekonomi")),
                Sample.row(
                        RowKind.ITEM,
                        Sample.attributes("area=Löner"),
                        new Cell.Words("Rätt lön"),
                        sample.tkr(2019, 477),
                        new Cell.Words("x")));

        assertEquals(
                "area,index_tkr,page_section\r\nLöner,477,Bilaga 2\r\n",
                Sample.csv(sample.edition("Bilaga 2", "Plan", grid), "plan"));
    }

    @Test
    void twoTablesWithTheSameNameGetFilesOfTheirOwn() {
        Content a = Sample.years("year", Dataset.AS_PRINTED, sample.row("A", 1, 2));
        Content b = Sample.years("year", Dataset.AS_PRINTED, sample.row("B", 3, 4));

        assertEquals(
                Lists.immutable.of("mal-year", "mal-year-2", "figures"),
                Tables.of(sample.edition("1", "Mål", a, b)).collect(DataFile::name));
    }

    @Test
    void fileNameOfASubmissionCannotLeaveTheFolder() {
        Content grid = Sample.years("x", Sample.dataset("../../etc/Å b.csv", "line,tkr", "tkr"), sample.row("A", 1, 2));

        assertEquals(
                "etc-a-b.csv",
                Tables.of(sample.edition("1", "S", grid)).getFirst().path());
    }

    @Test
    void chartGivesTheNumbersBehindIt() {
        Content chart = new Content.Chart(
                "pupils",
                1,
                Content.ChartKind.COLUMNS,
                "Elever",
                "",
                Lists.immutable.of("jan", "feb"),
                Lists.immutable.of(
                        new Content.Series("2019", Content.Role.CURRENT, Lists.immutable.of(count(7), count(1682))),
                        new Content.Series(
                                "2018", Content.Role.PREVIOUS, Lists.immutable.of(count(3), none(Value.Why.NOT_KEPT)))),
                "navet",
                Lists.immutable.empty());

        assertEquals(
                "category,2019,2018\r\njan,7,3\r\nfeb,1682,\r\n",
                Sample.csv(sample.edition("7", "Navet", chart), "navet-pupils"));
    }

    @Test
    void goalsSayBothWhatTheFiguresAndWhatPeopleSay() {
        Goal measured = goal("g1", Target.parse("minst 25 000"), Optional.empty());
        Goal judged = goal(
                "g2",
                Target.DONE,
                Optional.of(new Goal.Assessment(Achievement.PARTLY, "Två av tre", "Flyttat, våren")));
        Content goals = new Content.Goals(
                "goals-1",
                2,
                "Mål",
                Lists.immutable.of(
                        new GoalResult(measured, Optional.of(count(27531)), Achievement.MET, Lists.immutable.empty()),
                        new GoalResult(judged, Optional.empty(), Achievement.UNKNOWN, Lists.immutable.empty())));

        assertEquals(
                "id,unit,unit_name,focus_area,strategy,number,text,comparator,target,target_text,outcome,uom,"
                        + "outcome_text,status_proposed,status_set,comment,decisions,page_section\r\n"
                        + "g1,navet,Navet,Område,Strategi,1,Fler elever,>=,25000,minst 25\u00A0000,27531,count,,met,,,,7\r\n"
                        + "g2,navet,Navet,Område,Strategi,1,Fler elever,done,,genomfört,,,Två av tre,unknown,partly,"
                        + "\"Flyttat, våren\",,7\r\n",
                Sample.csv(sample.edition("7", "Navet", goals), "goals"));
    }

    @Test
    void listsEveryNumberByAddressWithLabelOrReason() {
        Ask about = sample.number(2019, Uom.TKR, new Value.Known(Num.of(86_600_000), true));
        Content grid = Sample.grid(
                "t",
                Dataset.AS_PRINTED,
                Lists.immutable.of(Sample.label(), Sample.year(2019)),
                Sample.row(RowKind.ITEM, Sample.attributes(), new Cell.Words("Resultat"), new Cell.Number(about)));
        none(Value.Why.NOT_YET);

        assertEquals(
                "address,label,value,uom,approximate,reason\r\n"
                        + "kansli.n0@2019,Resultat,866,tkr,true,\r\n"
                        + "kansli.n1@2019,,,count,false,not_yet\r\n",
                Sample.csv(sample.edition("1", "S", grid), "figures"));
    }

    private Content.Row oneYear(String label) {
        return Sample.row(RowKind.ITEM, Sample.attributes(), new Cell.Words(label), sample.tkr(2019, 1), Cell.EMPTY);
    }

    private Ask count(long n) {
        return sample.number(2019, Uom.COUNT, Value.of(Num.of(n)));
    }

    private Ask none(Value.Why why) {
        return sample.number(2019, Uom.COUNT, Value.none(why));
    }

    private static Goal goal(String id, Target target, Optional<Goal.Assessment> assessment) {
        return new Goal(
                id,
                2019,
                "Område",
                "navet",
                "Navet",
                "Strategi",
                "1",
                "Fler elever",
                target,
                "elever",
                "",
                1,
                assessment);
    }
}
