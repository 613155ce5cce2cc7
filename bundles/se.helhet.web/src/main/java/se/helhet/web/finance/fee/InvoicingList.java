package se.helhet.web.finance.fee;

import java.math.BigDecimal;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.command.UnitCommand.Table;
import se.helhet.api.fee.FeeReckoning;
import se.helhet.api.fee.FeeReckoning.Charge;
import se.helhet.api.fee.Trial;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.web.word.Words;

/** What invoices are written from: a line for each party and term, party by party. */
final class InvoicingList {
    private InvoicingList() {}

    static Table of(FeeReckoning fees, Organisation organisation, int year, Words words) {
        ImmutableList<Charge> charges = fees.charges(year, Trial.NONE);
        ImmutableList<FeeReckoning.Term> terms = fees.terms(year);
        ImmutableList<UnitEntry> units = organisation.units();
        return new Table(
                Lists.immutable
                        .of("year", "code", "party", "unit", "term", "basis", "kronor")
                        .collect(c -> words.say("finance.fee.column." + c)),
                organisation
                        .parties()
                        .flatCollect(p -> charges.select(c -> c.party().equals(p.code()))
                                .collect(c -> Lists.immutable.of(
                                        String.valueOf(year),
                                        p.code(),
                                        p.name(),
                                        units.detectOptional(u -> u.id().equals(c.unit()))
                                                .map(UnitEntry::name)
                                                .orElse(c.unit()),
                                        c.term(),
                                        terms.detectOptional(t -> t.number().equals(c.term()))
                                                .map(FeeReckoning.Term::basis)
                                                .orElse(""),
                                        BigDecimal.valueOf(c.amount(), 2)
                                                .stripTrailingZeros()
                                                .toPlainString()))));
    }
}
