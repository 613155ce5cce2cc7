package se.helhet.api.workbench;

import java.net.URI;
import java.util.OptionalInt;

/** Opens and closes the workbench's web server, on this machine only. Provided by the web bundle. */
public interface Workbench {
    /**
     * Starts the server when it is not running.
     *
     * @param port the port to listen on, 0 for any that is free; empty for the usual one, or any when that is taken
     * @return an address that lets one browser in, once
     * @throws IllegalStateException with a sentence when the port is taken or the server does not start
     */
    URI open(OptionalInt port);

    /** Opens the user's browser at the address; false when there is none that can be opened from here. */
    boolean show(URI address);

    /** Stops the server. Does nothing when it is not running. */
    void close();
}
