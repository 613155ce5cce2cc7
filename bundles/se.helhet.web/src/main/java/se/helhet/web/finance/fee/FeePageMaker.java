package se.helhet.web.finance.fee;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.fee.FeeReckoning;
import se.helhet.api.fee.FeeReckoning.Charge;
import se.helhet.api.fee.Trial;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.value.Num;
import se.helhet.api.value.Print;
import se.helhet.api.value.Uom;
import se.helhet.web.word.Words;

/** Reckons the year twice, as it is and as it would be, and sets the two side by side for each party. */
final class FeePageMaker {
    private static final Uom TKR = Uom.TKR.decimals(1);
    private static final Uom PERCENT = Uom.PERCENT.decimals(1);

    private final FeeReckoning fees;
    private final Organisation organisation;
    private final Locale locale;

    FeePageMaker(FeeReckoning fees, Organisation organisation, Locale locale) {
        this.fees = fees;
        this.organisation = organisation;
        this.locale = locale;
    }

    FeePage make(int year, FeeForm form) {
        ImmutableList<Charge> now = fees.charges(year, Trial.NONE);
        ImmutableList<Charge> then = form.trial().isNone() ? now : fees.charges(year, form.trial());
        Words words = Words.in(locale);
        ImmutableList<FeePage.Party> parties = organisation
                .parties()
                .select(p -> now.newWithAll(then).anySatisfy(c -> c.party().equals(p.code())))
                .collect(p -> party(
                        p.code(),
                        p.name(),
                        now.select(c -> c.party().equals(p.code())),
                        then.select(c -> c.party().equals(p.code())),
                        choices(
                                words,
                                now.select(c -> c.party().equals(p.code())),
                                form.out().getIfAbsentValue(p.code(), ""))));
        return new FeePage(
                year,
                fees.years(),
                fees.terms(year).collect(t -> term(t, form)),
                parties,
                party("", words.say("finance.fee.sum"), now, then, Lists.immutable.empty()),
                !form.trial().isNone());
    }

    private FeePage.Term term(FeeReckoning.Term term, FeeForm form) {
        return new FeePage.Term(
                term.number(),
                unit(term.unit()),
                term.unit(),
                term.basis(),
                grouped(term.rate()),
                term.measure(),
                term.rated(),
                form.rates().getIfAbsentValue(term.number(), ""),
                form.faults().getIfAbsentValue(term.number(), ""));
    }

    /** With spaces between thousands. */
    private String grouped(String rate) {
        return rate.matches("[0-9]+([.,][0-9]+)?")
                ? Print.decimal(new BigDecimal(rate.replace(',', '.')), locale)
                : rate;
    }

    private String unit(String id) {
        return organisation
                .units()
                .detectOptional(u -> u.id().equals(id))
                .map(UnitEntry::shortName)
                .orElse(id);
    }

    private ImmutableList<FeePage.Choice> choices(Words words, ImmutableList<Charge> pays, String chosen) {
        return Lists.immutable
                .of(
                        new FeePage.Choice("", words.say("finance.fee.stays"), chosen.isEmpty()),
                        new FeePage.Choice(
                                FeeForm.ALL, words.say("finance.fee.leaves.all"), chosen.equals(FeeForm.ALL)))
                .newWithAll(pays.collect(Charge::unit)
                        .distinct()
                        .collect(u ->
                                new FeePage.Choice(u, words.say("finance.fee.leaves", unit(u)), chosen.equals(u))));
    }

    private FeePage.Party party(
            String code,
            String name,
            ImmutableList<Charge> now,
            ImmutableList<Charge> then,
            ImmutableList<FeePage.Choice> choices) {
        long before = now.sumOfLong(Charge::amount);
        long after = then.sumOfLong(Charge::amount);
        long change = after - before;
        return new FeePage.Party(
                code,
                name,
                TKR.print(Num.of(before), locale),
                TKR.print(Num.of(after), locale),
                signed(change, TKR.print(Num.of(change), locale)),
                before == 0 || change == 0
                        ? ""
                        : signed(change, PERCENT.printWithSymbol(Num.of(change, before), locale)),
                change != 0,
                choices);
    }

    private static String signed(long change, String printed) {
        return change > 0 ? "+" + printed : printed;
    }
}
