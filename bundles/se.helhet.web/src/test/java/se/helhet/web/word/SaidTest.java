package se.helhet.web.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final List<String> SPEAKERS =
            List.of("api", "core", "store", "report", "web", "admin", "features", "unit.kansli", "unit.kansli.fees");

    @Test
    void saysAFaultInEnglishWithItsValues() {
        assertEquals(
                "\"32/1\" is no date. Write a date like 2019-03-28.",
                english("\"32/1\" är inget datum. Skriv ett datum som 2019-03-28."));
        assertEquals("Fill in Municipality.", english("Fyll i Municipality."));
    }

    @Test
    void saysSentencesAfterEachOther() {
        assertEquals(
                "12 rows were taken into Bokningar from a.xlsx. 1 row with faults was not taken in.",
                english("12 rader togs in i Bokningar från a.xlsx. 1 rad med fel togs inte in."));
    }

    @Test
    void saysWhatAnImportOfALedgerAndAnInstallationFound() {
        assertEquals(
                "Voucher A 12 does not balance: debit and credit differ by 100,00 kr. Correct it in the accounting system"
                        + " and export the file anew.",
                english("Verifikationen A 12 går inte jämnt upp: debet och kredit skiljer 100,00 kr. Rätta den i"
                        + " ekonomisystemet och exportera filen på nytt."));
        assertEquals(
                "2019: 9 316 vouchers with 20 000 rows from ledger.se.",
                english("2019: 9 316 verifikationer med 20 000 rader ur ledger.se."));
        assertEquals(
                "The file x.helhet is not signed, or it is cut off. It is not installed. Get it anew from the publisher.",
                english(
                        "Filen x.helhet är inte undertecknad, eller så är den avklippt. Den installeras inte. Hämta den på"
                                + " nytt från utgivaren."));
    }

    @Test
    void saysWhoseKeysAreTrusted() {
        assertEquals("The product’s distributor", english("Produktens utgivare"));
        assertEquals("This workbench", english("Den här arbetsbänken"));
        assertEquals("Kollektivtrafik AB", english("Kollektivtrafik AB"));
        assertEquals(
                "No trusted key has the fingerprint 4f2a. See them with: helhet keys",
                english("Ingen betrodd nyckel har fingeravtrycket 4f2a. Se dem med: helhet keys"));
    }

    @Test
    void leavesWhatNobodyHasWordsForAndAllSwedish() {
        assertEquals("Enhetens egen regel.", english("Enhetens egen regel."));
        assertEquals("Fyll i Kommun.", Said.in(Locale.forLanguageTag("sv"), "Fyll i Kommun."));
        assertEquals("x $1 \\ är inget", english("x $1 \\ är inget"));
    }

    @Test
    void hasWordsOnlyForWhatIsStillSaid() throws IOException {
        String sources = sources();
        ImmutableList<String> silent = Said.swedish()
                .reject(s -> Lists.immutable
                        .of(s.replaceFirst("^\\{#0\\} rad(er)? ", "").split("\\{#?[0-9]\\}"))
                        .collect(piece -> piece.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
                        .select(piece -> piece.length() > 3)
                        .allSatisfy(piece -> sources.contains(piece)));
        assertEquals(Lists.immutable.empty(), silent, "Mend said/english.txt: these are no longer said in Swedish");
    }

    private static String english(String sentence) {
        return Said.in(Locale.ENGLISH, sentence);
    }

    /** The sources with their strings joined, as they are put together when said. */
    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String bundle : SPEAKERS) {
            try (Stream<Path> files = Files.walk(Path.of("..", "se.helhet." + bundle, "src", "main", "java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).collect(Collectors.toList())) {
                    all.append(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
                }
            }
        }
        return all.toString().replace("\\\"", "\"");
    }
}
