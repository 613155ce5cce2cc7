package se.helhet.web.admin.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.organisation.Organisation.Data;
import se.helhet.api.organisation.Organisation.Federation;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/**
 * The federation, its members and its units as someone has filled them in. Rows left without a name are no rows.
 *
 * @param seen   what was stored when the form was opened, so that someone else's change is not lost
 * @param faults sentence by field, as fields are named in the page
 */
public record OrganisationForm(
        String name,
        String shortName,
        String number,
        ImmutableList<PartyLine> parties,
        ImmutableList<UnitLine> units,
        String seen,
        Map<String, String> faults) {
    private static final int BLANK_LINES = 2;
    /** Between the places of units in documents, so that one can come between. */
    private static final int ORDER_STEP = 10;

    /** @param code empty for one that is new */
    public record PartyLine(String code, String name, Kind kind, boolean gone) {}

    /** @param id as it was; empty for one that is new, whose id is typed */
    public record UnitLine(
            String id,
            String typed,
            String name,
            String shortName,
            String feeLabel,
            String from,
            String to,
            boolean gone) {}

    static OrganisationForm of(Data data, String seen) {
        return new OrganisationForm(
                data.federation().name(),
                data.federation().shortName(),
                data.federation().organisationNumber(),
                data.parties().collect(p -> new PartyLine(p.code(), p.name(), p.kind(), false)),
                data.units()
                        .collect(u -> new UnitLine(
                                u.id(),
                                u.id(),
                                u.name(),
                                u.shortName(),
                                u.feeLabel(),
                                Integer.toString(u.from()),
                                u.to().map(y -> Integer.toString(y)).orElse(""),
                                false)),
                seen,
                Map.of());
    }

    static OrganisationForm sent(Request request) {
        ImmutableList<String> codes = request.params("party-code");
        ImmutableList<String> names = request.params("party-name");
        ImmutableList<String> kinds = request.params("party-kind");
        MutableList<PartyLine> parties = Lists.mutable.empty();
        for (int i = 0; i < least(Lists.immutable.of(codes, names, kinds)); i++) {
            parties.add(new PartyLine(
                    codes.get(i),
                    names.get(i).strip(),
                    kind(kinds.get(i)),
                    request.params("party-gone").contains(codes.get(i))));
        }
        ImmutableList<String> ids = request.params("unit-id");
        ImmutableList<String> typed = request.params("unit-typed");
        ImmutableList<String> titles = request.params("unit-name");
        ImmutableList<String> shorts = request.params("unit-short");
        ImmutableList<String> fees = request.params("unit-fee");
        ImmutableList<String> from = request.params("unit-from");
        ImmutableList<String> to = request.params("unit-to");
        MutableList<UnitLine> units = Lists.mutable.empty();
        for (int i = 0; i < least(Lists.immutable.of(ids, typed, titles, shorts, fees, from, to)); i++) {
            units.add(new UnitLine(
                    ids.get(i),
                    typed.get(i).strip(),
                    titles.get(i).strip(),
                    shorts.get(i).strip(),
                    fees.get(i).strip(),
                    from.get(i).strip(),
                    to.get(i).strip(),
                    request.params("unit-gone").contains(ids.get(i))));
        }
        return new OrganisationForm(
                request.param("name").strip(),
                request.param("short").strip(),
                request.param("number").strip(),
                parties.select(p -> !p.name().isEmpty() || !p.code().isEmpty()).toImmutable(),
                units.select(u -> !u.name().isEmpty() || !u.id().isEmpty()).toImmutable(),
                request.param("seen"),
                Map.of());
    }

    private static int least(ImmutableList<ImmutableList<String>> lists) {
        return lists.collectInt(ImmutableList::size).min();
    }

    private static Kind kind(String name) {
        return Lists.immutable
                .of(Kind.values())
                .detectOptional(k -> k.name().equals(name))
                .orElse(Kind.MEMBER);
    }

    OrganisationForm with(Map<String, String> sentences) {
        return new OrganisationForm(name, shortName, number, parties, units, seen, sentences);
    }

    /** The lines to fill in, with empty ones after those there are. */
    public ImmutableList<PartyLine> partyLines() {
        MutableList<PartyLine> lines = parties.toList();
        for (int i = 0; i < BLANK_LINES; i++) {
            lines.add(new PartyLine("", "", Kind.MEMBER, false));
        }
        return lines.toImmutable();
    }

    public ImmutableList<UnitLine> unitLines() {
        return units.newWith(new UnitLine("", "", "", "", "", "", "", false));
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** What cannot be stored, by field; empty when all is well. */
    Map<String, String> check(Words words) {
        Map<String, String> found = new TreeMap<>();
        if (name.isEmpty()) {
            found.put("name", words.say("start.own.noName"));
        }
        parties.forEachWithIndex((p, i) -> {
            if (p.name().isEmpty() && !p.gone()) {
                found.put("party-name-" + i, words.say("admin.organisation.party.noName"));
            }
        });
        units.forEachWithIndex((u, i) -> {
            if (u.gone()) {
                return;
            }
            if (u.name().isEmpty()) {
                found.put("unit-name-" + i, words.say("admin.organisation.unit.noName"));
            }
            if (!u.from().matches("(19|20)[0-9]{2}")) {
                found.put("unit-from-" + i, words.say("admin.organisation.badYear", u.from()));
            }
            if (!u.to().isEmpty() && !u.to().matches("(19|20)[0-9]{2}")) {
                found.put("unit-to-" + i, words.say("admin.organisation.badYear", u.to()));
            }
        });
        return found;
    }

    /**
     * What is to be stored; what years say of parties and units that go, goes with them.
     *
     * @param now what is stored at the moment
     */
    Data data(Data now) {
        ImmutableList<Party> kept =
                parties.reject(PartyLine::gone).collect(p -> new Party(codeOf(p), p.name(), p.kind()));
        ImmutableList<UnitLine> lines = units.reject(UnitLine::gone);
        MutableList<UnitEntry> entries = Lists.mutable.empty();
        int last = now.units().collectInt(UnitEntry::order).maxIfEmpty(0);
        lines.forEachWithIndex((u, i) -> entries.add(new UnitEntry(
                u.id().isEmpty() ? code(u.typed().isEmpty() ? u.name() : u.typed()) : u.id(),
                u.name(),
                u.shortName().isEmpty() ? u.name() : u.shortName(),
                u.feeLabel(),
                Integer.parseInt(u.from()),
                u.to().isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(u.to())),
                now.units()
                        .detectOptional(e -> e.id().equals(u.id()))
                        .map(UnitEntry::order)
                        .orElse(last + ORDER_STEP + i))));
        ImmutableList<String> codes = kept.collect(Party::code);
        ImmutableList<String> ids = entries.collect(UnitEntry::id).toImmutable();
        return new Data(
                new Federation(name, shortName.isEmpty() ? name : shortName, number),
                kept,
                entries.toImmutable(),
                now.participations().select(p -> codes.contains(p.party()) && ids.contains(p.unit())),
                now.populations().select(p -> codes.contains(p.party())));
    }

    private static String codeOf(PartyLine party) {
        return party.code().isEmpty() ? code(party.name()) : party.code();
    }

    /** "Västra Götalandsregionen" becomes {@code vastragotalandsregionen}. */
    static String code(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }
}
