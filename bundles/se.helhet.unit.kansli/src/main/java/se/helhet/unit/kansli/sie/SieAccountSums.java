package se.helhet.unit.kansli.sie;

import org.eclipse.collections.api.factory.primitive.IntLongMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.map.primitive.MutableIntLongMap;
import org.eclipse.collections.api.set.primitive.MutableIntSet;

/** What rows of vouchers come to by account. Most accounts have four digits, and those need no map. */
final class SieAccountSums {
    private static final int PLAIN = 10_000;

    private final long[] plain = new long[PLAIN];
    private final boolean[] met = new boolean[PLAIN];
    private final MutableIntLongMap others = IntLongMaps.mutable.empty();

    /** Returns whether this is the account's first amount. */
    boolean add(int account, long ore) {
        if (account < PLAIN) {
            boolean first = !met[account];
            met[account] = true;
            plain[account] += ore;
            return first;
        }
        boolean first = !others.containsKey(account);
        others.addToValue(account, ore);
        return first;
    }

    /** 0 for an account without rows. */
    long get(int account) {
        return account < PLAIN ? plain[account] : others.get(account);
    }

    MutableIntSet accounts() {
        MutableIntSet accounts = IntSets.mutable.withAll(others.keySet());
        for (int account = 0; account < PLAIN; account++) {
            if (met[account]) {
                accounts.add(account);
            }
        }
        return accounts;
    }
}
