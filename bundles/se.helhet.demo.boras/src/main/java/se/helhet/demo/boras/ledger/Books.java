package se.helhet.demo.boras.ledger;

import java.time.LocalDate;
import java.util.List;

/** What every booking of a year works with. */
record Books(
        int year,
        Totals totals,
        Balances balances,
        Rhythms rhythms,
        Accounts accounts,
        List<Leaf> leaves,
        Journal journal) {

    /** The units that keep accounts of their own this year; BRB does so from 2019. */
    List<String> units() {
        return Totals.UNITS.stream()
                .filter(unit -> year > 2018 || !unit.equals("brb"))
                .toList();
    }

    List<Leaf> leaves(String booking) {
        return leaves.stream().filter(leaf -> leaf.booking().equals(booking)).toList();
    }

    /** The leaf of an account that a unit books only once. */
    long ore(String booking, String unit) {
        return leaves(booking).stream()
                .filter(leaf -> leaf.unit().equals(unit))
                .mapToLong(Leaf::ore)
                .sum();
    }

    long opening(String account, String unit) {
        return balances.closing(year - 1, account, unit);
    }

    long closing(String account, String unit) {
        return balances.closing(year, account, unit);
    }

    LocalDate yearEnd() {
        return LocalDate.of(year, 12, 31);
    }
}
