package se.helhet.api.report;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;

/**
 * Content as well-formed XHTML, for every renderer and screen that shows markup, so that there is one way a table or a
 * goal looks. Provided by the HTML renderer's bundle. All text is escaped; classes are those of the shared style sheet.
 */
public interface Markup {
    /** The edition's sections with numbered headings, no cover, no contents list. */
    String sections(Edition edition);

    /** Some blocks alone, as on a unit's page. */
    String blocks(ImmutableList<Content> contents, Numbers numbers, Locale locale);

    /** The same with numbers that lead to where they come from. */
    String blocks(ImmutableList<Content> contents, Numbers numbers, Locale locale, Screen screen);

    /**
     * What blocks on a screen have that print has not.
     *
     * @param address  where a number leads; a number whose address is empty stays plain text. Words that follow the sign of
     *     a number lead to it as well
     * @param idPrefix before every id in the markup, so that several pieces can stand on one page; may be empty
     * @param below    level of the heading that the blocks stand below: 1 makes their first headings {@code h3}
     */
    record Screen(Function<Ask, String> address, String idPrefix, int below) {}

    /** Escapes text for element content and attribute values. */
    String escape(String text);
}
