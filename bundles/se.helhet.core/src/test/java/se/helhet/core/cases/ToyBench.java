package se.helhet.core.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import org.jooq.Table;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Preview;
import se.helhet.api.importing.Reading;
import se.helhet.api.importing.RegisterFiles.Which;
import se.helhet.api.importing.TableSource;
import se.helhet.api.job.Progress;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Federation;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.Who;
import se.helhet.core.TestStore;
import se.helhet.core.organisation.StoredOrganisation;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;

/** A real store with two toy units, and short words for what tests do with tables. */
final class ToyBench implements AutoCloseable {
    static final Who WHO = new Who("anna", "import");
    final Path folder;
    final SqliteStore store;
    final RegisterCases cases;

    ToyBench(Path folder) {
        this.folder = folder;
        this.store = TestStore.open(
                folder,
                Migrations.of("toy", Map.of("V001__booking.sql", BookingTable.SQL)),
                Migrations.of("pub", Map.of("V001__rank.sql", RankTable.SQL)));
        Organisation organisation = new StoredOrganisation(store);
        organisation.save(
                new Organisation.Data(
                        new Federation("Förbundet", "F", ""),
                        Lists.immutable.of(
                                new Party("boras", "Borås", Kind.MEMBER), new Party("mark", "Mark", Kind.MEMBER)),
                        Lists.immutable.of(
                                new UnitEntry("navet", "Navet science center", "Navet", "", 2010, Optional.empty(), 1)),
                        Lists.immutable.empty(),
                        Lists.immutable.empty()),
                WHO);
        cases = RegisterCases.outside(store, organisation, Lists.immutable.of(new ToyUnit(), new PublishedUnit()));
    }

    TableSource csv(String text) {
        return TableSource.sent(write("in.csv", text.getBytes(StandardCharsets.UTF_8)), "fil.csv");
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(Consumer<OutputStream> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.accept(out);
        return out.toByteArray();
    }

    Preview preview(String register, TableSource source, Reading reading) {
        return cases.preview(register, source, reading, Progress.NONE);
    }

    ImportReport take(String register, TableSource source, Reading reading, Which which) {
        return cases.take(register, source, reading, which, WHO, Progress.NONE);
    }

    ImportReport take(String register, TableSource source) {
        return take(register, source, Reading.AUTOMATIC, Which.ALL);
    }

    ImmutableList<Record> rows(Table<Record> table) {
        return Lists.immutable.withAll(store.read(
                dsl -> dsl.selectFrom(table).orderBy(table.field("id")).fetch()));
    }

    static ImmutableList<String> sentences(ImmutableList<Finding> findings) {
        return findings.collect(Finding::toString);
    }

    @Override
    public void close() {
        store.close();
    }
}
