package se.helhet.unit.kansli.ledger;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import se.helhet.api.finding.Finding;
import se.helhet.unit.kansli.db.tables.records.KansliMovementRecord;
import se.helhet.unit.kansli.map.Counterparty;
import se.helhet.unit.kansli.map.MapRow;
import se.helhet.unit.kansli.money.Kronor;

/** Gathers what the maps cannot place in one year's ledger, by account or object, with its amount. */
final class MappingFaults {
    private final Ledger ledger;
    private final boolean noMap;
    private final MutableSortedMap<String, Long> holes = SortedMaps.mutable.empty();
    private final MutableSortedMap<String, Long> doubles = SortedMaps.mutable.empty();
    private final MutableSortedMap<String, Long> units = SortedMaps.mutable.empty();
    private final MutableSortedMap<String, Long> parties = SortedMaps.mutable.empty();
    private final MutableSortedMap<String, Long> nameless = SortedMaps.mutable.empty();
    private long internalSum;

    MappingFaults(Ledger ledger, boolean noMap) {
        this.ledger = ledger;
        this.noMap = noMap;
    }

    /** @param rows the rows of the map that take the movement */
    void judge(
            KansliMovementRecord m,
            String unit,
            Optional<Counterparty> party,
            boolean internal,
            ImmutableList<MapRow> rows) {
        String account = m.getAccount().toString();
        if (rows.isEmpty()) {
            add(holes, account, m);
        } else if (rows.size() > 1) {
            add(doubles, account, m);
        }
        boolean result = rows.size() == 1 && rows.getOnly().line().isResult();
        if (unit.isEmpty() && (result || !m.getUnitObject().isEmpty())) {
            add(units, m.getUnitObject(), m);
        }
        if (party.isEmpty() && !m.getCounterpartyObject().isEmpty()) {
            add(parties, m.getCounterpartyObject(), m);
        }
        if (rows.size() == 1 && party.isEmpty() && rows.getOnly().detail().equals(MapRow.BY_COUNTERPARTY)) {
            add(nameless, account, m);
        }
        internalSum += result && internal ? m.getOre() : 0;
    }

    private static void add(MutableSortedMap<String, Long> to, String key, KansliMovementRecord m) {
        to.merge(key, m.getOre(), Long::sum);
    }

    ImmutableList<Finding> findings() {
        if (noMap) {
            return Lists.immutable.of(warning(
                    "kansli.map.missing",
                    "Det finns ingen kontoplanskarta, så inga belopp för " + ledger.year()
                            + " kommer med i räkningarna. Läs in den med: import account-map FIL.csv."));
        }
        MutableList<Finding> all = Lists.mutable.empty();
        holes.forEachKeyValue((account, ore) -> all.add(warning(
                "kansli.map.hole",
                "Konto " + account + " tas inte av någon rad i kontoplanskartan. " + Kronor.both(ore) + " för "
                        + ledger.year() + " står utanför räkningarna. Lägg till kontot i kartan.")));
        doubles.forEachKeyValue((account, ore) -> all.add(warning(
                "kansli.map.double",
                "Konto " + account + " tas av flera lika noga angivna rader i kontoplanskartan. " + Kronor.both(ore)
                        + " för " + ledger.year() + " står utanför räkningarna. Ta bort den rad som inte ska gälla.")));
        units.forEachKeyValue((object, ore) -> all.add(warning(
                "kansli.unit",
                (object.isEmpty() ? "Belopp utan resultatenhet" : "Objekt " + object + " hör inte till någon enhet")
                        + ": " + Kronor.both(ore) + " för " + ledger.year()
                        + " kommer med i totalen men inte hos någon enhet. "
                        + (object.isEmpty() ? "Kontera dem på en enhet." : "Lägg till objektet i ledger-units."))));
        parties.forEachKeyValue((object, ore) -> all.add(warning(
                "kansli.counterparty",
                "Motpart " + object + " är okänd: " + Kronor.both(ore) + " för " + ledger.year()
                        + " räknas som extern. Lägg till motparten i counterparties.")));
        nameless.forEachKeyValue((account, ore) -> all.add(warning(
                "kansli.note",
                "Konto " + account + " ska visas per motpart, men " + Kronor.both(ore) + " för " + ledger.year()
                        + " saknar känd motpart och kommer inte med bland notens rader.")));
        if (internalSum != 0) {
            all.add(warning(
                    "kansli.internal",
                    "Interna intäkter och kostnader för " + ledger.year() + " tar inte ut varandra: de skiljer "
                            + Kronor.both(internalSum) + ". Kontrollera motparten på de interna posterna."));
        }
        return all.toImmutable();
    }

    private Finding warning(String rule, String message) {
        return Finding.warning(ledger.file(), rule, message);
    }
}
