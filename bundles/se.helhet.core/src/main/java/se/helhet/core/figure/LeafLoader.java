package se.helhet.core.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.Store;
import se.helhet.api.value.Num;
import se.helhet.api.value.Value;
import se.helhet.api.value.Value.Why;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.Units;

/** Reads leaves from the store. A statement that fails is taken apart until only the figure at fault has no number. */
final class LeafLoader {
    private static final Logger LOG = LoggerFactory.getLogger(LeafLoader.class);

    private final Store store;
    private final Units units;
    private final KeptFrom kept;

    LeafLoader(Store store, Units units, KeptFrom kept) {
        this.store = store;
        this.units = units;
        this.kept = kept;
    }

    /** A value for each leaf; never throws. */
    Map<Leaf, Value> load(ImmutableList<Leaf> leaves) {
        Map<Leaf, Value> out = new HashMap<>();
        for (var ofUnit : leaves.groupBy(Leaf::unit).keyMultiValuePairsView()) {
            Optional<String> trouble = store.trouble(ofUnit.getOne());
            if (trouble.isPresent()) {
                ofUnit.getTwo().forEach(l -> out.put(l, new Value.None(Why.FAILED, trouble.get())));
            } else {
                Batches.of(ofUnit.getTwo()).forEach(b -> load(b, out, true));
            }
        }
        return out;
    }

    private void load(Batch batch, Map<Leaf, Value> out, boolean tellWhy) {
        try {
            out.putAll(store.read(dsl -> batch.statement().run(dsl, this::empty)));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            Leaf any = batch.leaves().getFirst();
            if (tellWhy) {
                LOG.error("Unit {}: a statement over register {} failed", any.unit(), any.register(), e);
            }
            if (batch.leaves().size() > 1) {
                batch.halves().forEach(half -> load(half, out, false));
            } else {
                LOG.error("Unit {}: figure {} cannot be read: {}", any.unit(), any.name(), e.getMessage());
                out.put(
                        any,
                        new Value.None(
                                Why.FAILED,
                                "Siffran " + any.name() + " kunde inte räknas ur registret " + any.register() + "."));
            }
        }
    }

    /** What no row means: zero when the register was kept, a hole when there is nothing to average, else unknown. */
    private Value empty(DSLContext dsl, Leaf leaf) {
        InstalledUnit unit = units.find(leaf.unit()).orElse(null);
        boolean wasKept = unit != null
                && kept.since(unit, leaf.register(), dsl)
                        .map(since -> !leaf.period().to().isBefore(since))
                        .orElse(false);
        if (!wasKept) {
            return Value.none(Why.NOT_KEPT);
        }
        return switch (leaf.kind()) {
            case COUNT, SUM, DISTINCT -> Value.of(Num.ZERO);
            case AVERAGE, LATEST, MIN, MAX -> Value.none(Why.NO_ROWS);
        };
    }
}
