package se.helhet.unit.kansli.fees;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.jooq.DSLContext;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.Participation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.value.Num;
import se.helhet.unit.kansli.fees.db.tables.records.FeesTermRecord;
import se.helhet.unit.kansli.fees.reckoning.Basis;
import se.helhet.unit.kansli.fees.reckoning.Term;

/** Puts together what a year's fees follow from: terms, agreements, members and inhabitants. */
final class YearTerms {
    private final Organisation organisation;
    private final ImmutableList<Party> parties;

    YearTerms(Organisation organisation) {
        this.organisation = organisation;
        this.parties = organisation.parties();
    }

    Basis basis(DSLContext dsl, int year) {
        MutableMap<String, Long> inhabitants = Maps.mutable.empty();
        parties.forEach(p -> organisation.population(p.code(), year).ifPresent(n -> inhabitants.put(p.code(), n)));
        // A part of another fee is told, not charged twice.
        ImmutableList<Term> terms = TermRegister.read(dsl, year)
                .select(r -> r.getPartOf().isEmpty())
                .collect(r -> term(r, year));
        return new Basis(year, terms, inhabitants.toImmutable(), AgreementRegister.read(dsl));
    }

    private Term term(FeesTermRecord r, int year) {
        return new Term(
                r.getTerm(),
                r.getUnit(),
                Term.Kind.valueOf(r.getKind().toUpperCase(Locale.ROOT)),
                Decimal.read(r.getChargedRate()).or(() -> Decimal.read(r.getRate())),
                Optional.ofNullable(r.getTotal()),
                Decimal.share(r.getUprating()).orElse(Num.ZERO),
                Decimal.share(r.getShare()).orElse(Num.ZERO),
                payers(r, year));
    }

    private ImmutableList<String> payers(FeesTermRecord r, int year) {
        return switch (r.getPaidBy()) {
            case TermRegister.MEMBERS ->
                parties.select(p -> p.kind() == Kind.MEMBER).collect(Party::code);
            case TermRegister.PARTICIPANTS -> {
                ImmutableList<String> there = organisation
                        .participations(year)
                        .select(p -> p.unit().equals(r.getUnit()))
                        .collect(Participation::party);
                yield parties.select(p -> p.kind() != Kind.OTHER && there.contains(p.code()))
                        .collect(Party::code);
            }
            default -> Lists.immutable.of(r.getPaidBy());
        };
    }
}
