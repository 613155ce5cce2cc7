package se.helhet.unit.kansli.map;

/**
 * An object of the result unit dimension and the unit it is.
 *
 * @param fromYear first year it holds, null for always
 * @param toYear   last year it holds, null for still
 */
public record LedgerUnit(String object, String unit, Integer fromYear, Integer toYear) {
    boolean holds(String other, int year) {
        return object.equals(other) && (fromYear == null || year >= fromYear) && (toYear == null || year <= toYear);
    }
}
