package se.helhet.unit.kansli.fees;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.fee.FeeReckoning;
import se.helhet.api.fee.Trial;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.store.Store;
import se.helhet.api.value.Num;
import se.helhet.unit.kansli.fees.db.tables.records.FeesTermRecord;
import se.helhet.unit.kansli.fees.reckoning.Basis;
import se.helhet.unit.kansli.fees.reckoning.Fees;

/** Reckons a year's fees from its terms as they are, with what a trial changes in them. */
@Component(service = FeeReckoning.class)
public final class FeeTrials implements FeeReckoning {
    private final Store store;
    private final Organisation organisation;

    @Activate
    public FeeTrials(@Reference Store store, @Reference Organisation organisation) {
        this.store = store;
        this.organisation = organisation;
    }

    @Override
    public ImmutableList<Integer> years() {
        return store.read(TermRegister::years);
    }

    @Override
    public ImmutableList<Term> terms(int year) {
        Basis basis = basis(year);
        ImmutableList<FeesTermRecord> rows = store.read(dsl -> TermRegister.read(dsl, year));
        return basis.terms().collect(t -> {
            FeesTermRecord row = rows.detect(r -> r.getTerm().equals(t.number()));
            return new Term(
                    t.number(),
                    t.unit(),
                    row.getBasis(),
                    t.kind().rated() ? written(row) : "",
                    row.getMeasure(),
                    t.kind().rated(),
                    t.payers());
        });
    }

    @Override
    public ImmutableList<Charge> charges(int year, Trial trial) {
        return Fees.of(changed(basis(year), trial)).collect(c -> new Charge(c.term(), c.unit(), c.party(), c.amount()));
    }

    private Basis basis(int year) {
        return store.read(dsl -> new YearTerms(organisation).basis(dsl, year));
    }

    /** What is charged, where another term takes a part of the rate. */
    private static String written(FeesTermRecord row) {
        String charged = row.getChargedRate();
        String rate = charged == null || charged.isBlank() ? row.getRate() : charged;
        return rate == null ? "" : rate.strip().replace('.', ',');
    }

    private Basis changed(Basis now, Trial trial) {
        Basis rated = trial.rates().injectInto(now, FeeTrials::rated);
        return trial.leaving().injectInto(rated, this::without);
    }

    private static Basis rated(Basis basis, Trial.Rate rate) {
        Optional<se.helhet.unit.kansli.fees.reckoning.Term> term =
                basis.terms().detectOptional(t -> t.number().equals(rate.term()));
        if (term.isEmpty()) {
            throw new IllegalArgumentException("Villkor " + rate.term() + " finns inte för " + basis.year()
                    + ". De som finns är "
                    + basis.terms()
                            .collect(se.helhet.unit.kansli.fees.reckoning.Term::number)
                            .makeString(", ")
                    + ".");
        }
        Num kronor = Decimal.read(rate.kronor())
                .orElseThrow(() -> new IllegalArgumentException(
                        "\u201d" + rate.kronor() + "\u201d är inget belopp. Skriv kronor, till exempel 7 eller 5,06."));
        if (!term.get().kind().rated()) {
            throw new IllegalArgumentException("Villkor " + rate.term()
                    + " räknas inte efter en taxa och kan därför inte provas med en annan. Välj ett annat villkor.");
        }
        return basis.with(term.get().at(kronor));
    }

    private Basis without(Basis basis, Trial.Leaving who) {
        if (organisation.parties().noneSatisfy(p -> p.code().equals(who.party()))) {
            throw new IllegalArgumentException("Ingen part har koden " + who.party() + ". De som finns är "
                    + organisation.parties().collect(Party::code).makeString(", ") + ".");
        }
        return who.unit().isEmpty() ? basis.without(who.party()) : basis.without(who.party(), who.unit());
    }
}
