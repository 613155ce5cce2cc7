package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.core.cases.BookingTable.BOOKING;
import static se.helhet.core.cases.RankTable.RANK;
import static se.helhet.core.cases.ToyBench.sentences;
import static se.helhet.core.cases.ToyBench.written;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Preview;
import se.helhet.api.importing.Reading;
import se.helhet.api.importing.RegisterFiles.Selection;
import se.helhet.api.importing.RegisterFiles.Titles;
import se.helhet.api.importing.TableFormat;
import se.helhet.api.importing.TableSource;

class HandedOutTest {
    @TempDir
    Path folder;

    private ToyBench bench;

    @BeforeEach
    void open() {
        bench = new ToyBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private TableSource file(TableFormat format, byte[] bytes) {
        return TableSource.file(bench.write("ut." + format.extension(), bytes));
    }

    private static String hostile() {
        return "=HYPERLINK(\"x\");<b>å\"';\t😀\u202E\n'-1\u0001_x0041_";
    }

    private ImmutableList<ImmutableList<Object>> values(Table<Record> table) {
        return bench.rows(table)
                .collect(r -> Lists.immutable.with(r.intoArray()).drop(3));
    }

    private void fill() {
        bench.cases.add(
                "toy.booking",
                Map.of(
                        "held_on",
                        "2019-03-28",
                        "municipality",
                        "Borås",
                        "pupils",
                        "27",
                        "hours",
                        "1,125",
                        "paid",
                        "ja",
                        "theme",
                        "math",
                        "organiser",
                        "navet",
                        "guests",
                        "3",
                        "note",
                        hostile()),
                ToyBench.WHO);
        bench.cases.add(
                "toy.booking", Map.of("held_on", "2019-08-28", "municipality", "mark", "pupils", "1"), ToyBench.WHO);
        bench.cases.add(
                "pub.rank",
                Map.of("municipality", "Borås", "year", "2019", "rank", "90,5", "month", "mars 2019", "cost", "-12,5"),
                ToyBench.WHO);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsExportedComesBackAsTheSameRows(TableFormat format) {
        fill();
        for (Titles titles : Titles.values()) {
            back("toy.booking", BOOKING, format, titles);
            back("pub.rank", RANK, format, titles);
        }
    }

    private void back(String register, Table<Record> table, TableFormat format, Titles titles) {
        ImmutableList<ImmutableList<Object>> before = values(table);
        assertFalse(before.isEmpty());
        byte[] bytes = written(out -> bench.cases.export(register, Selection.ALL.titled(titles), format, out));
        bench.store.write(ToyBench.WHO, w -> w.deleteAll(table, org.jooq.impl.DSL.trueCondition()));
        bench.store.write(
                ToyBench.WHO,
                w -> w.deleteAll(se.helhet.core.db.Tables.CORE_IMPORT, org.jooq.impl.DSL.trueCondition()));
        ImportReport report = bench.take(register, file(format, bytes));
        assertTrue(report.stored(), () -> sentences(report.findings()).toString());
        assertEquals(before, values(table));
    }

    @Test
    void exportsTheRowsAskedForInTheirOrder() {
        fill();
        byte[] bytes = written(out -> assertEquals(
                1,
                bench.cases
                        .export("toy.booking", Selection.of(Lists.immutable.of(2L, 77L)), TableFormat.CSV, out)
                        .rows()));
        assertEquals(
                "\uFEFFDatum;Kommun;Tema;Antal elever;Timmar;Betald;Enhet;Gäster;note;school_year\r\n"
                        + "2019-08-28;Mark;;1;;nej;;2;;2019/2020\r\n",
                new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aTemplateIsReadAndItsExamplePassedOver(TableFormat format) {
        byte[] bytes = written(out -> bench.cases.template("toy.booking", format, out));
        Preview preview = bench.preview("toy.booking", file(format, bytes), Reading.AUTOMATIC);
        assertTrue(preview.readable(), () -> sentences(preview.findings()).toString());
        assertEquals(1, preview.passed());
        assertEquals(0, preview.good() + preview.faulty());
        assertEquals(
                Optional.of("toy.booking")
                        .filter(s -> format == TableFormat.CSV)
                        .isPresent(),
                preview.sheet().isEmpty());
    }

    @Test
    void theExampleOfATemplateIsAGoodRowOnceSomeoneMadeItTheirs() {
        String csv = new String(
                        written(out -> bench.cases.template("toy.booking", TableFormat.CSV, out)),
                        StandardCharsets.UTF_8)
                .replace("Exempelrad: skriv över eller ta bort", "");
        Preview preview = bench.preview("toy.booking", bench.csv(csv), Reading.AUTOMATIC);
        assertTrue(preview.faultless(), () -> preview.rows().toString());
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void faultyRowsComeAsAFileToMend(TableFormat format) {
        TableSource source = bench.csv(
                "Datum;Kommun;Antal elever;note\n2019-03-28;Borås;7;bra\n2019-02-30;Nyköpink;7;\"a;b\"\n2019-04-01;Mark;x;c\n");
        byte[] bytes = written(
                out -> assertEquals(2, bench.cases.faulty("toy.booking", source, Reading.AUTOMATIC, format, out)));
        Preview again = bench.preview("toy.booking", file(format, bytes), Reading.AUTOMATIC);
        assertTrue(again.readable(), () -> sentences(again.findings()).toString());
        assertEquals(2, again.faulty());
        assertEquals("a;b", again.rows().get(0).cells().get(3).understood());
        assertEquals(
                "Antal elever: \"x\" är inget tal. Skriv bara siffror, till exempel 27 eller 1 250,5, och enheten i"
                        + " rubriken.",
                again.columns().getLast().examples().getLast());
    }

    @Test
    void saysOfEachFieldWhatItTakes() {
        var theme = bench.cases.fields("toy.booking").detect(f -> f.name().equals("theme"));
        assertEquals(
                Lists.immutable.of("Naturvetenskap", "Matematik"),
                theme.choices().collect(c -> c.label()));
        assertFalse(theme.required());
        assertTrue(bench.cases.fields("toy.booking").getLast().derived());
    }
}
