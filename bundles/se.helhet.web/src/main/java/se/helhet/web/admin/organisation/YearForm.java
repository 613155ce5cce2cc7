package se.helhet.web.admin.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.organisation.Organisation.Data;
import se.helhet.api.organisation.Organisation.Participation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.Population;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/**
 * Who takes part in which unit in a year, and how many people live there, as someone has filled it in.
 *
 * @param values text by cell: {@code boras/navet} is a role, {@code boras} a number of inhabitants
 * @param faults sentence by cell
 */
public record YearForm(
        int year,
        ImmutableList<Party> parties,
        ImmutableList<UnitEntry> units,
        Map<String, String> values,
        String seen,
        Map<String, String> faults) {

    static YearForm of(Data data, int year, String seen) {
        Map<String, String> values = new TreeMap<>();
        data.participations()
                .select(p -> p.year() == year)
                .forEach(p -> values.put(p.party() + "/" + p.unit(), p.role()));
        data.populations()
                .select(p -> p.year() == year)
                .forEach(p -> values.put(p.party(), Long.toString(p.inhabitants())));
        return form(data, year, values, seen);
    }

    static YearForm sent(Request request, Data data, int year) {
        Map<String, String> values = new TreeMap<>();
        for (String name : request.names().select(n -> n.startsWith("cell:"))) {
            values.put(name.substring("cell:".length()), request.param(name).strip());
        }
        return form(data, year, values, request.param("seen"));
    }

    private static YearForm form(Data data, int year, Map<String, String> values, String seen) {
        return new YearForm(year, data.parties(), data.units().select(u -> u.existsIn(year)), values, seen, Map.of());
    }

    /** Empty cells get what stood there the year before. */
    YearForm filledFrom(Data data) {
        Map<String, String> filled = new TreeMap<>(values);
        of(data, year - 1, seen).values().forEach((cell, text) -> {
            boolean role = cell.contains("/");
            boolean there = !role || units.anySatisfy(u -> cell.endsWith("/" + u.id()));
            if (there && role && filled.getOrDefault(cell, "").isEmpty()) {
                filled.put(cell, text);
            }
        });
        return new YearForm(year, parties, units, filled, seen, Map.of());
    }

    YearForm with(Map<String, String> sentences) {
        return new YearForm(year, parties, units, values, seen, sentences);
    }

    public String value(String cell) {
        return values.getOrDefault(cell, "");
    }

    public String fault(String cell) {
        return faults.getOrDefault(cell, "");
    }

    public boolean isEmpty() {
        return values.values().stream().allMatch(String::isEmpty);
    }

    Map<String, String> check(Words words) {
        Map<String, String> found = new TreeMap<>();
        for (Party p : parties) {
            if (!value(p.code()).isEmpty() && number(value(p.code())).isEmpty()) {
                found.put(p.code(), words.say("admin.years.badNumber", p.name(), value(p.code())));
            }
        }
        return found;
    }

    /** "112 178" with whatever blanks people write. */
    static Optional<Long> number(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f.]", "");
        return digits.matches("[0-9]{1,9}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    /** All that is stored, with this year as it stands here. */
    Data data(Data now) {
        MutableList<Participation> roles =
                now.participations().reject(p -> p.year() == year).toList();
        MutableList<Population> people =
                now.populations().reject(p -> p.year() == year).toList();
        for (Party p : parties) {
            for (UnitEntry u : units) {
                String role = value(p.code() + "/" + u.id());
                if (!role.isEmpty()) {
                    roles.add(new Participation(u.id(), p.code(), role, year));
                }
            }
            number(value(p.code())).ifPresent(n -> people.add(new Population(p.code(), year, n)));
        }
        return new Data(
                now.federation(),
                now.parties(),
                now.units(),
                Lists.immutable.withAll(roles),
                Lists.immutable.withAll(people));
    }
}
