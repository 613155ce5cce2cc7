package se.helhet.launcher;

import java.util.regex.Pattern;

/**
 * A line of {@code licenses.csv}: a foreign library and its licence.
 *
 * @param name what people call it
 * @param jar the artifact of the jar that it lies in, alone or wrapped with others
 * @param licence an SPDX expression
 * @param coordinates its group and artifact, {@code *} for any letters; empty for everything in the jar
 */
record Library(String name, String jar, String licence, String coordinates) {

    private static final Pattern EXPRESSION = Pattern.compile("[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*");

    /** Reads a line; refuses a licence that is no SPDX expression. */
    static Library of(String line) throws CannotStart {
        String[] cells = line.split(",", -1);
        if (cells.length < 3 || !EXPRESSION.matcher(cells[2]).matches()) {
            throw new CannotStart("licenses.csv has a line without an SPDX expression: " + line);
        }
        return new Library(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : "");
    }

    boolean liesIn(String jarFile) {
        return jarFile.matches(Pattern.quote(jar) + "-[0-9].*\\.jar");
    }

    /** Whether {@code group:artifact} is (part of) this library. */
    boolean covers(String groupAndArtifact) {
        return coordinates.isEmpty()
                || groupAndArtifact.matches(coordinates.replace(".", "\\.").replace("*", "[^:]*"));
    }

    /** Whether the coordinates name one artifact. */
    boolean isNamed() {
        return !coordinates.isEmpty() && !coordinates.contains("*");
    }
}
