package se.helhet.core.cases;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import se.helhet.core.table.Cell;

/** A code that stands for itself or is written by any of its names. For one thread. */
final class CodeCell implements CellReader {
    private static final int LISTED = 15;
    private final String what;
    private final ImmutableList<String> names;
    private final Function<String, Optional<String>> find;
    private final Function<String, Optional<String>> nearest;
    /** A file writes the same few names on thousands of rows. */
    private final MutableMap<String, Optional<String>> found = Maps.mutable.empty();
    /** Of different names; a file of other things may hold a new one on each row. */
    private static final int REMEMBERED = 10_000;

    /**
     * @param what    what it should have been, as the sentence says it: "någon av kommunerna"
     * @param names   what people may write, for the sentence
     * @param find    the code that is meant
     * @param nearest the name that is nearly what was written
     */
    CodeCell(
            String what,
            ImmutableList<String> names,
            Function<String, Optional<String>> find,
            Function<String, Optional<String>> nearest) {
        this.what = what;
        this.names = names;
        this.find = find;
        this.nearest = nearest;
    }

    @Override
    public Object read(Cell cell) {
        String text = cell.text();
        if (found.size() > REMEMBERED) {
            found.clear();
        }
        return found.getIfAbsentPutWithKey(text, find::apply)
                .orElseThrow(() -> BadCell.of(text, "är inte " + what + ". " + whatToDo(text)));
    }

    private String whatToDo(String text) {
        if (names.isEmpty()) {
            return "Det finns inga att välja på än; lägg in dem först.";
        }
        String near = nearest.apply(text).map(n -> "Menade du " + n + "? ").orElse("");
        String more = names.size() > LISTED ? " med flera" : "";
        return near + "Skriv " + alternatives(names.take(LISTED)) + more + ".";
    }

    private static String alternatives(ImmutableList<String> names) {
        return names.size() == 1
                ? names.getOnly()
                : names.take(names.size() - 1).makeString(", ") + " eller " + names.getLast();
    }
}
