package se.helhet.unit.kansli.sie;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntLongMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.factory.primitive.ObjectLongMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.MutableIntLongMap;
import org.eclipse.collections.api.map.primitive.MutableObjectLongMap;
import org.eclipse.collections.api.set.primitive.MutableIntSet;
import se.helhet.unit.kansli.money.Kronor;

/**
 * The balances a file states for its year, beside what its vouchers add up to. Object rows explain account rows and are
 * never added to them.
 */
final class SieBalances {
    private final MutableIntLongMap opening = IntLongMaps.mutable.empty();
    private final MutableIntLongMap closing = IntLongMaps.mutable.empty();
    private final MutableIntLongMap result = IntLongMaps.mutable.empty();
    private final MutableIntLongMap moved = IntLongMaps.mutable.empty();
    private final MutableObjectLongMap<UnitAccount> openingByUnit = ObjectLongMaps.mutable.empty();

    private record UnitAccount(int account, String unit) {}

    /** Takes in a line with a balance; other lines, other years and other dimensions are passed over. */
    void line(SieLine line) throws SieFault {
        if (!line.field(0).equals("0")) {
            return;
        }
        switch (line.label()) {
            case "#IB" -> add(opening, line);
            case "#UB" -> add(closing, line);
            case "#RES" -> add(result, line);
            case "#OIB" -> {
                String unit = line.object(SieDimensions.RESULT_UNIT);
                if (!unit.isEmpty()) {
                    UnitAccount key = new UnitAccount(SieValues.account(line, line.field(1)), unit);
                    openingByUnit.addToValue(key, SieValues.ore(line, line.field(2)));
                }
            }
            default -> {}
        }
    }

    private static void add(MutableIntLongMap to, SieLine line) throws SieFault {
        to.addToValue(SieValues.account(line, line.field(1)), SieValues.ore(line, line.field(2)));
    }

    void entry(SieEntry entry) {
        moved.addToValue(entry.account(), entry.ore());
    }

    /** By account, then unit; what object rows do not explain stands without unit. Zeros are left out. */
    ImmutableList<SieOpening> opening() {
        MutableList<SieOpening> all = Lists.mutable.empty();
        MutableIntLongMap rest = IntLongMaps.mutable.ofAll(opening);
        openingByUnit.forEachKeyValue((key, ore) -> {
            all.add(new SieOpening(key.account, key.unit, ore));
            rest.addToValue(key.account, -ore);
        });
        rest.forEachKeyValue((account, ore) -> all.add(new SieOpening(account, "", ore)));
        return all.reject(o -> o.ore() == 0)
                .sortThis(java.util.Comparator.comparingInt(SieOpening::account).thenComparing(SieOpening::unit))
                .toImmutable();
    }

    /** Names what does not add up. A file that states no closing balances or results is not judged by them. */
    void check(SieFaults faults) {
        long sum = opening.sum();
        if (sum != 0) {
            faults.warning(
                    0,
                    "sie.opening",
                    "De ingående balanserna summerar till " + Kronor.print(sum)
                            + " kr i stället för noll. Se efter om förra årets resultat är omfört till eget kapital.");
        }
        MutableIntSet accounts = IntSets.mutable.withAll(moved.keySet());
        accounts.addAll(opening.keySet());
        accounts.addAll(closing.keySet());
        accounts.addAll(result.keySet());
        accounts.toSortedList().forEach(account -> compare(account, faults));
    }

    private void compare(int account, SieFaults faults) {
        boolean balance = account < 10 ? account < 3 : Integer.toString(account).charAt(0) < '3';
        MutableIntLongMap stated = balance ? closing : result;
        long reckoned = moved.get(account) + (balance ? opening.get(account) : 0);
        long difference = reckoned - stated.get(account);
        if (stated.notEmpty() && difference != 0) {
            faults.warning(
                    0,
                    balance ? "sie.closing" : "sie.result",
                    "Konto " + account + ": "
                            + (balance ? "ingående balans och verifikationer ger " : "verifikationerna ger ")
                            + Kronor.print(reckoned) + " kr, men filen anger " + Kronor.print(stated.get(account))
                            + " kr ("
                            + (balance ? "#UB" : "#RES") + "). Skillnaden är " + Kronor.print(difference)
                            + " kr. Jämför med ekonomisystemet.");
        }
    }
}
