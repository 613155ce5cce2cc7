package se.helhet.api.register;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A row as it stands.
 *
 * @param version to hand back when saving
 * @param cells   in the order of {@link Sheet#columns}
 */
public record Row(long id, long version, ImmutableList<Cell> cells) {

    /**
     * What stands in one column.
     *
     * @param shown as printed; empty when there is no value
     * @param text  as edited: taken in again it gives the same value. The code where {@code shown} is a label
     */
    public record Cell(String shown, String text) {
        public static final Cell EMPTY = new Cell("", "");
    }
}
