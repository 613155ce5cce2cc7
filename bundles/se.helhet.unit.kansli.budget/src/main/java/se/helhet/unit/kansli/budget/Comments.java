package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_COMMENT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Store;

/** The comments as they stand now. */
record Comments(ImmutableList<Comment> all) {
    /** @param about {@code budget}, {@code forecast} or {@code outcome} */
    record Comment(int year, String unit, String about, String text) {}

    static Comments read(Store store) {
        return new Comments(Lists.immutable.withAll(store.read(dsl -> dsl.select(
                        BUDGET_COMMENT.YEAR, BUDGET_COMMENT.UNIT, BUDGET_COMMENT.ABOUT, BUDGET_COMMENT.COMMENT)
                .from(BUDGET_COMMENT)
                .fetch(r -> new Comment(r.value1(), r.value2(), r.value3(), r.value4())))));
    }

    /** Empty when nobody has said anything. */
    String of(int year, String unit, String about) {
        return all.detectOptional(c -> c.year == year && c.unit.equals(unit) && c.about.equals(about))
                .map(Comment::text)
                .orElse("");
    }
}
