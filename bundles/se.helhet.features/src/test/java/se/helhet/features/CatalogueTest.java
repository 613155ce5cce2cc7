package se.helhet.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.features.Sample.feature;
import static se.helhet.features.Sample.wish;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.of(List.of(
            feature("base"),
            feature("report", Requirement.feature("base"), wish("finance")),
            feature("html", Requirement.feature("report")),
            feature("pdf", Requirement.feature("report"), Requirement.feature("html")),
            feature("finance", Requirement.feature("base")),
            feature("broken", Requirement.feature("gone"))));

    private static final Sentences SWEDISH = Sentences.in(Sample.SV);
    private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);

    @Test
    void bringsWhatIsNeededAndSaysWhy() {
        Resolution resolution = CATALOGUE.complete(List.of("pdf"));
        assertTrue(resolution.whole());
        assertEquals(List.of("base", "report", "html", "pdf"), resolution.names());
        assertEquals(
                List.of(
                        "Den report (report) följer med, eftersom Den pdf (pdf) behöver den.",
                        "Den html (html) följer med, eftersom Den pdf (pdf) behöver den.",
                        "Den base (base) följer med, eftersom Den report (report) behöver den."),
                SWEDISH.added(resolution));
        assertEquals(
                "The report (report) comes along because The pdf (pdf) needs it.",
                ENGLISH.added(resolution).get(0));
    }

    @Test
    void addsNothingWhenOnlyChecking() {
        Resolution resolution = CATALOGUE.check(List.of("base", "pdf"));
        assertEquals(List.of("base", "pdf"), resolution.names());
        assertFalse(resolution.whole());
        assertEquals(
                List.of(
                        "Den pdf (pdf) behöver Den report (report), som inte är vald. Lägg till Den report (report).",
                        "Den pdf (pdf) behöver Den html (html), som inte är vald. Lägg till Den html (html)."),
                SWEDISH.trouble(resolution, CATALOGUE));
        assertEquals(
                "The pdf (pdf) needs The report (report), which is not chosen. Add The report (report).",
                ENGLISH.trouble(resolution, CATALOGUE).get(0));
    }

    @Test
    void saysWhenNobodyHasIt() {
        Resolution resolution = CATALOGUE.complete(List.of("broken"));
        assertEquals(
                List.of("Den broken (broken) behöver gone, som inte finns att välja här."
                        + " Hämta den, eller ta bort Den broken (broken)."),
                SWEDISH.trouble(resolution, CATALOGUE));
    }

    @Test
    void saysWhichNamesThereAre() {
        Resolution resolution = CATALOGUE.complete(List.of("pfd"));
        assertEquals(
                List.of("Det finns ingen funktion som heter pfd."
                        + " De som finns är base, report, html, pdf, finance och broken."),
                SWEDISH.trouble(resolution, CATALOGUE));
    }

    @Test
    void suggestsWhatIsOptionalAndNeverAddsIt() {
        Resolution resolution = CATALOGUE.complete(List.of("report"));
        assertEquals(List.of("base", "report"), resolution.names());
        assertEquals(
                List.of("Den report (report) har nytta av Den finance (finance), men klarar sig utan."),
                SWEDISH.suggested(resolution));
        assertEquals(List.of(), CATALOGUE.complete(List.of("report", "finance")).suggested());
    }

    @Test
    void takesAGiverThatIsChosenAnyway() {
        Requirement any = new Requirement("paper", "(size=*)", false);
        Catalogue catalogue = Catalogue.of(List.of(giving("a4"), giving("a3"), feature("printer", any)));
        assertEquals(
                List.of("a4", "printer"), catalogue.complete(List.of("printer")).names());
        assertEquals(
                List.of("a3", "printer"),
                catalogue.complete(List.of("printer", "a3")).names());
        assertEquals(
                List.of("Den printer (printer) behöver Den a4 (a4) eller Den a3 (a3), och ingen av dem är vald."
                        + " Lägg till en av dem."),
                SWEDISH.trouble(catalogue.check(List.of("printer")), catalogue));
    }

    @Test
    void knowsWhoWouldFailWithoutAFeature() {
        List<String> installed = List.of("base", "report", "html", "pdf", "finance");
        List<Feature> lost = CATALOGUE.neededBy("report", installed);
        assertEquals(List.of("html", "pdf"), lost.stream().map(Feature::name).toList());
        assertEquals(
                "Den report (report) behövs av Den html (html) och Den pdf (pdf)."
                        + " Ta bort även det, eller behåll Den report (report).",
                SWEDISH.cannotRemove(CATALOGUE.find("report").orElseThrow(), lost));
        assertEquals(List.of(), CATALOGUE.neededBy("finance", installed));
    }

    @Test
    void endsWhenFeaturesNeedEachOther() {
        Catalogue circle = Catalogue.of(
                List.of(feature("hen", Requirement.feature("egg")), feature("egg", Requirement.feature("hen"))));
        assertEquals(List.of("egg", "hen"), circle.complete(List.of("hen")).names());
    }

    private static Feature giving(String size) {
        Feature plain = feature(size);
        return new Feature(
                size,
                plain.id(),
                plain.titles(),
                plain.descriptions(),
                plain.category(),
                plain.bundles(),
                plain.requirements(),
                List.of(new Capability("paper", Map.of("size", size))),
                Map.of(),
                Map.of());
    }
}
