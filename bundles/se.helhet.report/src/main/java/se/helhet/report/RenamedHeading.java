package se.helhet.report;

import static se.helhet.report.db.Tables.REPORT_COMMENT;

import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Outline.Source;
import se.helhet.api.store.Writing;

/** A heading that got another title: it is known by its title, so that its comments have to be told. */
record RenamedHeading(Outline.Entry from, Outline.Entry to) {

    /** Empty unless one heading, and no more, stands in one outline and another in the other. */
    static Optional<RenamedHeading> between(Outline before, Outline after) {
        ImmutableList<Outline.Entry> gone = missing(before, after);
        ImmutableList<Outline.Entry> come = missing(after, before);
        boolean renamed = before.entries().size() == after.entries().size() && gone.size() == 1 && come.size() == 1;
        return renamed ? Optional.of(new RenamedHeading(gone.getOnly(), come.getOnly())) : Optional.empty();
    }

    private static ImmutableList<Outline.Entry> missing(Outline here, Outline there) {
        ImmutableList<String> keys = there.entries().collect(Outline.Entry::key);
        return here.entries().select(e -> e.source() instanceof Source.Heading && !keys.contains(e.key()));
    }

    void keepComments(Writing writing, String round) {
        writing.dsl()
                .selectFrom(REPORT_COMMENT)
                .where(REPORT_COMMENT.ROUND.eq(round), REPORT_COMMENT.SECTION.eq(from.key()))
                .forEach(row -> writing.update(
                        REPORT_COMMENT,
                        row.getId(),
                        row.getVersion(),
                        Map.of(REPORT_COMMENT.SECTION, to.key(), REPORT_COMMENT.TITLE, to.title())));
    }
}
