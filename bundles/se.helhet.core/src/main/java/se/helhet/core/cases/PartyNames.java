package se.helhet.core.cases;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.organisation.Organisation.Party;

/**
 * Finds the party that people mean: by code or name, with "kommun" or "stad", in the genitive ("Marks kommun"), in any
 * case and with or without å, ä and ö.
 */
public final class PartyNames {
    private static final Pattern AROUND = Pattern.compile(
            "^(?:kommunen|staden) | (?:kommun|stad|kommunen|staden|kommuns|stads|kn)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENITIVE = Pattern.compile("(?<=.{2})s$", Pattern.CASE_INSENSITIVE);

    private final NameIndex<Party> index = new NameIndex<>();
    private final ImmutableList<Party> parties;

    public PartyNames(ImmutableList<Party> parties) {
        this.parties = parties;
        for (Party p : parties) {
            index.add(p.code(), p);
            index.add(p.name(), p);
            index.add(bare(p.name()), p);
        }
    }

    /** Empty when nobody or more than one could be meant. */
    public Optional<Party> find(String written) {
        String bare = bare(written);
        return index.find(written)
                .or(() -> index.find(bare))
                .or(() -> index.find(GENITIVE.matcher(bare).replaceFirst("")));
    }

    /** A name that is nearly what was written. */
    public Optional<String> nearest(String written) {
        return index.nearest(bare(written)).flatMap(this::find).map(Party::name);
    }

    /** As printed, in the order given. */
    public ImmutableList<String> names() {
        return parties.collect(Party::name);
    }

    private static String bare(String name) {
        return AROUND.matcher(Fold.spelled(name)).replaceAll("");
    }
}
