package se.helhet.web.register;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.register.Change;
import se.helhet.api.register.Row;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Sheet.Column;

/**
 * A row that two people have changed, field by field.
 *
 * @param name    what people know the row by
 * @param present empty when the other one deleted it
 * @param last    the other one's latest change; empty when it was part of a larger one
 * @param fields  that the other one changed
 */
public record ConflictModel(String name, Optional<Row> present, Optional<Change> last, ImmutableList<Field> fields) {
    private static final int SHOWN = 600;

    /**
     * One field.
     *
     * @param before what stood there when the form was opened
     * @param theirs what stands there now
     * @param mine   what the form has
     * @param taken  whether mine is chosen to begin with: where one has written something oneself
     */
    public record Field(
            Column column,
            String before,
            String theirs,
            String theirText,
            String mine,
            String mineText,
            boolean taken) {}

    static ConflictModel of(
            Sheet sheet,
            Optional<Row> present,
            ImmutableList<Change> since,
            ImmutableMap<String, String> base,
            ImmutableMap<String, String> mine) {
        ImmutableMap<String, String> theirs =
                present.map(r -> FormModel.texts(sheet, r)).orElse(Maps.immutable.empty());
        ImmutableList<Field> fields = present.isEmpty()
                ? Lists.immutable.empty()
                : sheet.columns()
                        .select(c -> base.containsKey(c.name())
                                && !c.derived()
                                && !theirs.get(c.name()).equals(base.get(c.name())))
                        .collect(c -> {
                            String own = mine.getIfAbsentValue(c.name(), base.get(c.name()));
                            return new Field(
                                    c,
                                    label(c, base.get(c.name())),
                                    label(c, theirs.get(c.name())),
                                    theirs.get(c.name()),
                                    label(c, own),
                                    own,
                                    !own.equals(base.get(c.name())));
                        });
        String name = base.getIfAbsentValue(sheet.name(), "");
        return new ConflictModel(name, present, since.getFirstOptional(), fields);
    }

    private static String label(Column column, String text) {
        return column.choices()
                .detectOptional(c -> c.code().equals(text))
                .map(Sheet.Choice::label)
                .orElse(Clipped.to(text, SHOWN));
    }
}
