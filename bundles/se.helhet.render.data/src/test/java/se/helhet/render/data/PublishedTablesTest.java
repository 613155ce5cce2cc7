package se.helhet.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.report.Edition;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/** The financial tables get the names, columns and lines of those published for 2019; {@code reading} is our own. */
class PublishedTablesTest {
    private final Sample sample = new Sample();

    @Test
    void writesIncomeStatementsOfSeveralUnitsIntoOneFile() {
        String fields = "scope,includes_internal,line_no,line,year,tkr,is_subtotal,note_ref,page_section,reading";
        Dataset total = Sample.dataset("income-statement", fields, "tkr", "scope=total", "includes_internal=false");
        Dataset brb = Sample.dataset("income-statement", fields, "tkr", "scope=brb", "includes_internal=true");
        Edition edition = sample.edition(
                section(
                        "3.1",
                        Sample.years(
                                "total",
                                total,
                                sample.row(
                                        "Verksamhetens intäkter",
                                        32915,
                                        38913,
                                        "line_no=1",
                                        "is_subtotal=false",
                                        "note_ref=1"),
                                sample.row(
                                        "Verksamhetens nettokostnader",
                                        -29622,
                                        -25597,
                                        "line_no=4",
                                        "is_subtotal=true"),
                                sample.row(
                                        "Förbundsbidrag, Kansli",
                                        15521,
                                        15893,
                                        "line_no=5",
                                        "is_subtotal=false",
                                        "note_ref=3"))),
                section(
                        "3.1.2",
                        Sample.grid(
                                "brb",
                                brb,
                                Lists.immutable.of(Sample.label(), Sample.year(2019)),
                                Sample.row(
                                        RowKind.ITEM,
                                        Sample.attributes("line_no=1", "is_subtotal=false"),
                                        new Cell.Words("Verksamhetens intäkter"),
                                        sample.tkr(2019, 83)))));

        assertEquals(
                lines(
                        fields,
                        "total,false,1,Verksamhetens intäkter,2019,32915,false,1,3.1,computed",
                        "total,false,1,Verksamhetens intäkter,2018,38913,false,1,3.1,computed",
                        "total,false,4,Verksamhetens nettokostnader,2019,-29622,true,,3.1,computed",
                        "total,false,4,Verksamhetens nettokostnader,2018,-25597,true,,3.1,computed",
                        "total,false,5,\"Förbundsbidrag, Kansli\",2019,15521,false,3,3.1,computed",
                        "total,false,5,\"Förbundsbidrag, Kansli\",2018,15893,false,3,3.1,computed",
                        "brb,true,1,Verksamhetens intäkter,2019,83,false,,3.1.2,computed"),
                Sample.csv(edition, "income-statement"));
    }

    @Test
    void writesBalanceSheetWithGroupsAndMemoLines() {
        String fields = "side,group,line,note,year,tkr,is_total,is_memo,page_section,reading";
        Edition edition = sample.edition(section(
                "3.2",
                Sample.years(
                        "balance",
                        Sample.dataset("balance-sheet", fields, "tkr"),
                        Sample.row(
                                RowKind.GROUP,
                                Sample.attributes(),
                                new Cell.Words("Tillgångar"),
                                Cell.EMPTY,
                                Cell.EMPTY),
                        sample.row(
                                "Maskiner och inventarier",
                                1486,
                                1539,
                                "side=assets",
                                "group=Materiella anläggningstillgångar",
                                "note=9",
                                "is_total=false",
                                "is_memo=false"),
                        sample.row(
                                "Därav årets resultat",
                                -866,
                                816,
                                "side=equity_liabilities",
                                "group=Eget kapital",
                                "is_total=false",
                                "is_memo=true"))));

        assertEquals(
                lines(
                        fields,
                        "assets,Materiella anläggningstillgångar,Maskiner och inventarier,9,2019,1486,false,false,3.2,computed",
                        "assets,Materiella anläggningstillgångar,Maskiner och inventarier,9,2018,1539,false,false,3.2,computed",
                        "equity_liabilities,Eget kapital,Därav årets resultat,,2019,-866,false,true,3.2,computed",
                        "equity_liabilities,Eget kapital,Därav årets resultat,,2018,816,false,true,3.2,computed"),
                Sample.csv(edition, "balance-sheet"));
    }

    @Test
    void writesCashFlow() {
        String fields = "section,line_no,line,year,tkr,is_total,page_section,reading";
        Edition edition = sample.edition(section(
                "3.3",
                Sample.years(
                        "cash-flow",
                        Sample.dataset("cash-flow", fields, "tkr"),
                        sample.row(
                                "Justering för gjorda avsättningar",
                                -12875,
                                3895,
                                "section=Den löpande verksamheten",
                                "line_no=3",
                                "is_total=false"),
                        sample.row(
                                "Årets kassaflöde",
                                -4382,
                                10747,
                                "section=Kassaflöde",
                                "line_no=12",
                                "is_total=true"))));

        assertEquals(
                lines(
                        fields,
                        "Den löpande verksamheten,3,Justering för gjorda avsättningar,2019,-12875,false,3.3,computed",
                        "Den löpande verksamheten,3,Justering för gjorda avsättningar,2018,3895,false,3.3,computed",
                        "Kassaflöde,12,Årets kassaflöde,2019,-4382,true,3.3,computed",
                        "Kassaflöde,12,Årets kassaflöde,2018,10747,true,3.3,computed"),
                Sample.csv(edition, "cash-flow"));
    }

