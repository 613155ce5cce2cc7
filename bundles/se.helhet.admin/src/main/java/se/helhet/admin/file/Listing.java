package se.helhet.admin.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The entry {@code checksums.sha256} of a plugin file: a line {@code <sha-256> <size> <path>} for each other entry. */
record Listing(ImmutableList<Line> lines) {
    static final String NAME = "checksums.sha256";
    /** Only what a feature and a Maven-layout repository need: no way out, no drive, no odd sign. */
    private static final Pattern PATH = Pattern.compile(
            "features/[a-z0-9]+(\\.[a-z0-9]+)*\\.json|repository(/[A-Za-z0-9_-][A-Za-z0-9._-]*){4,20}\\.jar");

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) ([0-9]{1,12}) (\\S+)");

    record Line(String sha256, long size, String path) {}

    /** Null when a line is none. */
    static Listing parse(String text) {
        MutableList<Line> lines = Lists.mutable.empty();
        for (String line : text.split("\n")) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                return null;
            }
            lines.add(new Line(matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3)));
        }
        return new Listing(lines.toImmutable());
    }

    String text() {
        return lines.collect(l -> l.sha256() + " " + l.size() + " " + l.path()).makeString("", "\n", "\n");
    }

    static boolean allowed(String path) {
        return PATH.matcher(path).matches();
    }
}
