package se.helhet.unit.kansli.sie;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * One line of a SIE file, quotes and escapes resolved.
 *
 * @param number  in the file, from 1
 * @param label   with its sign: {@code #TRANS}; a brace alone on a line is its own label
 * @param fields  what follows the label outside braces
 * @param objects what stands between braces: dimension, object, dimension, object …; no label has more than one such list
 */
record SieLine(int number, String label, ImmutableList<String> fields, ImmutableList<String> objects) {

    /** The field at {@code index}, empty when the line is shorter. */
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /** The object of {@code dimension}, empty when the line has none. */
    String object(String dimension) {
        for (int i = 0; i + 1 < objects.size(); i += 2) {
            if (objects.get(i).equals(dimension)) {
                return objects.get(i + 1);
            }
        }
        return "";
    }
}
