package se.helhet.api.report;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.finding.Finding;

/**
 * A frozen document with every figure resolved: the only thing renderers know. Rendering one twice gives the same bytes.
 *
 * @param id         {@code arsredovisning-2019-1}
 * @param title      "Årsredovisning"
 * @param year       what stands large on the cover: "2019"
 * @param federation the federation's name
 * @param members    on the cover
 * @param number     1, 2, … within the round
 * @param at         when it was frozen; the only time a renderer may use
 * @param language   IETF tag, "sv"
 * @param numbers    every number that the sections point at
 * @param complete   false when any gap is a fault
 */
public record Edition(
        String id,
        String round,
        String title,
        String year,
        String federation,
        ImmutableList<String> members,
        int number,
        Instant at,
        String language,
        ImmutableList<Section> sections,
        Numbers numbers,
        ImmutableList<Finding> findings,
        boolean complete) {

    /**
     * A heading of the outline with what stands directly below it; sections follow each other flat, in reading order.
     *
     * @param level  1 for a chapter
     * @param number as printed
     * @param unit   id of the unit it comes from, or empty
     * @param contents headings among them are numbered; their level counts from the section's
     */
    public record Section(int level, String number, String title, String unit, ImmutableList<Content> contents) {
        /** Stable target of links: {@code s-3-1}. */
        public String anchor() {
            return "s-" + number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
