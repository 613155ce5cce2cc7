package se.helhet.core.cases;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.LongLongMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.primitive.MutableLongLongMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Index;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;
import se.helhet.api.figure.Columns;

/**
 * Tells rows that the store would refuse because one with the same key is there, in the register or further up in the
 * file. Keeps sixteen bytes for each row.
 */
final class Twins {
    private static final long STORED = 0;
    private static final long ABSENT = -1;

    private final RegisterForm form;
    private final ImmutableList<Key> keys;

    private record Key(ImmutableList<Field<?>> fields, MutableLongLongMap seen) {}

    private Twins(RegisterForm form, ImmutableList<Key> keys) {
        this.form = form;
        this.keys = keys;
    }

    /** Knows the rows that are there now. */
    static Twins of(RegisterForm form, DSLContext dsl) {
        Table<?> table = form.register().table();
        ImmutableList<Key> keys = unique(table).collect(fields -> new Key(fields, LongLongMaps.mutable.empty()));
        for (Key key : keys) {
            try (Stream<? extends Record> rows = dsl.select(key.fields.castToList()).from(table).fetchLazy().stream()) {
                rows.forEach(r -> hash(r, key.fields).ifPresent(h -> key.seen.put(h, STORED)));
            }
        }
        return new Twins(form, keys);
    }

    private static ImmutableList<ImmutableList<Field<?>>> unique(Table<?> table) {
        ImmutableList<ImmutableList<Field<?>>> keys = Lists.immutable
                .withAll(table.getKeys())
                .collect(UniqueKey::getFields)
                .collect(fields -> Lists.immutable.<Field<?>>withAll(fields));
        ImmutableList<ImmutableList<Field<?>>> indexes = Lists.immutable
                .withAll(table.getIndexes())
                .select(Index::getUnique)
                .collect(i -> Lists.immutable.withAll(i.getFields()).<Field<?>>collect(f -> table.field(f.getName())));
        return keys.newWithAll(indexes)
                .reject(fields -> fields.contains(null) || fields.anySatisfy(f -> Columns.ID.equals(f.getName())))
                .distinct();
    }

    /** What is wrong with a row that has a twin; remembers the others. */
    Optional<Fault> find(Record row, long line) {
        for (Key key : keys) {
            Optional<Long> hash = hash(row, key.fields);
            if (hash.isPresent()) {
                long seen = key.seen.getIfAbsent(hash.get(), ABSENT);
                if (seen != ABSENT) {
                    return Optional.of(Fault.row("csv.twin", sentence(key, seen)));
                }
                key.seen.put(hash.get(), line);
            }
        }
        return Optional.empty();
    }

    private String sentence(Key key, long seen) {
        String names = key.fields
                .collect(f -> form.column(f.getName()).map(FieldColumn::title).orElse(f.getName()))
                .makeString(" och ");
        return seen == STORED
                ? "Registret har redan en rad med samma " + names + ". Ta bort raden här, eller ändra den som finns."
                : "Rad " + seen + " har samma " + names + ". Ta bort den ena raden.";
    }

    /** Of all fields together; empty when one of them is, because then rows are never the same. */
    private static Optional<Long> hash(Record row, ImmutableList<Field<?>> fields) {
        long hash = 0xcbf29ce484222325L;
        for (Field<?> field : fields) {
            Object value = row.get(field);
            if (value == null) {
                return Optional.empty();
            }
            String text = value instanceof BigDecimal d ? d.stripTrailingZeros().toPlainString() : value.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return Optional.of(hash);
    }
}
