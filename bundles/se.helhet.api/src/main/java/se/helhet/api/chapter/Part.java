package se.helhet.api.chapter;

import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;
import se.helhet.api.content.Content;

/**
 * A declared block of a chapter: a function from what is known to frozen content. It asks {@link Draw} for numbers as it
 * goes; the core draws it again until no number is missing, so it must be a pure function of {@code d} and quick.
 * Whatever it throws becomes a named gap in its place.
 */
@FunctionalInterface
@ConsumerType
public interface Part {
    ImmutableList<Content> draw(Draw d);
}
