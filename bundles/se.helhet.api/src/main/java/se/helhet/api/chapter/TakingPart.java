package se.helhet.api.chapter;

import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;

/** Chooses the codes of a breakdown that are worth a row: a member that takes no part and has nothing is left out. */
final class TakingPart {
    private TakingPart() {}

    /** @param asks the numbers of a code's row; all are asked before any answer is looked at */
    static ImmutableList<String> codes(Draw d, Dim dim, Function<String, ImmutableList<Ask>> asks) {
        ImmutableList<String> codes = d.codes(dim, d.period());
        if (dim.codes().kind() != Codes.Kind.MEMBERS) {
            return codes;
        }
        ImmutableList<ImmutableList<Ask>> asked = codes.collect(asks::apply);
        return codes.zip(asked)
                .select(p -> d.takesPart(p.getOne())
                        || p.getTwo().anySatisfy(a -> d.value(a).or(Num.ZERO).signum() != 0))
                .collect(p -> p.getOne());
    }
}
