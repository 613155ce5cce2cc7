package se.helhet.demo.boras;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.organisation.Organisation.Data;
import se.helhet.api.organisation.Organisation.Federation;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.Participation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.Population;
import se.helhet.api.organisation.Organisation.UnitEntry;

/** The federation, its members and units, and who took part in what in 2018, 2019 and 2021. */
final class OrganisationData {
    static final String NAME = "Boråsregionen Sjuhärads kommunalförbund";

    private OrganisationData() {}

    static Data data() {
        ImmutableList<Party> parties = Lists.immutable
                .ofAll(Csv.resource("organisation/parties.csv"))
                .collect(row -> new Party(row.get("code"), row.get("name"), Kind.valueOf(row.get("kind"))));
        ImmutableList<UnitEntry> units = Lists.immutable
                .ofAll(Csv.resource("organisation/units.csv"))
                .collect(row -> new UnitEntry(
                        row.get("id"),
                        row.get("name"),
                        row.get("short_name"),
                        row.get("fee_label"),
                        row.number("from"),
                        Optional.empty(),
                        row.number("order")));
        Federation federation = new Federation(NAME, "Boråsregionen", "");
        return new Data(federation, parties, units, participations(parties, units), populations());
    }

    /** Not published; they follow from printed fees, see the README. */
    private static ImmutableList<Population> populations() {
        return Lists.immutable
                .ofAll(Csv.resource("organisation/populations.csv"))
                .collect(row -> new Population(row.get("party"), row.number("year"), row.number("inhabitants")));
    }

    private static ImmutableList<Participation> participations(
            ImmutableList<Party> parties, ImmutableList<UnitEntry> units) {
        Map<String, String> codes = new HashMap<>();
        parties.forEach(party -> codes.put(party.name().toLowerCase(Locale.ROOT), party.code()));
        MutableList<Participation> all = Lists.mutable.empty();
        for (Csv.Row row : Csv.resource("published/participation.csv")) {
            for (int year = 2018; year <= 2019; year++) {
                int now = year;
                String unit = row.get("unit");
                if (units.anySatisfy(each -> each.id().equals(unit) && each.existsIn(now))) {
                    String role =
                            year == 2019 ? row.get("role") : row.get("role").replaceAll(",.*", "");
                    all.add(new Participation(
                            unit, codes.get(row.get("participant").toLowerCase(Locale.ROOT)), role, year));
                }
            }
        }
        for (Csv.Row row : Csv.resource("published/budget-2021/participation.csv")) {
            // Bodies that are neither members nor pay by agreement have no code.
            String code = codes.get(row.get("participant").toLowerCase(Locale.ROOT));
            if (code != null) {
                all.add(new Participation(row.get("unit"), code, row.get("role"), 2021));
            }
        }
        return all.toImmutable();
    }
}
