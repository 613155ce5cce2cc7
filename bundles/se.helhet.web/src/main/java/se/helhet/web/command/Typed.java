package se.helhet.web.command;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The words of a line as a command line has them: between spaces, or between quotes. */
final class Typed {
    private Typed() {}

    static ImmutableList<String> words(String line) {
        MutableList<String> words = Lists.mutable.empty();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (Character.isWhitespace(c) && !quoted) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                    begun = false;
                }
            } else {
                word.append(c);
                begun = true;
            }
        }
        return begun ? words.with(word.toString()).toImmutable() : words.toImmutable();
    }
}
