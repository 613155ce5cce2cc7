package se.helhet.unit.kansli.fees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.command.UnitCommand.Answer;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.itest.kit.Late;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class FeesUnitTest implements UnitContract {
    @TempDir
    Path folder;

    private UnitBench bench;
    private UnitBench made;

    @Override
    public Unit unit() {
        return new FeesUnit(
                Late.service(Store.class, () -> made.store()),
                Late.service(Organisation.class, () -> made.organisation()));
    }

    @Override
    public UnitBench bench(Path own) {
        made = UnitBench.of(unit(), own);
        return made;
    }

    @BeforeEach
    void open() {
        bench = bench(folder);
        bench.listener(new FeeKeeper(bench.store(), bench.organisation()));
        organisation(1000);
        term("1", "Medlemsavgift per invånare", "per_inhabitant", "78", "", "members");
        term("2", "varav basverksamhet", "none", "41", "fees 78", "members");
        term("3", "Avgift per invånare", "per_inhabitant", "5,06", "", "participants");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void chargesMembersByInhabitantsAndParticipantsAlone() {
        assertEquals("78\u00A0000", bench.print("fees.charge[party=boras,term=1]@2021"));
        assertEquals("5\u00A0060", bench.print("fees.charge[party=boras,term=3]@2021"));
        assertEquals("0", bench.print("fees.charge[party=mark,term=3]@2021"));
        assertEquals("239\u00A0060", bench.print("fees.charge@2021"));
    }

    @Test
    void listsWhatIsInvoicedByCommand() {
        Answer answer = command("2021");
        assertTrue(answer.summary().contains("239\u00A0060 kr"), answer.summary());
        assertEquals(
                "2021,boras,Borås,fees,1,Medlemsavgift per invånare,78000",
                answer.table().orElseThrow().rows().getFirst().makeString(","));
    }

    @Test
    void showsWhatAChangeWouldMeanAndStoresNothing() {
        assertEquals(
                "boras,Borås,83060,85060,2000",
                command("2021", "1=80").table().orElseThrow().rows().getFirst().makeString(","));
        assertEquals(
                "-83060",
                command("2021", "utan=boras")
                        .table()
                        .orElseThrow()
                        .rows()
                        .detect(r -> r.getFirst().equals("boras"))
                        .getLast());
        assertEquals("239\u00A0060", bench.print("fees.charge@2021"));
    }

    @Test
    void saysWhatCannotBeChanged() {
        assertTrue(refusal("2021", "9=80").contains("Villkor 9 finns inte"));
        assertTrue(refusal("2021", "1=mycket").contains("inget belopp"));
        assertTrue(refusal("2021", "utan=atlantis").contains("Ingen part har koden atlantis"));
        assertTrue(refusal("2030").contains("inga avgiftsvillkor för 2030"));
    }

    private FeeTrials trials() {
        return new FeeTrials(bench.store(), bench.organisation());
    }

    @Test
    void offersOnlyTermsWhoseRateDecidesToTryAnother() {
        assertEquals(
                Lists.immutable.of("1 78 true", "3 5,06 true"),
                trials().terms(2021).collect(t -> t.number() + " " + t.rate() + " " + t.rated()));
        term("4", "Delas", "shared", "", "", "members");
        assertTrue(refusal("2021", "4=7").contains("räknas inte efter en taxa"));
    }

    @Test
    void leavesOutAMemberOfOneUnitOnly() {
        assertEquals(
                "boras,Borås,83060,0,-83060",
                command("2021", "utan=boras/fees")
                        .table()
                        .orElseThrow()
                        .rows()
                        .getFirst()
                        .makeString(","));
        assertEquals(
                "boras,Borås,83060,83060,0",
                command("2021", "utan=boras/navet")
                        .table()
                        .orElseThrow()
                        .rows()
                        .getFirst()
                        .makeString(","));
    }

    private Answer command(String... words) {
        return new FeesCommand(trials(), bench.organisation()).run(Lists.immutable.of(words), new Who("prov", "prov"));
    }

    private String refusal(String... words) {
        return assertThrows(IllegalArgumentException.class, () -> command(words))
                .getMessage();
    }

    @Test
    void chargesNoPartTwice() {
        assertEquals("0", bench.print("fees.charge[term=2]@2021"));
        assertEquals("41", bench.print("fees.rate[term=2]@2021"));
    }

    @Test
    void printsARateWithItsOre() {
        assertEquals("5,06", bench.print("fees.exact_rate[term=3]@2021"));
    }

    @Test
    void reckonsAnewWhenInhabitantsChange() {
        organisation(1100);
        assertEquals("85\u00A0800", bench.print("fees.charge[party=boras,term=1]@2021"));
    }

    @Test
    void showsTermsFeesByPartyAndTheListForInvoicing() {
        String text = bench.draw("fees", "2021").plain();
        assertTrue(text.contains("Villkor för avgifterna"), text);
        assertTrue(text.contains("Avgifter per kommun"), text);
        assertTrue(text.contains("Underlag för fakturering"), text);
        assertTrue(text.contains("239\u00A0060"), text);
    }

    @Test
    void namesWhomNothingCouldBeReckonedFor() {
        term("4", "Rörlig del", "per_inhabitant", "", "", "participants");
        term("5", "Avgift för gäst", "per_inhabitant", "11", "", "varberg");
        String text = bench.draw("fees", "2021").grid("charges").source().toString();
        assertTrue(text.contains("saknas: Rörlig del (Borås); Avgift för gäst (varberg)."), text);
    }

    @Test
    void drawsNothingForAYearWithoutTerms() {
        assertFalse(bench.draw("fees", "2020").plain().contains("Villkor"));
    }

    private void term(String number, String basis, String kind, String rate, String partOf, String paidBy) {
        bench.row(
                "term",
                "year",
                2021,
                "term",
                number,
                "unit",
                "fees",
                "basis",
                basis,
                "kind",
                kind,
                "rate",
                rate,
                "measure",
                "kr/invånare",
                "paid_by",
                paidBy,
                "payer",
                "medlemskommuner",
                "part_of",
                partOf,
                "comment",
                "");
    }

    private void organisation(long inhabitants) {
        bench.organisation(new Organisation.Data(
                new Organisation.Federation("Provförbundet", "Provförbundet", "222000-0000"),
                Lists.immutable.of(
                        new Organisation.Party("boras", "Borås", Organisation.Kind.MEMBER),
                        new Organisation.Party("mark", "Mark", Organisation.Kind.MEMBER)),
                Lists.immutable.of(
                        new Organisation.UnitEntry("fees", "Avgifter", "Avgifter", "", 2000, Optional.empty(), 1)),
                Lists.immutable.of(new Organisation.Participation("fees", "boras", "medlem", 2021)),
                Lists.immutable.of(
                        new Organisation.Population("boras", 2021, inhabitants),
                        new Organisation.Population("mark", 2021, 2000))));
    }
}