    @Test
    void writesEachNoteIntoOneFile() {
        String fields = "note_no,note_title,line,year,tkr,is_total,page_section,reading";
        Edition edition = sample.edition(section(
                "3.4",
                Sample.years(
                        "note-1",
                        Sample.dataset("notes", fields, "tkr", "note_no=1", "note_title=Verksamhetens intäkter"),
                        sample.row("Statsbidrag", 6234, 5699, "is_total=false"),
                        sample.row("Summa", 32915, 38913, "is_total=true")),
                Sample.years(
                        "note-3",
                        Sample.dataset("notes", fields, "tkr", "note_no=3", "note_title=Förbundsbidrag, kansli*"),
                        sample.row("Bollebygd", 674, 715, "is_total=false"))));

        assertEquals(
                lines(
                        fields,
                        "1,Verksamhetens intäkter,Statsbidrag,2019,6234,false,3.4,computed",
                        "1,Verksamhetens intäkter,Statsbidrag,2018,5699,false,3.4,computed",
                        "1,Verksamhetens intäkter,Summa,2019,32915,true,3.4,computed",
                        "1,Verksamhetens intäkter,Summa,2018,38913,true,3.4,computed",
                        "3,\"Förbundsbidrag, kansli*\",Bollebygd,2019,674,false,3.4,computed",
                        "3,\"Förbundsbidrag, kansli*\",Bollebygd,2018,715,false,3.4,computed"),
                Sample.csv(edition, "notes"));
    }

    @Test
    void writesBalanceRequirementWithZeroThatIsNotNegative() {
        String fields = "line_no,line,year,tkr,is_total,page_section,reading";
        Cell minusFortyKronor = new Cell.Number(sample.number(2019, Uom.TKR, Value.of(Num.of(-4_000))));
        Edition edition = sample.edition(section(
                "2.5",
                Sample.grid(
                        "balance-requirement",
                        Sample.dataset("balance-requirement", fields, "tkr"),
                        Lists.immutable.of(Sample.label(), Sample.year(2019)),
                        Sample.row(
                                RowKind.ITEM,
                                Sample.attributes("line_no=1", "is_total=false"),
                                new Cell.Words("Årets resultat enligt resultaträkningen"),
                                sample.tkr(2019, -866)),
                        Sample.row(
                                RowKind.ITEM,
                                Sample.attributes("line_no=2", "is_total=false"),
                                new Cell.Words("Reduceringar och justeringar"),
                                minusFortyKronor),
                        Sample.row(
                                RowKind.TOTAL,
                                Sample.attributes("line_no=3", "is_total=true"),
                                new Cell.Words("Balanskravsresultat"),
                                sample.tkr(2019, -866)))));

        assertEquals(
                lines(
                        fields,
                        "1,Årets resultat enligt resultaträkningen,2019,-866,false,2.5,computed",
                        "2,Reduceringar och justeringar,2019,0,false,2.5,computed",
                        "3,Balanskravsresultat,2019,-866,true,2.5,computed"),
                Sample.csv(edition, "balance-requirement"));
    }

    @Test
    void writesEquityByUnitWithoutReadingWhenItHasNoSuchField() {
        String fields = "unit,year,equity_tkr,is_total,page_section,comment";
        Edition edition = sample.edition(section(
                "2.9",
                Sample.grid(
                        "equity",
                        Sample.dataset("equity-by-unit", fields, "equity_tkr"),
                        Lists.immutable.of(Sample.label(), Sample.year(2019)),
                        Sample.row(
                                RowKind.ITEM,
                                Sample.attributes("unit=kansli", "is_total=false"),
                                new Cell.Words("Förbundskansliet"),
                                sample.tkr(2019, 6934)),
                        Sample.row(
                                RowKind.TOTAL,
                                Sample.attributes(
                                        "unit=total",
                                        "is_total=true",
                                        "comment=no equity is stated for brb, narvard or dso"),
                                new Cell.Words("Summa"),
                                sample.tkr(2019, 9677)))));

        assertEquals(
                lines(
                        fields,
                        "kansli,2019,6934,false,2.9,",
                        "total,2019,9677,true,2.9,\"no equity is stated for brb, narvard or dso\""),
                Sample.csv(edition, "equity-by-unit"));
    }

    private static Edition.Section section(String number, se.helhet.api.content.Content... contents) {
        return new Edition.Section(2, number, "Räkenskaper", "", Lists.immutable.of(contents));
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
