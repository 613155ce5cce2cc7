package se.helhet.demo.boras.ledger;

import java.util.Random;

/**
 * One yearly total as it is booked: an account of a unit with its counterparty and project (codes, empty when none).
 * Income and cost are both positive. {@code booking} says which of the bookings takes it.
 */
record Leaf(
        int year,
        String unit,
        String account,
        String contra,
        String counterparty,
        String project,
        String booking,
        String rhythm,
        long ore) {

    /** Chance of its own, so that a change of one leaf leaves the others as they were. */
    Random random() {
        String name = String.join("/", String.valueOf(year), unit, account, counterparty, project, contra, rhythm);
        return new Random(name.hashCode());
    }

    Leaf with(long amount) {
        return new Leaf(year, unit, account, contra, counterparty, project, booking, rhythm, amount);
    }
}
