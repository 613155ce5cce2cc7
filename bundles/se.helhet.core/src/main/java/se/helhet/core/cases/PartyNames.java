package se.helhet.core.cases;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.organisation.Organisation.Party;

/**
 * Finds the party that people mean: by code or name, with "kommun" or "stad", in the genitive ("Marks kommun"), in any
 * case, with or without å, ä and ö, or by the number of a municipality.
 */
public final class PartyNames {
    private static final Pattern AROUND = Pattern.compile(
            "^(?:kommunen|staden) | (?:kommun|stad|kommunen|staden|kommuns|stads|kn)$", Pattern.CASE_INSENSITIVE);
    /** Statistics write "1490 Borås" or "Borås (1490)". */
    private static final Pattern NUMBER = Pattern.compile("^\\d{4} (?=\\p{L})|(?<=\\p{L}) \\(?\\d{4}\\)?$");

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
                .or(() -> index.find(GENITIVE.matcher(bare).replaceFirst("")))
                .or(() -> Municipalities.named(bare).flatMap(index::find));
    }

    /** A name that is nearly what was written. */
    public Optional<String> nearest(String written) {
        return index.nearest(bare(written)).flatMap(this::find).map(Party::name);
    }

    /** As printed, in the order given. */
    public ImmutableList<String> names() {
        return parties.collect(Party::name);
    }

    /** Whether it is a Swedish municipality, or all of the country, and none of the parties. */
    public boolean isElsewhere(String written) {
        return find(written).isEmpty() && Municipalities.isKnown(bare(written));
    }

    ImmutableList<Party> all() {
        return parties;
    }

    private static String bare(String name) {
        String spelled = NUMBER.matcher(Fold.spelled(name)).replaceAll("");
        return AROUND.matcher(spelled).replaceAll("");
    }
}
