package se.helhet.web.window;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.web.http.Request;

/** A way of looking at the workbench, or one for each unit. A service; comes and goes with its bundle or unit. */
public interface Perspective {
    /** Its marks in the bar; none when it has nothing to show in this product. */
    ImmutableList<Mark> marks(Request request);

    /** The navigator of the perspective with this id; empty when it is not one of its own. */
    Optional<Navigator> navigator(String perspective, Request request);
}
