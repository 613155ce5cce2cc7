package se.helhet.core.submission;

import static se.helhet.core.db.Tables.CORE_SUBMISSION;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.helhet.api.round.Codec;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions.HandedIn;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;

/** Submissions in the store. Rows are added and never changed. */
final class SubmissionRows {
    private final Store store;
    private final Codec codec;

    SubmissionRows(Store store, Codec codec) {
        this.store = store;
        this.codec = codec;
    }

    /** Where a submission came from. */
    enum Origin {
        OWN,
        RECEIVED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Adds one that was drawn here. @param numbered gives the submission its version */
    Submission add(String round, String unit, Function<Integer, Submission> numbered, Who who) {
        return store.write(who, w -> {
            Submission submission = numbered.apply(next(w.dsl(), round, unit));
            String json = codec.write(submission);
            insert(w, submission, json, Sha256.of(json), Origin.OWN);
            return submission;
        });
    }

    /** Adds one that came as a file, as the next version here; the same file gives what it gave before. */
    Submission receive(SubmissionFile.Received received, Who who) {
        Submission s = received.submission();
        return store.write(who, w -> {
            Condition same = of(s.round(), s.unit()).and(CORE_SUBMISSION.SHA256.eq(received.sha256()));
            Optional<String> before = w.dsl()
                    .select(CORE_SUBMISSION.JSON)
                    .from(CORE_SUBMISSION)
                    .where(same)
                    .fetchOptional(CORE_SUBMISSION.JSON);
            if (before.isPresent()) {
                return codec.read(before.get(), Submission.class);
            }
            Submission numbered = Version.of(s, next(w.dsl(), s.round(), s.unit()));
            insert(w, numbered, codec.write(numbered), received.sha256(), Origin.RECEIVED);
            return numbered;
        });
    }

    private static void insert(Writing w, Submission s, String json, String sha256, Origin origin) {
        w.insert(
                CORE_SUBMISSION,
                Map.of(
                        CORE_SUBMISSION.ROUND, s.round(),
                        CORE_SUBMISSION.UNIT, s.unit(),
                        CORE_SUBMISSION.NUMBER, s.version(),
                        CORE_SUBMISSION.HANDED_IN_AT, s.at().toString(),
                        CORE_SUBMISSION.HANDED_IN_BY, s.by(),
                        CORE_SUBMISSION.ORIGIN, origin.word(),
                        CORE_SUBMISSION.SHA256, sha256,
                        CORE_SUBMISSION.JSON, json));
    }

    private static Condition of(String round, String unit) {
        return CORE_SUBMISSION.ROUND.eq(round).and(CORE_SUBMISSION.UNIT.eq(unit));
    }

    private static int next(DSLContext dsl, String round, String unit) {
        Integer last = dsl.select(DSL.max(CORE_SUBMISSION.NUMBER))
                .from(CORE_SUBMISSION)
                .where(of(round, unit))
                .fetchSingle()
                .value1();
        return last == null ? 1 : last + 1;
    }

    Optional<Submission> latest(String round, String unit) {
        return store.read(dsl -> dsl.select(CORE_SUBMISSION.JSON)
                        .from(CORE_SUBMISSION)
                        .where(of(round, unit))
                        .orderBy(CORE_SUBMISSION.NUMBER.desc())
                        .limit(1)
                        .fetchOptional(CORE_SUBMISSION.JSON))
                .map(json -> codec.read(json, Submission.class));
    }

    Optional<Submission> version(String round, String unit, int number) {
        return store.read(dsl -> dsl.select(CORE_SUBMISSION.JSON)
                        .from(CORE_SUBMISSION)
                        .where(of(round, unit), CORE_SUBMISSION.NUMBER.eq(number))
                        .fetchOptional(CORE_SUBMISSION.JSON))
                .map(json -> codec.read(json, Submission.class));
    }

    ImmutableList<HandedIn> history(String round, String unit) {
        return Lists.immutable.withAll(store.read(dsl -> dsl.select(
                        CORE_SUBMISSION.NUMBER,
                        CORE_SUBMISSION.HANDED_IN_AT,
                        CORE_SUBMISSION.HANDED_IN_BY,
                        CORE_SUBMISSION.ORIGIN)
                .from(CORE_SUBMISSION)
                .where(of(round, unit))
                .orderBy(CORE_SUBMISSION.NUMBER.desc())
                .fetch(r -> new HandedIn(
                        r.value1(),
                        Instant.parse(r.value2()),
                        r.value3(),
                        r.value4().equals(Origin.RECEIVED.word())))));
    }

    ImmutableList<String> units(String round) {
        return Lists.immutable.withAll(store.read(dsl -> dsl.selectDistinct(CORE_SUBMISSION.UNIT)
                .from(CORE_SUBMISSION)
                .where(CORE_SUBMISSION.ROUND.eq(round))
                .fetch(CORE_SUBMISSION.UNIT)));
    }
}
