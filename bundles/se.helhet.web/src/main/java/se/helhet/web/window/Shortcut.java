package se.helhet.web.window;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A key that does something, for the list under {@code ?}.
 *
 * @param text key of what it does
 */
public record Shortcut(ImmutableList<String> keys, String text) {
    public static final ImmutableList<Shortcut> ALL = Lists.immutable.of(
            of("window.key.palette", "Ctrl", "K"),
            of("window.key.panes", "F6"),
            of("window.key.help", "?"),
            of("window.key.escape", "Esc"),
            of("window.key.new", "N"),
            of("window.key.search", "/"),
            of("window.key.save", "Ctrl", "S"),
            of("window.key.comment", "Ctrl", "Enter"),
            of("window.key.undo", "Ctrl", "Z"),
            of("window.key.duplicate", "Ctrl", "D"),
            of("window.key.edit", "Enter"),
            of("window.key.form", "F2"));

    private static Shortcut of(String text, String... keys) {
        return new Shortcut(Lists.immutable.of(keys), text);
    }
}
