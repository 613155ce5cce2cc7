package se.helhet.unit.brb;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** A unit whose chapter throws an Error. */
@UnitIdentity(id = "brb", order = 20)
public final class ThrowingUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(Chapter.of("brb", d -> {
            throw new StackOverflowError("on purpose");
        }));
    }
}
