package se.helhet.web.http;

/**
 * A part of the workbench that answers some addresses. Each is a component in a package of its own; the window finds
 * them as services, so that one comes or goes without anything else being told.
 */
public interface Screen {
    /** Names every address it answers. Called once, when the screen arrives. */
    void addTo(Routes routes);
}
