package se.helhet.core.register;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import se.helhet.api.figure.Codes;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.register.Sheet.Choice;
import se.helhet.core.unit.Labels;

/** What people call the codes of a register's columns. Reads the organisation when it is first needed. */
final class CodeLabels {
    private final Labels words;
    private final Organisation organisation;
    private final Locale locale;
    private ImmutableList<Organisation.Party> parties;
    private ImmutableList<Choice> units;

    CodeLabels(Labels words, Organisation organisation, Locale locale) {
        this.words = words;
        this.organisation = organisation;
        this.locale = locale;
    }

    /**
     * The codes of one column.
     *
     * @param choices what may be chosen, in printed order
     * @param all     labels by code, those that rows may still have but nobody chooses any more too
     */
    record Of(ImmutableList<Choice> choices, MutableMap<String, String> all) {
        String label(String code) {
            return all.getOrDefault(code, code);
        }
    }

    /** @param codes null gives none */
    Of of(String column, Codes codes) {
        if (codes == null) {
            return new Of(Lists.immutable.empty(), Maps.mutable.empty());
        }
        return switch (codes.kind()) {
            case FIXED -> of(column, codes.fixed().collect(c -> new Choice(c, c)), Lists.immutable.empty());
            case MEMBERS -> {
                var chosen = parties().reject(p -> p.kind() == Organisation.Kind.OTHER);
                yield of(column, chosen.collect(CodeLabels::choice), parties().collect(CodeLabels::choice));
            }
            case UNITS -> of(column, units(), Lists.immutable.empty());
            case OPEN -> of(column, Lists.immutable.empty(), Lists.immutable.empty());
        };
    }

    private Of of(String column, ImmutableList<Choice> choices, ImmutableList<Choice> more) {
        ImmutableList<Choice> labelled = choices.collect(c -> labelled(column, c));
        MutableMap<String, String> all = Maps.mutable.empty();
        more.collect(c -> labelled(column, c)).forEach(c -> all.put(c.code(), c.label()));
        labelled.forEach(c -> all.put(c.code(), c.label()));
        return new Of(labelled, all);
    }

    private Choice labelled(String column, Choice c) {
        return new Choice(
                c.code(), words.find("code." + column + "." + c.code(), locale).orElse(c.label()));
    }

    private ImmutableList<Organisation.Party> parties() {
        if (parties == null) {
            parties = organisation.parties();
        }
        return parties;
    }

    private ImmutableList<Choice> units() {
        if (units == null) {
            units = organisation.units().collect(u -> new Choice(u.id(), u.name()));
        }
        return units;
    }

    private static Choice choice(Organisation.Party party) {
        return new Choice(party.code(), party.name());
    }
}
