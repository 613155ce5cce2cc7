package se.helhet.core.organisation;

import static se.helhet.core.db.Tables.CORE_FEDERATION;
import static se.helhet.core.db.Tables.CORE_PARTICIPATION;
import static se.helhet.core.db.Tables.CORE_PARTY;
import static se.helhet.core.db.Tables.CORE_POPULATION;
import static se.helhet.core.db.Tables.CORE_UNIT;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;

/** The organisation as it stands in the store; read anew each time, so that a change is seen at once. */
@Component(service = Organisation.class)
public final class StoredOrganisation implements Organisation {
    private final Store store;

    @Activate
    public StoredOrganisation(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Optional<Federation> federation() {
        return store.read(dsl -> dsl.selectFrom(CORE_FEDERATION)
                .fetchOptional(r -> new Federation(r.getName(), r.getShortName(), r.getOrganisationNumber())));
    }

    @Override
    public ImmutableList<Party> parties() {
        Comparator<String> swedish = SwedishOrder.comparator();
        return Lists.immutable
                .withAll(store.read(dsl -> dsl.selectFrom(CORE_PARTY)
                        .fetch(r -> new Party(r.getCode(), r.getName(), Kind.valueOf(r.getKind())))))
                .toSortedList(Comparator.comparing(Party::kind).thenComparing(Party::name, swedish))
                .toImmutable();
    }

    @Override
    public ImmutableList<UnitEntry> units(int year) {
        return units().select(u -> u.existsIn(year));
    }

    @Override
    public ImmutableList<UnitEntry> units() {
        return Lists.immutable.withAll(store.read(dsl -> dsl.selectFrom(CORE_UNIT)
                .orderBy(CORE_UNIT.POSITION, CORE_UNIT.UNIT)
                .fetch(r -> new UnitEntry(
                        r.getUnit(),
                        r.getName(),
                        r.getShortName(),
                        r.getFeeLabel(),
                        r.getFromYear(),
                        Optional.ofNullable(r.getToYear()),
                        r.getPosition()))));
    }

    @Override
    public ImmutableList<Participation> participations(int year) {
        return Lists.immutable.withAll(store.read(dsl -> dsl.selectFrom(CORE_PARTICIPATION)
                .where(CORE_PARTICIPATION.YEAR.eq(year))
                .orderBy(CORE_PARTICIPATION.UNIT, CORE_PARTICIPATION.PARTY)
                .fetch(r -> new Participation(r.getUnit(), r.getParty(), r.getRole(), r.getYear()))));
    }

    @Override
    public Optional<Long> population(String party, int year) {
        return store.read(dsl -> dsl.selectFrom(CORE_POPULATION)
                .where(CORE_POPULATION.PARTY.eq(party), CORE_POPULATION.YEAR.eq(year))
                .fetchOptional(CORE_POPULATION.INHABITANTS));
    }

    @Override
    public Data all() {
        return new Data(
                federation().orElse(new Federation("", "", "")),
                parties(),
                units(),
                Lists.immutable.withAll(store.read(dsl -> dsl.selectFrom(CORE_PARTICIPATION)
                        .orderBy(CORE_PARTICIPATION.YEAR, CORE_PARTICIPATION.UNIT, CORE_PARTICIPATION.PARTY)
                        .fetch(r -> new Participation(r.getUnit(), r.getParty(), r.getRole(), r.getYear())))),
                Lists.immutable.withAll(store.read(dsl -> dsl.selectFrom(CORE_POPULATION)
                        .orderBy(CORE_POPULATION.YEAR, CORE_POPULATION.PARTY)
                        .fetch(r -> new Population(r.getParty(), r.getYear(), r.getInhabitants())))));
    }

    @Override
    public void save(Data data, Who who) {
        ImmutableList<String> faults = OrganisationCheck.faults(data);
        if (faults.notEmpty()) {
            throw new IllegalArgumentException(faults.makeString("\n"));
        }
        store.<Void>write(who, writing -> {
            OrganisationRows.replace(writing, data);
            return null;
        });
    }
}
