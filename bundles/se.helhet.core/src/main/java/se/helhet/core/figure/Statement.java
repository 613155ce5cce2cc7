package se.helhet.core.figure;

import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import se.helhet.api.value.Value;

/** One or more leaves read with one SELECT. */
interface Statement {
    /** @param empty the value of a leaf that no row stands behind */
    Map<Leaf, Value> run(DSLContext dsl, BiFunction<DSLContext, Leaf, Value> empty);
}
