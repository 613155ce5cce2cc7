package se.helhet.unit.kansli.sie;

import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.primitive.IntLongMaps;
import org.eclipse.collections.api.factory.primitive.ObjectLongMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.list.primitive.IntList;
import org.eclipse.collections.api.map.primitive.MutableIntLongMap;
import org.eclipse.collections.api.map.primitive.MutableObjectLongMap;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
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
    private final SieAccountSums moved = new SieAccountSums();
    private final MutableObjectLongMap<UnitAccount> openingByUnit = ObjectLongMaps.mutable.empty();
    private final SiePeriods periods = new SiePeriods();
    private final SiePeriods budget = new SiePeriods();

    private record UnitAccount(int account, String unit) {}

    /** Takes in a line with a balance; other lines, other years and other dimensions are passed over. */
    void line(SieLine line) throws SieFault {
        if (line.label().equals("#PSALDO")) {
            periods.line(line);
        } else if (line.label().equals("#PBUDGET")) {
            budget.line(line);
        } else {
            year(line);
        }
    }

    private void year(SieLine line) throws SieFault {
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

    /** Takes in a row of a voucher; returns whether it is its account's first. */
    boolean entry(SieEntry entry) {
        return moved.add(entry.account(), entry.ore());
    }

    /** Whether the file says what its accounts came to, so that it can be taken in without vouchers. */
    boolean tells() {
        return closing.notEmpty() || result.notEmpty() || !periods.isEmpty();
    }

    /** What was budgeted per month. */
    ImmutableList<SieAmount> budget() {
        return budget.amounts();
    }

    /**
     * The year's movements of a file without vouchers: per month where the file has months, and the rest of what the
     * account came to in the year's last month. That rest is named unless the file has no months at all.
     */
    ImmutableList<SieAmount> movements(LocalDate to, SieFaults faults) {
        MutableIntLongMap year = IntLongMaps.mutable.empty();
        accounts().select(this::isStated).forEach(account -> {
            long ore = stated(account).get(account);
            year.put(account, ore - (isBalance(account) ? opening.get(account) : 0));
        });
        periods.totals().keySet().select(this::isStated).forEach(account -> year.getIfAbsentPut(account, 0));
        periods.decide(year);
        MutableIntLongMap months = periods.totals();
        MutableList<SieAmount> all = periods.amounts().toList();
        LocalDate last = to.withDayOfMonth(1);
        year.keySet().toSortedList().forEach(account -> {
            long rest = year.get(account) - months.get(account);
            if (rest != 0) {
                all.add(new SieAmount(last, account, "", rest));
            }
            if (rest != 0 && !periods.isEmpty()) {
                faults.warning(
                        0,
                        "sie.months",
                        "Konto " + account + ": månaderna ger " + Kronor.print(months.get(account))
                                + " kr, men filen anger " + Kronor.print(year.get(account))
                                + " kr för året. Skillnaden, " + Kronor.print(rest)
                                + " kr, läggs på årets sista månad. Jämför med ekonomisystemet.");
            }
        });
        long sum = all.sumOfLong(SieAmount::ore);
        if (sum != 0) {
            faults.question(
                    0,
                    "sie.sum",
                    "Årets förändringar går inte jämnt upp: debet och kredit skiljer " + Kronor.print(sum)
                            + " kr. Filen kan vara avbruten: exportera den på nytt från ekonomisystemet.");
        }
        all.forEach(a -> moved.add(a.account(), a.ore()));
        return all.toImmutable();
    }

    /** What each account with any amount came to: closing balance, or the year's result. */
    ImmutableSortedMap<Integer, Long> closing() {
        MutableSortedMap<Integer, Long> all = SortedMaps.mutable.empty();
        accounts().forEach(account -> all.put(account, reckoned(account)));
        return all.reject((account, ore) -> ore == 0).toImmutable();
    }

    private IntList accounts() {
        MutableIntSet accounts = moved.accounts();
        accounts.addAll(opening.keySet());
        accounts.addAll(closing.keySet());
        accounts.addAll(result.keySet());
        return accounts.toSortedList();
    }

    private static boolean isBalance(int account) {
        return Integer.toString(account).charAt(0) < '3';
    }

    private MutableIntLongMap stated(int account) {
        return isBalance(account) ? closing : result;
    }

    /** A file that states balances states every one that is not zero. */
    private boolean isStated(int account) {
        return stated(account).notEmpty();
    }

    private long reckoned(int account) {
        return moved.get(account) + (isBalance(account) ? opening.get(account) : 0);
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
                .sortThis(Comparator.comparingInt(SieOpening::account).thenComparing(SieOpening::unit))
                .toImmutable();
    }

    /** Names what does not add up. A file that states no closing balances or results is not judged by them. */
    void check(SieFaults faults) {
        long sum = opening.sum();
        if (sum != 0) {
            // Usual until the books of the year before are closed, so that nobody has to decide about it.
            faults.warning(
                    0,
                    "sie.opening",
                    "De ingående balanserna summerar till " + Kronor.print(sum)
                            + " kr i stället för noll. Se efter om förra årets resultat är omfört till eget kapital.");
        }
        accounts().forEach(account -> compare(account, faults));
    }

    private void compare(int account, SieFaults faults) {
        boolean balance = isBalance(account);
        MutableIntLongMap stated = stated(account);
        long reckoned = reckoned(account);
        long difference = reckoned - stated.get(account);
        if (isStated(account) && difference != 0) {
            faults.question(
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
