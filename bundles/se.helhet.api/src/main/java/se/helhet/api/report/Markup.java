package se.helhet.api.report;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;

/**
 * Content as well-formed XHTML, for every renderer and screen that shows markup, so that there is one way a table or a
 * goal looks. Provided by the HTML renderer's bundle. All text is escaped; classes are those of the shared style sheet.
 */
public interface Markup {
    /** The edition's sections with numbered headings, no cover, no contents list. */
    String sections(Edition edition);

    /** Some blocks alone, as on a unit's page. */
    String blocks(ImmutableList<Content> contents, Numbers numbers, java.util.Locale locale);

    /** Escapes text for element content and attribute values. */
    String escape(String text);
}
