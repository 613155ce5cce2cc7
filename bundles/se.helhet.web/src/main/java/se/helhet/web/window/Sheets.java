package se.helhet.web.window;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The style sheets of the workbench, in the order they build on each other. */
public final class Sheets {
    public static final ImmutableList<String> ALL = Lists.immutable.of(
            "tokens.css",
            "parts.css",
            "window.css",
            "blocks.css",
            "unit.css",
            "register.css",
            "figure.css",
            "goal.css",
            "finance.css",
            "chapter.css",
            "report.css",
            "admin.css",
            "start.css");

    private Sheets() {}
}
