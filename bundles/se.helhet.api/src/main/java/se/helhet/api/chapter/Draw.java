package se.helhet.api.chapter;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.Run;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.api.value.Value;

/** What a {@link Part} can ask while it draws. Provided by the core; good for one drawing, on one thread. */
public interface Draw {
    /** Id of the unit whose chapter is drawn. */
    String unit();

    /** The document's period. */
    Period period();

    Locale locale();

    /**
     * The address of a figure: a declared figure's own, or that of its slice. Throws {@link IllegalArgumentException}
     * for a figure the unit has not declared; every address returned is loaded and ends up in the submission.
     */
    Ask ask(Figure figure, Period period);

    default Ask ask(Figure figure) {
        return ask(figure, period());
    }

    /** The number; while it is being gathered, none. Use it to choose what to draw, never to print. */
    Value value(Ask ask);

    /**
     * The rows behind a figure of the unit's own, by date and then as they were entered; none while they are being
     * gathered. The figure measures one register, possibly a slice of it. Throws {@link IllegalArgumentException} for a
     * register that gives counts only: its rows never leave it.
     */
    ImmutableList<Record> rows(Figure figure, Period period);

    /** The figure's label: {@code figure.<name>}; for a slice, the code's. */
    String label(Figure figure);

    /** A text of the unit's by key. Throws {@link IllegalArgumentException} that names the key when it is missing. */
    String text(String key);

    boolean hasText(String key);

    /** The codes a breakdown of one of the unit's registers has in this period, in printed order. */
    ImmutableList<String> codes(Dim dim, Period period);

    String codeLabel(Dim dim, String code);

    /**
     * Whether the municipality takes part in the unit in the document's year. True for all when the organisation does not
     * say who takes part in the unit, and when the unit is not one of the organisation's.
     */
    boolean takesPart(String party);

    /** The unit's goals of the period's year, with outcome and status. */
    ImmutableList<GoalResult> goals();

    /** The paragraphs a person wrote for this slot and round; empty when none. */
    ImmutableList<ImmutableList<Run>> written(String slot);

    /** Reads live text in the unit's name. */
    default ImmutableList<Run> runs(String liveText) {
        return LiveText.runs(liveText, unit(), period());
    }
}
