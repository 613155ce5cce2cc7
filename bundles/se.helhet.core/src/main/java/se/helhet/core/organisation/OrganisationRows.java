package se.helhet.core.organisation;

import static se.helhet.core.db.Tables.CORE_FEDERATION;
import static se.helhet.core.db.Tables.CORE_PARTICIPATION;
import static se.helhet.core.db.Tables.CORE_PARTY;
import static se.helhet.core.db.Tables.CORE_POPULATION;
import static se.helhet.core.db.Tables.CORE_UNIT;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.jooq.Field;
import se.helhet.api.organisation.Organisation.Data;
import se.helhet.api.organisation.Organisation.Federation;
import se.helhet.api.organisation.Organisation.Participation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.Population;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.Writing;

/** Writes the organisation as rows; what is referred to comes before what refers to it. */
final class OrganisationRows {
    private OrganisationRows() {}

    static void replace(Writing writing, Data data) {
        var federation = Lists.immutable.of(row(data.federation()));
        var parties = data.parties().collect(OrganisationRows::row);
        var units = data.units().collect(OrganisationRows::row);
        var participations = data.participations().collect(OrganisationRows::row);
        var populations = data.populations().collect(OrganisationRows::row);

        RowSync federationSync = new RowSync(writing, CORE_FEDERATION, Lists.immutable.empty());
        RowSync partySync = new RowSync(writing, CORE_PARTY, Lists.immutable.of(CORE_PARTY.CODE));
        RowSync unitSync = new RowSync(writing, CORE_UNIT, Lists.immutable.of(CORE_UNIT.UNIT));
        RowSync participationSync = new RowSync(
                writing,
                CORE_PARTICIPATION,
                Lists.immutable.of(CORE_PARTICIPATION.YEAR, CORE_PARTICIPATION.UNIT, CORE_PARTICIPATION.PARTY));
        RowSync populationSync =
                new RowSync(writing, CORE_POPULATION, Lists.immutable.of(CORE_POPULATION.PARTY, CORE_POPULATION.YEAR));

        participationSync.deleteOthers(participations);
        populationSync.deleteOthers(populations);
        unitSync.deleteOthers(units);
        partySync.deleteOthers(parties);
        federationSync.insertAndUpdate(federation);
        partySync.insertAndUpdate(parties);
        unitSync.insertAndUpdate(units);
        participationSync.insertAndUpdate(participations);
        populationSync.insertAndUpdate(populations);
    }

    private static Map<Field<?>, Object> row(Federation f) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_FEDERATION.NAME, f.name().strip());
        row.put(CORE_FEDERATION.SHORT_NAME, f.shortName().strip());
        row.put(CORE_FEDERATION.ORGANISATION_NUMBER, f.organisationNumber().strip());
        return row;
    }

    private static Map<Field<?>, Object> row(Party p) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_PARTY.CODE, p.code());
        row.put(CORE_PARTY.NAME, p.name().strip());
        row.put(CORE_PARTY.KIND, p.kind().name());
        return row;
    }

    private static Map<Field<?>, Object> row(UnitEntry u) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_UNIT.UNIT, u.id());
        row.put(CORE_UNIT.NAME, u.name().strip());
        row.put(CORE_UNIT.SHORT_NAME, u.shortName().strip());
        row.put(CORE_UNIT.FEE_LABEL, u.feeLabel().strip());
        row.put(CORE_UNIT.FROM_YEAR, u.from());
        row.put(CORE_UNIT.TO_YEAR, u.to().orElse(null));
        row.put(CORE_UNIT.POSITION, u.order());
        return row;
    }

    private static Map<Field<?>, Object> row(Participation p) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_PARTICIPATION.UNIT, p.unit());
        row.put(CORE_PARTICIPATION.PARTY, p.party());
        row.put(CORE_PARTICIPATION.ROLE, p.role().strip());
        row.put(CORE_PARTICIPATION.YEAR, p.year());
        return row;
    }

    private static Map<Field<?>, Object> row(Population p) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_POPULATION.PARTY, p.party());
        row.put(CORE_POPULATION.YEAR, p.year());
        row.put(CORE_POPULATION.INHABITANTS, p.inhabitants());
        return row;
    }
}
