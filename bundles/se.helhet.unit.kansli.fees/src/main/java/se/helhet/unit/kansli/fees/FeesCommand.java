package se.helhet.unit.kansli.fees;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.fee.FeeReckoning;
import se.helhet.api.fee.FeeReckoning.Charge;
import se.helhet.api.fee.Trial;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.store.Who;
import se.helhet.api.value.Print;

/** The list that a year's invoices are written from, and what a changed rate or a member that leaves would mean. */
@Component(service = UnitCommand.class)
public final class FeesCommand implements UnitCommand {
    private static final String USAGE =
            "Skriv fees ÅR för faktureringslistan. För att se vad en ändring ger: fees ÅR 5=7"
                    + " (villkor 5 blir 7 kr), fees ÅR utan=mark eller fees ÅR utan=mark/navet.";
    private static final long KRONA = 100;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final FeeReckoning fees;
    private final Organisation organisation;

    @Activate
    public FeesCommand(@Reference FeeReckoning fees, @Reference Organisation organisation) {
        this.fees = fees;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "fees";
    }

    @Override
    public String title() {
        return "Faktureringslista";
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
        ImmutableList<FeeReckoning.Term> terms = fees.terms(year);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException(
                    "Det finns inga avgiftsvillkor för " + year + ". Läs in dem med import fees.term FIL.csv.");
        }
        ImmutableList<Charge> now = fees.charges(year, Trial.NONE);
        return words.size() == 1 ? list(year, now, terms) : effect(year, now, words.drop(1));
    }

    private Answer list(int year, ImmutableList<Charge> charges, ImmutableList<FeeReckoning.Term> terms) {
        ImmutableList<ImmutableList<String>> rows = organisation
                .parties()
                .flatCollect(p -> charges.select(c -> c.party().equals(p.code()))
                        .collect(c -> Lists.immutable.of(
                                String.valueOf(year),
                                p.code(),
                                p.name(),
                                c.unit(),
                                c.term(),
                                terms.detect(t -> t.number().equals(c.term())).basis(),
                                kronor(c.amount()))));
        return Answer.of(
                "Avgifter " + year + ": " + rows.size() + " rader, " + said(charges.sumOfLong(Charge::amount)) + " kr.",
                new Table(
                        Lists.immutable.of("year", "party", "party_name", "unit", "term", "basis", "sek"),
                        Lists.immutable.of("År", "Part", "Namn", "Enhet", "Villkor", "Grund", "Kronor"),
                        rows));
    }

    private Answer effect(int year, ImmutableList<Charge> now, ImmutableList<String> changes) {
        ImmutableList<Charge> then = fees.charges(year, changes.injectInto(Trial.NONE, FeesCommand::changed));
        ImmutableList<ImmutableList<String>> rows = organisation
                .parties()
                .select(p -> now.newWithAll(then).anySatisfy(c -> c.party().equals(p.code())))
                .collect(p -> Lists.immutable.of(
                        p.code(),
                        p.name(),
                        kronor(paid(now, p)),
                        kronor(paid(then, p)),
                        kronor(paid(then, p) - paid(now, p))));
        return Answer.of(
                "Så ändras avgifterna " + year + ": "
                        + said(then.sumOfLong(Charge::amount) - now.sumOfLong(Charge::amount))
                        + " kr sammanlagt. Inget är sparat.",
                new Table(
                        Lists.immutable.of("party", "party_name", "sek_now", "sek_then", "sek_change"),
                        Lists.immutable.of("Part", "Namn", "Kronor nu", "Kronor med ändringen", "Skillnad, kronor"),
                        rows));
    }

    private static long paid(ImmutableList<Charge> charges, Party party) {
        return charges.select(c -> c.party().equals(party.code())).sumOfLong(Charge::amount);
    }

    private static String said(long ore) {
        return Print.whole(ore / KRONA, SWEDISH);
    }

    private static String kronor(long ore) {
        return String.valueOf(ore / KRONA);
    }

    /** {@code 5=7} or {@code utan=mark/navet}. */
    private static Trial changed(Trial trial, String word) {
        int eq = word.indexOf('=');
        if (eq < 1 || eq == word.length() - 1) {
            throw new IllegalArgumentException("\u201d" + word + "\u201d är ingen ändring. " + USAGE);
        }
        String what = word.substring(0, eq);
        String to = word.substring(eq + 1);
        if (!what.equals("utan")) {
            return trial.with(new Trial.Rate(what, to));
        }
        int slash = to.indexOf('/');
        return trial.without(
                slash < 0
                        ? new Trial.Leaving(to, "")
                        : new Trial.Leaving(to.substring(0, slash), to.substring(slash + 1)));
    }
}
