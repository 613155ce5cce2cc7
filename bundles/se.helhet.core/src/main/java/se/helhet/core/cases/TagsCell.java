package se.helhet.core.cases;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.importing.FieldShape.Kind;
import se.helhet.core.table.Cell;

/** Several codes in one cell, as people part them: by commas or semicolons, or codes by blanks. */
final class TagsCell implements CellReader {
    private final ImmutableList<String> codes;
    private final CellReader one;

    /** @param one reads a single code or name */
    private TagsCell(ImmutableList<String> codes, CellReader one) {
        this.codes = codes;
        this.one = one;
    }

    /** @param one how a single code is written */
    static CellForm form(ImmutableList<String> codes, CellForm one) {
        return new CellForm(
                Kind.TEXT,
                new TagsCell(codes, one.reader()),
                value -> Cell.of(Lists.immutable
                        .of(value.toString().split(" "))
                        .collect(code -> one.show().apply(code).text())
                        .makeString("; ")),
                "ett eller flera av alternativen, åtskilda med semikolon",
                one.choices().take(2).collect(c -> c.label()).makeString("; "),
                one.choices());
    }

    /** The codes parted by blanks, each once and in the order of the breakdown, so that equal tags are equal text. */
    @Override
    public Object read(Cell cell) {
        ImmutableList<String> words = Lists.immutable.of(cell.text().strip().split("\\s+"));
        ImmutableList<String> written = words.allSatisfy(codes::contains)
                ? words
                : Lists.immutable
                        .of(cell.text().split("[,;]"))
                        .collect(String::strip)
                        .reject(String::isEmpty);
        ImmutableSet<Object> meant =
                written.collect(text -> one.read(Cell.of(text))).toImmutableSet();
        return codes.select(meant::contains).makeString(" ");
    }
}
