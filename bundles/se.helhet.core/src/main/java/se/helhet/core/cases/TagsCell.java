package se.helhet.core.cases;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/** Several codes in one cell, as people part them: by commas or semicolons, or codes by blanks. */
final class TagsCell implements CellReader {
    private final ImmutableList<String> codes;
    private final CellReader one;

    /** @param one reads a single code or name */
    TagsCell(ImmutableList<String> codes, CellReader one) {
        this.codes = codes;
        this.one = one;
    }

    /** The codes parted by blanks, each once and in the order of the breakdown, so that equal tags are equal text. */
    @Override
    public Object read(String text) {
        ImmutableList<String> words = Lists.immutable.of(text.strip().split("\\s+"));
        ImmutableList<String> written = words.allSatisfy(codes::contains)
                ? words
                : Lists.immutable.of(text.split("[,;]")).collect(String::strip).reject(String::isEmpty);
        ImmutableSet<Object> meant = written.collect(one::read).toImmutableSet();
        return codes.select(meant::contains).makeString(" ");
    }
}
