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
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.core.remembered.Remembered;

/**
 * The organisation as it stands in the store. Every page asks for some of it, so it is remembered until it changes.
 *
 * <p>It ranks first among listeners: a unit that reckons anew when it hears of a change asks it.
 */
@Component(
        service = {Organisation.class, StoreListener.class},
        property = "service.ranking:Integer=-1000")
public final class StoredOrganisation implements Organisation, StoreListener {
    private final Store store;
    private final Remembered<Boolean, Optional<Federation>> federation = new Remembered<>();
    private final Remembered<Boolean, ImmutableList<Party>> parties = new Remembered<>();
    private final Remembered<Boolean, ImmutableList<UnitEntry>> units = new Remembered<>();
    private final Remembered<Integer, ImmutableList<Participation>> participations = new Remembered<>();
    private final Remembered<Inhabited, Optional<Long>> populations = new Remembered<>();

    private record Inhabited(String party, int year) {}

    @Activate
    public StoredOrganisation(@Reference Store store) {
        this.store = store;
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        remembered().forEach(r -> r.changed(changes));
    }

    @Override
    public void replaced() {
        remembered().forEach(Remembered::forget);
    }

    private ImmutableList<Remembered<?, ?>> remembered() {
        return Lists.immutable.of(federation, parties, units, participations, populations);
    }

    @Override
    public Optional<Federation> federation() {
        return federation.get(true, this::readFederation);
    }

    private Optional<Federation> readFederation() {
        return store.read(dsl -> dsl.selectFrom(CORE_FEDERATION)
                .fetchOptional(r -> new Federation(r.getName(), r.getShortName(), r.getOrganisationNumber())));
    }

    @Override
    public ImmutableList<Party> parties() {
        return parties.get(true, this::readParties);
    }

    private ImmutableList<Party> readParties() {
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
        return units.get(true, this::readUnits);
    }

    private ImmutableList<UnitEntry> readUnits() {
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
        return participations.get(year, () -> readParticipations(year));
    }

    private ImmutableList<Participation> readParticipations(int year) {
        return Lists.immutable.withAll(store.read(dsl -> dsl.selectFrom(CORE_PARTICIPATION)
                .where(CORE_PARTICIPATION.YEAR.eq(year))
                .orderBy(CORE_PARTICIPATION.UNIT, CORE_PARTICIPATION.PARTY)
                .fetch(r -> new Participation(r.getUnit(), r.getParty(), r.getRole(), r.getYear()))));
    }

    @Override
    public Optional<Long> population(String party, int year) {
        return populations.get(new Inhabited(party, year), () -> readPopulation(party, year));
    }

    private Optional<Long> readPopulation(String party, int year) {
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
        replaced();
    }
}
