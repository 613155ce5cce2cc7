package se.helhet.unit.kansli.fees;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.value.Num;
import se.helhet.unit.kansli.fees.db.tables.records.FeesTermRecord;
import se.helhet.unit.kansli.fees.reckoning.Basis;
import se.helhet.unit.kansli.fees.reckoning.Fees;
import se.helhet.unit.kansli.fees.reckoning.Term;

/** The list that a year's invoices are written from, and what a changed rate or a member that leaves would mean. */
@Component(service = UnitCommand.class)
public final class FeesCommand implements UnitCommand {
    private static final String USAGE =
            "Skriv fees ÅR för faktureringslistan. För att se vad en ändring ger: fees ÅR 5=7"
                    + " (villkor 5 blir 7 kr), fees ÅR utan=mark eller fees ÅR utan=mark/navet.";
    private static final long KRONA = 100;

    private final Store store;
    private final Organisation organisation;

    @Activate
    public FeesCommand(@Reference Store store, @Reference Organisation organisation) {
        this.store = store;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "fees";
    }

    @Override
    public String arguments() {
        return "ÅR [VILLKOR=KRONOR | utan=KOMMUN[/ENHET]]…";
    }

    @Override
    public String help() {
        return "Visar årets faktureringslista, eller vad ändrade villkor skulle betyda för var och en. Inget sparas.";
    }

    @Override
    public Answer run(ImmutableList<String> words, Who who) {
        if (words.isEmpty() || !words.getFirst().matches("[12][0-9]{3}")) {
            throw new IllegalArgumentException(USAGE);
        }
        int year = Integer.parseInt(words.getFirst());
        ImmutableList<FeesTermRecord> terms = store.read(dsl -> TermRegister.read(dsl, year));
        if (terms.isEmpty()) {
            throw new IllegalArgumentException(
                    "Det finns inga avgiftsvillkor för " + year + ". Läs in dem med import fees.term FIL.csv.");
        }
        Basis now = store.read(dsl -> new YearTerms(organisation).basis(dsl, year));
        return words.size() == 1 ? list(now, terms) : effect(now, words.drop(1));
    }

    private Answer list(Basis basis, ImmutableList<FeesTermRecord> terms) {
        ImmutableList<Fees.Charge> charges = Fees.of(basis);
        ImmutableList<Party> parties = organisation.parties();
        ImmutableList<ImmutableList<String>> rows =
                parties.flatCollect(p -> charges.select(c -> c.party().equals(p.code()))
                        .collect(c -> Lists.immutable.of(
                                String.valueOf(basis.year()),
                                p.code(),
                                p.name(),
                                c.unit(),
                                c.term(),
                                terms.detect(t -> t.getTerm().equals(c.term())).getBasis(),
                                kronor(c.amount()))));
        return Answer.of(
                "Avgifter " + basis.year() + ": " + rows.size() + " rader, "
                        + kronor(charges.sumOfLong(Fees.Charge::amount)) + " kr.",
                new Table(Lists.immutable.of("year", "party", "party_name", "unit", "term", "basis", "sek"), rows));
    }

    private Answer effect(Basis now, ImmutableList<String> changes) {
        Basis then = changes.injectInto(now, this::changed);
        ImmutableSortedMap<String, Long> difference = Fees.effect(now, then);
        ImmutableList<ImmutableList<String>> rows = organisation
                .parties()
                .select(p -> difference.containsKey(p.code()))
                .collect(p -> Lists.immutable.of(
                        p.code(),
                        p.name(),
                        kronor(paid(now, p)),
                        kronor(paid(then, p)),
                        kronor(difference.get(p.code()))));
        return Answer.of(
                "Så ändras avgifterna " + now.year() + ": "
                        + kronor(difference.valuesView().sumOfLong(l -> l)) + " kr sammanlagt. Inget är sparat.",
                new Table(Lists.immutable.of("party", "party_name", "sek_now", "sek_then", "sek_change"), rows));
    }

    private static long paid(Basis basis, Party party) {
        return Fees.of(basis).select(c -> c.party().equals(party.code())).sumOfLong(Fees.Charge::amount);
    }

    private static String kronor(long ore) {
        return String.valueOf(ore / KRONA);
    }

    /** {@code 5=7} or {@code utan=mark/navet}. */
    private Basis changed(Basis basis, String word) {
        int eq = word.indexOf('=');
        if (eq < 1 || eq == word.length() - 1) {
            throw new IllegalArgumentException("\u201d" + word + "\u201d är ingen ändring. " + USAGE);
        }
        String what = word.substring(0, eq);
        String to = word.substring(eq + 1);
        return what.equals("utan") ? without(basis, to) : rated(basis, what, to);
    }

    private Basis without(Basis basis, String who) {
        int slash = who.indexOf('/');
        String party = slash < 0 ? who : who.substring(0, slash);
        if (organisation.parties().noneSatisfy(p -> p.code().equals(party))) {
            throw new IllegalArgumentException("Ingen part har koden " + party + ". De som finns är "
                    + organisation.parties().collect(Party::code).makeString(", ") + ".");
        }
        return slash < 0 ? basis.without(party) : basis.without(party, who.substring(slash + 1));
    }

    private static Basis rated(Basis basis, String number, String rate) {
        Optional<Term> term = basis.terms().detectOptional(t -> t.number().equals(number));
        if (term.isEmpty()) {
            throw new IllegalArgumentException("Villkor " + number + " finns inte för " + basis.year()
                    + ". De som finns är " + basis.terms().collect(Term::number).makeString(", ") + ".");
        }
        Num kronor = Decimal.read(rate)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\u201d" + rate + "\u201d är inget belopp. Skriv kronor, till exempel 7 eller 5,06."));
        return basis.with(term.get().at(kronor));
    }
}
