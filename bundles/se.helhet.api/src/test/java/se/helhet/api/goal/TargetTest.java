package se.helhet.api.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.api.goal.Target.Rule;
import se.helhet.api.value.Num;

class TargetTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minst 25 000|AT_LEAST|25000|false|false|false",
                "minst 25\u00A0000|AT_LEAST|25000|false|false|false",
                "Minst\u00A025\u202F000 |AT_LEAST|25000|false|false|false",
                "\u00A0minst 25000\u00A0|AT_LEAST|25000|false|false|false",
                "25 000|AT_LEAST|25000|false|false|false",
                "1 250 000|AT_LEAST|1250000|false|false|false",
                ">= 15|AT_LEAST|15|false|false|false",
                ">=15|AT_LEAST|15|false|false|false",
                "≥ 15|AT_LEAST|15|false|false|false",
                "högst 15 %|AT_MOST|15|true|false|false",
                "HÖGST 15%|AT_MOST|15|true|false|false",
                "högst 15 procent|AT_MOST|15|true|false|false",
                "max 15\u00A0% varje månad|AT_MOST|15|true|false|true",
                "max. 15 % varje månad|AT_MOST|15|true|false|true",
                "maximalt 5|AT_MOST|5|false|false|false",
                "inom 5|AT_MOST|5|false|false|false",
                "<= 5 %|AT_MOST|5|true|false|false",
                "≤5|AT_MOST|5|false|false|false",
                "minst 10 per månad|AT_LEAST|10|false|false|true",
                "minst 10 varje\u00A0månad|AT_LEAST|10|false|false|true",
                "= 1|EXACTLY|1|false|false|false",
                "exakt 1|EXACTLY|1|false|false|false",
                "ca 3|AT_LEAST|3|false|true|false",
                "ca\u00A03|AT_LEAST|3|false|true|false",
                "ca. 3|AT_LEAST|3|false|true|false",
                "cirka 3|AT_LEAST|3|false|true|false",
                "högst ca 3,5 %|AT_MOST|3.5|true|true|false",
                "minst 3,0|AT_LEAST|3|false|false|false",
                "minst 3.5|AT_LEAST|3.5|false|false|false",
                "minst 5,06|AT_LEAST|5.06|false|false|false",
                "minst 0,125|AT_LEAST|0.125|false|false|false",
                "minst −500|AT_LEAST|-500|false|false|false",
                "minst -1 682,5|AT_LEAST|-1682.5|false|false|false",
                "alla|AT_LEAST|100|true|false|false",
                "samtliga|AT_LEAST|100|true|false|false",
                "alla varje månad|AT_LEAST|100|true|false|true"
            })
    void readsWhatPeopleWrite(
            String written, Rule rule, String limit, boolean percent, boolean about, boolean monthly) {
        assertEquals(new Target(rule, Optional.of(Num.parse(limit)), percent, about, monthly), Target.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "-", "–", "inget"})
    void readsNothingAsNoTarget(String written) {
        assertEquals(Target.NONE, Target.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"genomfört", "Genomförd ", "genomföras", "genomförs", "done", "klart"})
    void readsDone(String written) {
        assertEquals(Target.DONE, Target.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "många",
                "minst",
                "minst 25 0",
                "2 5",
                "minst 25 elever",
                "15 %%",
                "1e3",
                "25,",
                "minst minst",
                "månad"
            })
    void refusesWhatIsNoTargetAndSaysHowToWriteOne(String written) {
        String why = refusal(written);
        assertTrue(why.startsWith("\"" + written + "\" är inget mål"), why);
        assertTrue(why.contains("Skriv till exempel minst 25 000"), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minst 25.000", "25,000", "minst 1.250 %"})
    void refusesAPointThatMayMeanThousands(String written) {
        assertTrue(refusal(written).contains("kan läsas på två sätt"), refusal(written));
    }

    @Test
    void refusesWordsThatContradictEachOther() {
        assertTrue(refusal("minst högst 3").contains("säger emot sig självt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minst 25000|minst 25\u00A0000",
                "max 15% varje månad|högst 15\u00A0% varje månad",
                "= 1|exakt 1",
                "ca 3|ca 3",
                "högst ca 3|högst ca 3",
                "3.50|minst 3,5",
                "minst -1500|minst −1\u00A0500",
                "alla|minst 100\u00A0%",
                "100|minst 100",
                "done|genomfört"
            })
    void printsAsInTheReport(String written, String printed) {
        assertEquals(printed, Target.parse(written).print(SWEDISH));
    }

    @Test
    void printsNoTargetAsADashAndEnglishInEnglish() {
        assertEquals("–", Target.NONE.print(SWEDISH));
        assertEquals("at least 25,000", Target.parse("minst 25 000").print(Locale.ENGLISH));
        assertEquals(
                "at most 15\u00A0% every month",
                Target.parse("max 15 % varje månad").print(Locale.ENGLISH));
        assertEquals("exactly 1", Target.parse("= 1").print(Locale.ENGLISH));
    }

    @Test
    void readsBackWhatItPrints() {
        for (Rule rule : Lists.immutable.of(Rule.AT_LEAST, Rule.AT_MOST, Rule.EXACTLY)) {
            for (String limit :
                    Lists.immutable.of("0", "1", "3.5", "25000", "-1682", "1234567.25", "100", "0.125", "3.125")) {
                for (int bits = 0; bits < 8; bits++) {
                    Target t = new Target(
                            rule, Optional.of(Num.parse(limit)), (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0);
                    assertEquals(t, Target.parse(t.print(SWEDISH)), () -> t.print(SWEDISH));
                }
            }
        }
        assertEquals(Target.DONE, Target.parse(Target.DONE.print(SWEDISH)));
        assertEquals(Target.NONE, Target.parse(Target.NONE.print(SWEDISH)));
    }

    @ParameterizedTest
    @CsvSource({
        "minst 30,30,MET",
        "minst 30,29,PARTLY",
        "minst 30,15,PARTLY",
        "minst 30,14,NOT_MET",
        "minst 10,2,NOT_MET",
        "minst 0,-1,NOT_MET",
        "minst -500,-499,MET",
        "minst -500,-501,NOT_MET",
        "ca 15,4,PARTLY",
        "ca 15,15,MET",
        "högst 15,15,MET",
        "högst 15,1501/100,NOT_MET",
        "högst ca 15,16,PARTLY",
        "exakt 1,1,MET",
        "exakt 1,2,NOT_MET",
        "genomfört,1,MET",
        "genomfört,0,NOT_MET",
        "'',1,UNKNOWN"
    })
    void judges(String target, String outcome, Achievement expected) {
        assertEquals(expected, Target.parse(target).judge(Num.parse(outcome)));
    }

    private static String refusal(String written) {
        return assertThrows(IllegalArgumentException.class, () -> Target.parse(written))
                .getMessage();
    }
}
