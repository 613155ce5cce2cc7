package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_ACCOUNT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MOVEMENT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntLongMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.MutableIntLongMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.helhet.api.finding.Finding;
import se.helhet.unit.kansli.money.Kronor;

/**
 * Whether a year begins with what the year before ended with, account by account. The result of the year before may stand
 * on any account of equity, so those are held against each other as one.
 */
final class Continuity {
    private static final int MOST = 20;
    private static final int BALANCE_ACCOUNTS = 2;
    private static final String EQUITY = "20";

    private final DSLContext dsl;
    private final Ledger before;
    private final Ledger year;

    private Continuity(DSLContext dsl, Ledger before, Ledger year) {
        this.dsl = dsl;
        this.before = before;
        this.year = year;
    }

    /** For each pair of neighbouring years of which one has just been taken in. */
    static ImmutableList<Finding> findings(DSLContext dsl, ImmutableList<Integer> taken) {
        ImmutableList<Ledger> all = Ledger.all(dsl);
        return all.flatCollect(year -> all.select(b -> b.year() == year.year() - 1)
                .select(b -> taken.contains(b.year()) || taken.contains(year.year()))
                .flatCollect(b -> new Continuity(dsl, b, year).findings()));
    }

    private ImmutableList<Finding> findings() {
        MutableIntLongMap difference = opening();
        if (difference.isEmpty()) {
            // Such a file brings vouchers only.
            return Lists.immutable.empty();
        }
        closing().forEachKeyValue((account, ore) -> difference.addToValue(account, -ore));
        MutableList<Finding> out = Lists.mutable.empty();
        long equity = 0;
        for (int account : difference.keySet().toSortedArray()) {
            if (Integer.toString(account).startsWith(EQUITY)) {
                equity += difference.get(account);
            } else if (difference.get(account) != 0) {
                out.add(finding("Konto " + account + name(account), difference.get(account)));
            }
        }
        if (equity != 0) {
            out.add(finding("Eget kapital (20) med föregående års resultat", equity));
        }
        if (out.size() <= MOST) {
            return out.toImmutable();
        }
        return out.take(MOST)
                .toImmutable()
                .newWith(Finding.warning(
                        year.file(),
                        "kansli.opening",
                        "Ytterligare " + (out.size() - MOST) + " konton skiljer mellan utgående balans " + before.year()
                                + " och ingående balans " + year.year() + "."));
    }

    private Finding finding(String what, long ore) {
        return Finding.warning(
                year.file(),
                "kansli.opening",
                what + " börjar " + year.year() + " med " + Kronor.both(ore) + " mer än det slutade " + before.year()
                        + " med. Se efter om " + before.year()
                        + " är läst in i sin slutliga form, eller rätta den ingående balansen.");
    }

    private String name(int account) {
        return dsl.select(KANSLI_ACCOUNT.NAME)
                .from(KANSLI_ACCOUNT)
                .where(KANSLI_ACCOUNT.IMPORT_ID.eq(year.id()).and(KANSLI_ACCOUNT.NUMBER.eq(account)))
                .fetchOptional(KANSLI_ACCOUNT.NAME)
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    /** What the balance accounts begin the year with. */
    private MutableIntLongMap opening() {
        return sums(year, true, false);
    }

    /** What they ended the year before with; the accounts of the result are part of equity then. */
    private MutableIntLongMap closing() {
        return sums(before, false, true);
    }

    private MutableIntLongMap sums(Ledger ledger, boolean openingOnly, boolean withResult) {
        MutableIntLongMap out = IntLongMaps.mutable.empty();
        var sum = DSL.sum(KANSLI_MOVEMENT.ORE);
        dsl.select(KANSLI_MOVEMENT.ACCOUNT, sum)
                .from(KANSLI_MOVEMENT)
                .where(KANSLI_MOVEMENT.IMPORT_ID.eq(ledger.id()))
                .and(openingOnly ? KANSLI_MOVEMENT.OPENING.isTrue() : DSL.noCondition())
                .groupBy(KANSLI_MOVEMENT.ACCOUNT)
                .forEach(r -> {
                    int account = r.value1();
                    boolean balance =
                            Character.getNumericValue(Integer.toString(account).charAt(0)) <= BALANCE_ACCOUNTS;
                    if (balance || withResult) {
                        out.addToValue(
                                balance ? account : Integer.parseInt(EQUITY),
                                r.value2().longValueExact());
                    }
                });
        return out;
    }
}
