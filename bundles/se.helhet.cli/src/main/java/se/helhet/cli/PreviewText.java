package se.helhet.cli;

import java.util.Locale;
import se.helhet.api.importing.Preview;
import se.helhet.api.value.Print;

/** Says what would come of an import. */
final class PreviewText {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final int MOST = 40;

    private PreviewText() {}

    /** The exit status is 0 when all of it can be taken in. */
    static int show(Preview preview, Terminal terminal) {
        terminal.say(preview.source()
                + preview.sheet().map(s -> ", blad " + s).orElse("")
                + (preview.headLine() > 0 ? ", rubriker på rad " + preview.headLine() : ""));
        preview.columns().forEach(c -> terminal.say("  " + column(c)));
        terminal.findings(preview.findings());
        preview.rows()
                .flatCollect(r -> r.faults()
                        .collect(f -> "Fel: rad " + r.line() + (f.title().isEmpty() ? "" : ", " + f.title()) + ": "
                                + f.sentence()))
                .take(MOST)
                .forEach(terminal::note);
        terminal.say(counts(preview) + " Inget har lagrats.");
        return preview.faultless() ? 0 : CommandLine.FAILED;
    }

    private static String column(Preview.Column column) {
        String title = column.title().isEmpty() ? "kolumn " + (column.place() + 1) : column.title();
        return title + ": "
                + switch (column.bound()) {
                    case TITLE, HAND, PLACE -> column.label() + " (" + column.field() + ")";
                    case SPREAD -> column.label() + " för " + title + " (" + column.field() + ")";
                    case LEFT_OUT -> "tas inte med";
                    case PROGRAM -> "sköts av programmet";
                    case UNKNOWN -> "hör inte till något fält";
                }
                + (column.examples().isEmpty()
                        ? ""
                        : ", till exempel " + column.examples().getFirst());
    }

    private static String counts(Preview preview) {
        if (!preview.readable() && preview.good() + preview.faulty() == 0) {
            return "Filen går inte att läsa in som den är.";
        }
        return rows(preview.good()) + " går att läsa in"
                + (preview.faulty() == 0 ? "" : ", " + rows(preview.faulty()) + " har fel")
                + (preview.passed() == 0 ? "" : ", " + rows(preview.passed()) + " hoppas över") + ".";
    }

    private static String rows(long n) {
        return Print.whole(n, SWEDISH) + (n == 1 ? " rad" : " rader");
    }
}
