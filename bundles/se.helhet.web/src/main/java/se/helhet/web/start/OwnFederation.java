package se.helhet.web.start;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.organisation.Organisation;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/**
 * A federation as someone has filled it in.
 *
 * @param members one on each line
 * @param adjunct the same, of those who take part by agreement
 */
public record OwnFederation(
        String name,
        String shortName,
        String number,
        String members,
        String adjunct,
        String year,
        ImmutableList<UnitLine> units) {

    public record UnitLine(String id, String name, boolean chosen) {}

    static OwnFederation empty(ImmutableList<UnitInfo> installed) {
        return new OwnFederation(
                "",
                "",
                "",
                "",
                "",
                Integer.toString(LocalDate.now().getYear()),
                installed.collect(u -> new UnitLine(u.id(), u.title(), true)));
    }

    static OwnFederation sent(Request request, ImmutableList<UnitInfo> installed) {
        ImmutableList<String> chosen = request.params("unit");
        return new OwnFederation(
                request.param("name").strip(),
                request.param("short").strip(),
                request.param("number").strip(),
                request.param("members"),
                request.param("adjunct"),
                request.param("year").strip(),
                installed.collect(u -> new UnitLine(
                        u.id(),
                        request.param("name-" + u.id()).isBlank()
                                ? u.title()
                                : request.param("name-" + u.id()).strip(),
                        chosen.contains(u.id()))));
    }

    /** What is missing, a sentence by field; empty when it can be saved. */
    Map<String, String> faults(Words words) {
        Map<String, String> faults = new TreeMap<>();
        if (name.isEmpty()) {
            faults.put("name", words.say("start.own.noName"));
        }
        if (parties().noneSatisfy(p -> p.kind() == Organisation.Kind.MEMBER)) {
            faults.put("members", words.say("start.own.noMembers"));
        }
        if (!year.matches("(19|20)[0-9]{2}")) {
            faults.put("year", words.say("start.own.badYear", year));
        }
        return faults;
    }

    private ImmutableList<Organisation.Party> parties() {
        return parties(members, Organisation.Kind.MEMBER).newWithAll(parties(adjunct, Organisation.Kind.ADJUNCT));
    }

    /** What is to be saved; asked for only when there are no {@link #faults}. */
    Organisation.Data data(Words words) {
        ImmutableList<Organisation.Party> parties = parties();
        int from = Integer.parseInt(year);
        MutableList<Organisation.UnitEntry> entries = Lists.mutable.empty();
        units.select(UnitLine::chosen)
                .forEachWithIndex((u, i) -> entries.add(
                        new Organisation.UnitEntry(u.id(), u.name(), u.name(), "", from, Optional.empty(), i + 1)));
        ImmutableList<Organisation.Participation> everyone = entries.flatCollect(
                        u -> parties.select(p -> p.kind() == Organisation.Kind.MEMBER)
                                .collect(p -> new Organisation.Participation(
                                        u.id(), p.code(), words.say("start.own.member"), from)))
                .toImmutable();
        return new Organisation.Data(
                new Organisation.Federation(name, shortName.isEmpty() ? name : shortName, number),
                parties,
                entries.toImmutable(),
                everyone,
                Lists.immutable.empty());
    }

    private static ImmutableList<Organisation.Party> parties(String lines, Organisation.Kind kind) {
        return Lists.immutable
                .of(lines.split("\\R|,"))
                .collect(String::strip)
                .reject(String::isEmpty)
                .distinct()
                .collect(name -> new Organisation.Party(code(name), name, kind));
    }

    /** "Västra Götalandsregionen" becomes {@code vastragotalandsregionen}. */
    private static String code(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }
}
