package se.helhet.unit.kansli.budget;

import se.helhet.api.content.Content.Attribute;

/** Makes the attributes that say in open data what a row or column means. */
final class Attributes {
    private Attributes() {}

    static Attribute attribute(String name, Object value) {
        return new Attribute(name, String.valueOf(value));
    }
}
