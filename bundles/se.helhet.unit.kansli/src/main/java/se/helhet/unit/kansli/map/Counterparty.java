package se.helhet.unit.kansli.map;

/**
 * Who an object of the counterparty dimension is.
 *
 * @param code code of the member, id of the unit, or a code of its own
 */
public record Counterparty(String object, Kind kind, String code, String name) {

    /** What a counterparty is to the federation. */
    public enum Kind {
        MEMBER,
        /** One of the federation's own units: the item is internal. */
        UNIT,
        OTHER
    }
}
