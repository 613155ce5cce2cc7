package se.helhet.render.data;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * One table of open data.
 *
 * @param name        of the file, without {@code .csv}; unique in the package
 * @param description where it stands in print, in Swedish
 * @param records     each with one value per field; empty = unknown
 */
record DataFile(
        String name,
        String title,
        String description,
        ImmutableList<Field> fields,
        ImmutableList<ImmutableList<String>> records) {

    String path() {
        return name + ".csv";
    }

    String csv() {
        return Csv.write(fields.collect(Field::name), records);
    }

    String type(int field) {
        return Field.type(records.collect(r -> r.get(field)));
    }
}
