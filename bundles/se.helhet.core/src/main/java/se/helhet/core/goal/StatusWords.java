package se.helhet.core.goal;

import java.util.Optional;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.goal.Achievement;
import se.helhet.core.cases.Fold;

/** What people call how far a goal was reached. */
final class StatusWords {
    private static final ImmutableMap<String, Achievement> WORDS = Maps.mutable
            .<String, Achievement>empty()
            .withKeyValue("met", Achievement.MET)
            .withKeyValue("done", Achievement.MET)
            .withKeyValue("uppfyllt", Achievement.MET)
            .withKeyValue("uppfylld", Achievement.MET)
            .withKeyValue("uppnatt", Achievement.MET)
            .withKeyValue("genomfort", Achievement.MET)
            .withKeyValue("genomford", Achievement.MET)
            .withKeyValue("partly", Achievement.PARTLY)
            .withKeyValue("delvis", Achievement.PARTLY)
            .withKeyValue("delvis uppfyllt", Achievement.PARTLY)
            .withKeyValue("delvis uppfylld", Achievement.PARTLY)
            .withKeyValue("delvis uppnatt", Achievement.PARTLY)
            .withKeyValue("not met", Achievement.NOT_MET)
            .withKeyValue("ej uppfyllt", Achievement.NOT_MET)
            .withKeyValue("ej uppfylld", Achievement.NOT_MET)
            .withKeyValue("ej uppnatt", Achievement.NOT_MET)
            .withKeyValue("ej genomfort", Achievement.NOT_MET)
            .withKeyValue("inte uppfyllt", Achievement.NOT_MET)
            .withKeyValue("ongoing", Achievement.ONGOING)
            .withKeyValue("pagar", Achievement.ONGOING)
            .withKeyValue("pagaende", Achievement.ONGOING)
            .withKeyValue("unknown", Achievement.UNKNOWN)
            .withKeyValue("okant", Achievement.UNKNOWN)
            .withKeyValue("gar inte att bedoma", Achievement.UNKNOWN)
            .toImmutable();

    private StatusWords() {}

    /** Empty when the word means no status. */
    static Optional<Achievement> read(String written) {
        return Optional.ofNullable(WORDS.get(Fold.plain(written)));
    }
}
