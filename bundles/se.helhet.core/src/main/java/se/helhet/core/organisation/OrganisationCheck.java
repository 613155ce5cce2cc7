package se.helhet.core.organisation;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.organisation.Organisation.Data;
import se.helhet.api.organisation.Organisation.Participation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.Population;
import se.helhet.api.organisation.Organisation.UnitEntry;

/** Says what is wrong with an organisation before it is saved, one sentence per fault. */
final class OrganisationCheck {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");

    private final Data data;
    private final MutableList<String> faults = Lists.mutable.empty();

    private OrganisationCheck(Data data) {
        this.data = data;
    }

    static ImmutableList<String> faults(Data data) {
        OrganisationCheck check = new OrganisationCheck(data);
        check.federation();
        check.parties();
        check.units();
        check.participations();
        check.populations();
        return check.faults.toImmutable();
    }

    private void federation() {
        if (data.federation().name().isBlank()) {
            faults.add("Förbundet saknar namn. Ange hela namnet.");
        }
    }

    private void parties() {
        for (Party p : data.parties()) {
            code(p.code(), "Parten " + p.name());
            if (p.name().isBlank()) {
                faults.add("Parten med koden \"" + p.code() + "\" saknar namn. Ange namnet som det ska tryckas.");
            }
        }
        twice(
                data.parties(),
                Party::code,
                c -> "Koden \"" + c + "\" används av flera parter. Ge varje part en egen kod.");
        twice(data.parties(), Party::name, n -> "Namnet \"" + n + "\" används av flera parter. Ta bort den ena.");
    }

    private void units() {
        for (UnitEntry u : data.units()) {
            code(u.id(), "Enheten " + u.name());
            if (u.name().isBlank()) {
                faults.add("Enheten med koden \"" + u.id() + "\" saknar namn. Ange namnet som det ska tryckas.");
            }
            if (u.to().isPresent() && u.to().get() < u.from()) {
                faults.add("Enheten " + u.name() + " upphör " + u.to().get() + ", innan den börjar " + u.from()
                        + ". Rätta åren.");
            }
        }
        twice(
                data.units(),
                UnitEntry::id,
                c -> "Koden \"" + c + "\" används av flera enheter. Ge varje enhet en egen kod.");
    }

    private void participations() {
        ImmutableSet<String> known = data.parties().collect(Party::code).toImmutableSet();
        for (Participation p : data.participations()) {
            String what = "Deltagandet " + p.unit() + "/" + p.party() + " " + p.year();
            var unit = data.units().detectOptional(u -> u.id().equals(p.unit()));
            if (unit.isEmpty()) {
                faults.add(what + " gäller en enhet som inte finns: \"" + p.unit() + "\". Lägg till enheten eller rätta"
                        + " koden.");
            } else if (!unit.get().existsIn(p.year())) {
                faults.add(what + " gäller ett år då enheten " + unit.get().name() + " inte finns. Rätta året eller"
                        + " enhetens första och sista år.");
            }
            party(known, p.party(), what);
        }
        twice(
                data.participations(),
                p -> p.unit() + "/" + p.party() + " " + p.year(),
                k -> "Deltagandet " + k + " står två gånger. Ta bort det ena.");
    }

    private void populations() {
        ImmutableSet<String> known = data.parties().collect(Party::code).toImmutableSet();
        for (Population p : data.populations()) {
            String what = "Folkmängden för " + p.party() + " " + p.year();
            party(known, p.party(), what);
            if (p.inhabitants() < 0) {
                faults.add(what + " är negativ: " + p.inhabitants() + ". Ange antalet invånare.");
            }
        }
        twice(
                data.populations(),
                p -> p.party() + " " + p.year(),
                k -> "Folkmängden för " + k + " står två gånger. Ta bort den ena.");
    }

    private void party(ImmutableSet<String> known, String party, String what) {
        if (!known.contains(party)) {
            faults.add(what + " gäller en part som inte finns: \"" + party + "\". Lägg till parten eller rätta koden.");
        }
    }

    private void code(String code, String whose) {
        if (!CODE.matcher(code).matches()) {
            faults.add(whose + " har koden \"" + code + "\". En kod är ett ord med små bokstäver utan å, ä och ö, till"
                    + " exempel boras.");
        }
    }

    private <T> void twice(RichIterable<T> all, Function<T, String> key, Function<String, String> sentence) {
        all.collect(key::apply)
                .toBag()
                .selectDuplicates()
                .toSet()
                .toSortedList()
                .forEach(k -> faults.add(sentence.apply(k)));
    }
}
