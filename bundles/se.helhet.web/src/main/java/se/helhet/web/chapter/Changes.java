package se.helhet.web.chapter;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.web.chapter.Change.Kind;
import se.helhet.web.http.View;

/**
 * What differs between what was handed in and what stands now.
 *
 * @param version the version compared with
 */
public record Changes(int version, ImmutableList<Change> all) {
    public ImmutableList<Change> numbers() {
        return of(Kind.NUMBER);
    }

    public ImmutableList<Change> sentences() {
        return of(Kind.SENTENCE);
    }

    public ImmutableList<Change> blocks() {
        return of(Kind.BLOCK);
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** "1 siffra och 2 meningar ändrats". */
    public String says(View v) {
        MutableList<String> parts = Lists.mutable.empty();
        counted("chapter.since.numbers", numbers().size(), v, parts);
        counted("chapter.since.sentences", sentences().size(), v, parts);
        counted("chapter.since.blocks", blocks().size(), v, parts);
        String last = parts.remove(parts.size() - 1);
        String both = parts.isEmpty() ? last : parts.makeString(", ") + " " + v.say("chapter.and") + " " + last;
        return v.say("chapter.since.changed", both);
    }

    private static void counted(String key, int number, View v, MutableList<String> parts) {
        if (number > 0) {
            parts.add(v.count(key, number));
        }
    }

    private ImmutableList<Change> of(Kind kind) {
        return all.select(c -> c.kind() == kind);
    }
}
