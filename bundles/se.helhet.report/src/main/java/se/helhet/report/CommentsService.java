package se.helhet.report;

import static se.helhet.report.db.Tables.REPORT_COMMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.report.Comments;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.api.value.Print;
import se.helhet.report.db.tables.records.ReportCommentRecord;

/** Keeps the comments on documents in the store. */
@Component(service = Comments.class)
public final class CommentsService implements Comments {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private final Store store;
    private final Clock clock;

    @Activate
    public CommentsService(@Reference Store store) {
        this(store, Clock.systemUTC());
    }

    CommentsService(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public ImmutableList<Comment> of(String round) {
        return Lists.immutable.withAll(store.read(dsl -> dsl.selectFrom(REPORT_COMMENT)
                .where(REPORT_COMMENT.ROUND.eq(round))
                .orderBy(REPORT_COMMENT.ID)
                .fetch(CommentsService::comment)));
    }

    private static Comment comment(ReportCommentRecord row) {
        return new Comment(
                row.getId(),
                row.getVersion(),
                row.getSection(),
                row.getTitle(),
                row.getBody(),
                Instant.parse(row.getWrittenAt()),
                row.getWrittenBy(),
                Optional.ofNullable(row.getCorrectedAt())
                        .map(at -> new Correction(Instant.parse(at), row.getCorrectedBy())),
                Optional.ofNullable(row.getDoneAt()).map(at -> new Done(Instant.parse(at), row.getDoneBy())));
    }

    @Override
    public void write(String round, String section, String title, String text, Who who) {
        String said = said(text);
        store.write(
                who,
                w -> w.insert(
                        REPORT_COMMENT,
                        Map.of(
                                REPORT_COMMENT.ROUND, round,
                                REPORT_COMMENT.SECTION, section,
                                REPORT_COMMENT.TITLE, title,
                                REPORT_COMMENT.BODY, said,
                                REPORT_COMMENT.WRITTEN_AT, now(),
                                REPORT_COMMENT.WRITTEN_BY, who.name())));
    }

    @Override
    public void settle(String round, long id, boolean done, Who who) {
        store.write(who, w -> {
            ReportCommentRecord row = row(w, round, id);
            if (done != (row.getDoneAt() != null)) {
                Map<Field<?>, Object> values = new HashMap<>();
                values.put(REPORT_COMMENT.DONE_AT, done ? now() : null);
                values.put(REPORT_COMMENT.DONE_BY, done ? who.name() : null);
                w.update(REPORT_COMMENT, row.getId(), row.getVersion(), values);
            }
            return null;
        });
    }

    @Override
    public void correct(String round, long id, long version, String text, Who who) {
        String said = said(text);
        store.write(who, w -> {
            if (!row(w, round, id).getBody().equals(said)) {
                w.update(
                        REPORT_COMMENT,
                        id,
                        version,
                        Map.of(
                                REPORT_COMMENT.BODY, said,
                                REPORT_COMMENT.CORRECTED_AT, now(),
                                REPORT_COMMENT.CORRECTED_BY, who.name()));
            }
            return null;
        });
    }

    @Override
    public void remove(String round, long id, long version, Who who) {
        store.write(who, w -> {
            row(w, round, id);
            w.delete(REPORT_COMMENT, id, version);
            return null;
        });
    }

    private static ReportCommentRecord row(Writing writing, String round, long id) {
        return writing.dsl()
                .selectFrom(REPORT_COMMENT)
                .where(
                        REPORT_COMMENT.ROUND.eq(round),
                        REPORT_COMMENT.ID.coerce(Long.class).eq(id))
                .fetchOptional()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Kommentaren finns inte i den här omgången. Ladda om sidan för att se dem som finns."));
    }

    /** What is stored of a text. */
    private static String said(String text) {
        String said = text.replace("\r\n", "\n").strip();
        int length = said.codePointCount(0, said.length());
        if (length == 0) {
            throw new IllegalArgumentException("Kommentaren är tom. Skriv vad den ska säga och spara igen.");
        }
        if (length > LONGEST) {
            throw new IllegalArgumentException("Kommentaren är " + Print.whole(length, SWEDISH)
                    + " tecken lång, och den får vara högst " + Print.whole(LONGEST, SWEDISH)
                    + ". Korta den eller dela upp den på flera.");
        }
        return said;
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
