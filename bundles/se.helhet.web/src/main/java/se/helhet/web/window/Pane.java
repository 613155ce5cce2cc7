package se.helhet.web.window;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.web.http.Settings;

/** A pane whose size can be dragged, in pixels. The size is remembered as the setting {@code pane.<name>}. */
public enum Pane {
    /** The perspective's list. */
    NAVIGATOR(224, 160, 480, true),
    /** A row's form beside its list. */
    FORM(376, 304, 720, true),
    /** What stands beside a chapter's paper. */
    SIDE(328, 264, 600, true),
    /** The text of a section beside its paper. */
    EDIT(376, 280, 720, true),
    /** The views at the bottom. */
    BOTTOM(190, 96, 560, false);

    public static final ImmutableList<Pane> ALL = Lists.immutable.of(values());
    private final int usual;
    private final int least;
    private final int most;
    private final boolean beside;

    Pane(int usual, int least, int most, boolean beside) {
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.beside = beside;
    }

    /** The id in addresses, style and words. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether it stands beside its neighbour, and has a width; else it lies below and has a height. */
    public boolean beside() {
        return beside;
    }

    /** The size it has for one who chose {@code setting}; the usual one for what is no size. */
    public int size(String setting) {
        if (!setting.matches("[0-9]{1,5}")) {
            return usual;
        }
        return Math.max(least, Math.min(most, Integer.parseInt(setting)));
    }

    public String setting() {
        return "pane." + id();
    }

    /** The sizes that were chosen, as variables for the style sheets; the others stay as those have them. */
    static String sheet(Settings settings) {
        return ALL.reject(p -> settings.get(p.setting()).isEmpty())
                .collect(p -> "--pane-" + p.id() + ": " + p.size(settings.get(p.setting())) + "px;")
                .makeString(":root { ", " ", " }\n");
    }
}
