package se.helhet.core.figure;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.figure.Codes;
import se.helhet.api.organisation.Organisation;
import se.helhet.core.unit.InstalledUnit;

/**
 * What people call the codes of breakdowns. Each kind of name is read when it is first asked for, all of them together: a
 * table of all municipalities asks for each one's name, several times over.
 */
public final class CodeNames {
    private final Organisation organisation;
    private ImmutableMap<String, String> parties;
    private ImmutableMap<String, String> units;

    CodeNames(Organisation organisation) {
        this.organisation = organisation;
    }

    /** {@code code.<breakdown>.<code>} of the unit, else the organisation's name, else empty. */
    public Optional<String> label(InstalledUnit unit, Codes codes, String dim, String code, Locale locale) {
        return unit.labels().find("code." + dim + "." + code, locale).or(() -> switch (codes.kind()) {
            case MEMBERS -> Optional.ofNullable(parties().get(code));
            case UNITS -> Optional.ofNullable(units().get(code));
            case OPEN -> Optional.of(code);
            case FIXED -> Optional.empty();
        });
    }

    private synchronized ImmutableMap<String, String> parties() {
        if (parties == null) {
            parties = organisation.parties().toImmutableMap(Organisation.Party::code, Organisation.Party::name);
        }
        return parties;
    }

    private synchronized ImmutableMap<String, String> units() {
        if (units == null) {
            units = organisation.units().toImmutableMap(Organisation.UnitEntry::id, Organisation.UnitEntry::name);
        }
        return units;
    }
}
