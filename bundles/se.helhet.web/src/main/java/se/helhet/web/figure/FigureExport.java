package se.helhet.web.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.TableFiles;
import se.helhet.api.command.UnitCommand.Table;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.importing.TableFormat;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Under;
import se.helhet.web.word.Words;

/** What a number is made of as a file: its months, or the rows behind it from one register. */
@Component(service = Screen.class)
@Under("figure")
public final class FigureExport implements Screen {
    private final Figures figures;
    private final RowTables tables;
    private final TableFiles files;

    @Activate
    public FigureExport(@Reference Figures figures, @Reference RowTables tables, @Reference TableFiles files) {
        this.figures = figures;
        this.tables = tables;
        this.files = files;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/figure/{ask}/months/{format}", this::months)
                .get("/figure/{ask}/rows/{table}/{format}", this::rows);
    }

    private Reply months(Request request) throws IOException {
        Ask ask = Ask.parse(request.path("ask"));
        Words words = Words.in(request.locale());
        return file(ask, "figure.export.file.months", months(figures, ask, words), request);
    }

    /** A line per month: the year's number and that of the year before, empty where there is none. */
    static Table months(Figures figures, Ask ask, Words words) {
        Period year = Period.year(ask.period().year());
        ImmutableList<Ask> now = year.months().collect(ask::in);
        ImmutableList<Ask> before = year.lastYear().months().collect(ask::in);
        Numbers numbers = figures.evaluate(now.newWithAll(before));
        ImmutableList<String> names = MonthNames.of(year, words.locale());
        return new Table(
                Lists.immutable.of(
                        words.say("figure.month"),
                        year.toString(),
                        year.lastYear().toString()),
                now.collectWithIndex(
                        (a, i) -> Lists.immutable.of(names.get(i), plain(numbers, a), plain(numbers, before.get(i)))));
    }

    private static String plain(Numbers numbers, Ask ask) {
        return numbers.value(ask).known() ? numbers.plain(ask) : "";
    }

    private Reply rows(Request request) throws IOException {
        Ask ask = Ask.parse(request.path("ask"));
        Locale locale = request.locale();
        var all = figures.rows(ask);
        String register = Lists.immutable
                .withAll(all.keysView())
                .detectOptional(r -> RowTables.path(r).equals(request.path("table")))
                .orElseThrow(() -> new NotFound(Words.in(locale).say("figure.export.gone", request.path("table"))));
        ImmutableList<Record> rows = all.get(register);
        return file(ask, "figure.export.file.rows", tables.plain(register, rows, locale), request);
    }

    private Reply file(Ask ask, String name, Table table, Request request) throws IOException {
        Words words = Words.in(request.locale());
        TableFormat format = Lists.immutable
                .of(TableFormat.values())
                .detectOptional(f -> f.extension().equals(request.path("format")))
                .orElseThrow(() -> new NotFound(words.say("register.export.format")));
        Path file = Files.createTempFile("helhet-figure", "." + format.extension());
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            files.write(figures.label(ask, request.locale()), table, format, out);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        String plain = ask.toString().replaceAll("[^\\p{Alnum}]+", "-").replaceAll("-$", "");
        return new Reply.Download(file, words.say(name, plain) + "." + format.extension(), format.mediaType(), true);
    }
}
