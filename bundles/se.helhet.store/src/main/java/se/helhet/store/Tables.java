package se.helhet.store;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Table;
import se.helhet.api.store.StoreException;

/** Knows the shape of every table that has been written to; forgets them when migrations have run. */
final class Tables {
    private final ConcurrentHashMap<String, TableShape> shapes = new ConcurrentHashMap<>();
    private final Function<String, Optional<String>> trouble;

    /** @param trouble why a bundle's tables are not there, by prefix */
    Tables(Function<String, Optional<String>> trouble) {
        this.trouble = trouble;
    }

    /** A bundle's table. Throws {@link StoreException} when it does not exist. */
    TableShape shape(DSLContext dsl, Table<?> table) {
        String name = table.getName();
        if (name.startsWith("store_") || name.startsWith("flyway_") || name.startsWith("sqlite_")) {
            throw new IllegalArgumentException(name + " belongs to the store and is written by it alone");
        }
        TableShape known = shapes.get(name);
        if (known != null) {
            return known;
        }
        TableShape found = TableShape.of(dsl, name).orElseThrow(() -> missing(name));
        shapes.put(name, found);
        return found;
    }

    void forget() {
        shapes.clear();
    }

    private StoreException missing(String name) {
        int end = name.indexOf('_');
        String why = end < 0
                ? ""
                : trouble.apply(name.substring(0, end)).map(s -> " " + s).orElse("");
        return new StoreException("Tabellen " + name + " finns inte. Inget sparades." + why);
    }
}
