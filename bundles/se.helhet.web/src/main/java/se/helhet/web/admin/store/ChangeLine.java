package se.helhet.web.admin.store;

import java.util.Locale;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.RowChange;
import se.helhet.web.history.TableNames;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/**
 * A change as its row in the history shows it.
 *
 * @param what   what was done to how many rows, in words
 * @param where  what people call the table
 * @param fields those that differ, by name
 */
public record ChangeLine(
        String when, String who, String why, String what, String where, ImmutableList<FieldChange> fields) {
    /** What the store keeps for itself. */
    private static final Set<String> OWN = Set.of("id", "version");

    private static final int LONGEST = 200;

    /** Either is empty where there was nothing. */
    public record FieldChange(String field, String before, String after) {}

    static ChangeLine of(RowChange change, TableNames tables, Words words) {
        String action = "history." + change.action().name().toLowerCase(Locale.ROOT);
        return new ChangeLine(
                Times.full(Times.of(change), words),
                change.who().name(),
                change.who().why(),
                change.id()
                        .map(id -> words.say(action, id))
                        .orElseGet(() -> words.say(action + ".many", change.rows())),
                tables.of(change.table(), words.locale()),
                fields(change));
    }

    static ImmutableList<FieldChange> fields(RowChange change) {
        return Lists.mutable
                .withAll(Sets.mutable
                        .withAll(change.before().keysView())
                        .withAll(change.after().keysView()))
                .reject(f -> OWN.contains(f.toLowerCase(Locale.ROOT)))
                .sortThis()
                .collect(f -> new FieldChange(
                        f,
                        shortened(change.before().get(f)),
                        shortened(change.after().get(f))))
                .reject(f -> f.before().equals(f.after()))
                .toImmutable();
    }

    private static String shortened(String value) {
        String text = value == null ? "" : value;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
