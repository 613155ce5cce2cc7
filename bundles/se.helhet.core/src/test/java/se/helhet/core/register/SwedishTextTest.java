package se.helhet.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.Who;
import se.helhet.core.TestStore;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;

class SwedishTextTest {
    private static final Table<Record> WORD = DSL.table(DSL.name("word_word"));
    private static final Field<String> TEXT = DSL.field(DSL.name("text"), SQLDataType.VARCHAR);

    @TempDir
    Path folder;

    private SqliteStore store;

    @BeforeEach
    void open() {
        store = TestStore.open(
                folder, Migrations.of("word", Map.of("V001__word.sql", "create table word_word (text text);\n")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void capitalsDoNotCountInTheSwedishLettersEither() {
        words("ÅKERÖ", "Åkerö", "åkerö", "Akero", "Äkerö");
        assertEquals(List.of("ÅKERÖ", "Åkerö", "åkerö"), found("åKeRÖ"));
        assertEquals(List.of("Äkerö"), found("äk"));
    }

    @Test
    void ringsAndDotsMakeALetterOfItsOwn() {
        words("Habo", "Håbo", "Hallå");
        assertEquals(List.of("Habo"), found("hab"));
        assertEquals(List.of("Håbo"), found("hå"));
    }

    @Test
    void anAccentOnEDoesNotHide() {
        words("Café", "CAFÉ", "cafe", "Kafé");
        assertEquals(List.of("Café", "CAFÉ", "cafe"), found("cafe"));
        assertEquals(List.of("Café", "CAFÉ", "cafe"), found("CAFÉ"));
    }

    @Test
    void signsOfThePatternsStandForThemselves() {
        words("100 %", "100 kr", "a_b", "axb", "a*e", "axxe", "[é]", "e?", "ex", "\\é");
        assertEquals(List.of("100 %"), found("0 %"));
        assertEquals(List.of("a_b"), found("a_b"));
        assertEquals(List.of("a*e"), found("a*e"));
        assertEquals(List.of("[é]"), found("[e]"));
        assertEquals(List.of("e?"), found("e?"));
        assertEquals(List.of("\\é"), found("\\é"));
    }

    @Test
    void ordersAsASwedishDictionary() {
        words(
                "Ö", "ä", "Å", "zon", "Zebra", "andra", "Anna", "åska", "Ärla", "öra", "Idé", "ide", "idel", "1",
                "Édouard");
        assertEquals(
                List.of(
                        "1", "andra", "Anna", "Édouard", "Idé", "ide", "idel", "Zebra", "zon", "Å", "åska", "ä", "Ärla",
                        "Ö", "öra"),
                store.read(dsl -> dsl.select(TEXT)
                        .from(WORD)
                        .orderBy(SwedishText.order(TEXT), TEXT)
                        .fetch(TEXT)));
    }

    private void words(String... words) {
        store.write(new Who("test", "test"), w -> {
            List<Object[]> rows =
                    java.util.stream.Stream.of(words).map(x -> new Object[] {x}).toList();
            return w.insertAll(WORD, org.eclipse.collections.api.factory.Lists.immutable.of(TEXT), rows);
        });
    }

    private List<String> found(String word) {
        Condition condition = SwedishText.contains(TEXT, word);
        return store.read(dsl -> dsl.select(TEXT).from(WORD).where(condition).fetch(TEXT));
    }
}
