package se.helhet.core.cases;

import static se.helhet.core.cases.RankTable.RANK;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** A unit whose register somebody publishes for the whole country. */
@UnitIdentity(id = "pub", order = 20)
final class PublishedUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(Register.of("rank", RANK)
                .coded(RANK.municipality, Codes.MEMBERS)
                .month(RANK.month)
                .money(RANK.cost)
                .published(RANK.year, RANK.rank));
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.empty();
    }
}
