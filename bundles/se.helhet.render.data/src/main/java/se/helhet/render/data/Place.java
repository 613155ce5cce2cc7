package se.helhet.render.data;

/**
 * Where in the document a block stands.
 *
 * @param section the section's title
 * @param number  of the nearest numbered heading before the block, or empty
 */
record Place(String section, String number) {
    Place under(String heading) {
        return heading.isEmpty() ? this : new Place(section, heading);
    }
}
