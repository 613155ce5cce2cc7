package se.helhet.render.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.report.Edition;

class DataRendererTest {
    private final DataRenderer renderer = new DataRenderer();

    @TempDir
    Path first;

    @TempDir
    Path second;

    private Edition edition;

    @BeforeEach
    void makeEdition() {
        Sample sample = new Sample();
        edition = sample.edition(
                "3",
                "Räkenskaper",
                Sample.years("net", Dataset.AS_PRINTED, sample.row("Årets resultat", -866, 816)),
                Sample.years(
                        "result",
                        Sample.dataset("income-statement", "line,year,tkr,is_subtotal", "tkr"),
                        sample.row("Årets resultat", -866, 816, "is_subtotal=true")));
    }

    @Test
    void writesDataFolderWithPackageFirst() throws IOException {
        ImmutableList<Path> files = renderer.render(edition, first);

        assertEquals(
                Lists.immutable.of(
                        "data/datapackage.json",
                        "data/income-statement.csv",
                        "data/rakenskaper-net.csv",
                        "data/figures.csv"),
                files.collect(f -> f.toString().replace('\\', '/')));
        assertTrue(files.allSatisfy(f -> Files.isRegularFile(first.resolve(f))));
    }

    @Test
    void writesUtf8WithoutByteOrderMarkAndCrLfEverywhere() throws IOException {
        renderer.render(edition, first);

        String csv = Files.readString(first.resolve("data/rakenskaper-net.csv"));
        assertEquals("line,2019,2018\r\nÅrets resultat,-866,816\r\n", csv);
    }

    @Test
    void sameEditionGivesTheSameBytes() throws IOException {
        for (Path file : renderer.render(edition, first)) {
            if (!Files.exists(second.resolve("data"))) {
                renderer.render(edition, second);
            }
            assertArrayEquals(Files.readAllBytes(first.resolve(file)), Files.readAllBytes(second.resolve(file)));
        }
    }

    @Test
    void packageDescribesEachFieldWithTypeAndMeasure() throws IOException {
        renderer.render(edition, first);
        String json = Files.readString(first.resolve("data/datapackage.json"));
        readToItsEnd(json);

        assertTrue(json.contains("\"name\" : \"arsredovisning-2019-1\""), json);
        assertTrue(json.contains("\"created\" : \"2020-02-28T09:30:00Z\""), json);
        assertTrue(json.contains("\"title\" : \"Årsredovisning 2019, Provförbundet\""), json);
        assertTrue(json.contains("\"path\" : \"income-statement.csv\""), json);
        assertFalse(json.contains("licen"), json);
        String fields = json.substring(json.indexOf("\"income-statement\""), json.indexOf("rakenskaper-net"))
                .replaceAll("\\s+", " ");
        assertTrue(
                fields.contains(
                        "\"name\" : \"tkr\", \"type\" : \"integer\", \"description\" : \"Tusen kronor, hela tal\""),
                fields);
        assertTrue(fields.contains("\"name\" : \"is_subtotal\", \"type\" : \"boolean\""), fields);
        assertTrue(fields.contains("\"name\" : \"line\", \"type\" : \"string\""), fields);
    }

    private static void readToItsEnd(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                assertFalse(parser.currentToken().isStructEnd() && parser.getParsingContext() == null);
            }
        }
    }
}
