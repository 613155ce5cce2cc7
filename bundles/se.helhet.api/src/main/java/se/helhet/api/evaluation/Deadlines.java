package se.helhet.api.evaluation;

import java.time.LocalDateTime;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/** What is due and what is late in the registers of installed units. Provided by the core. */
public interface Deadlines {
    /** Rows whose limit runs, the most urgent first; a unit whose tables cannot be read is left out. */
    ImmutableList<Running> running(LocalDateTime now, Locale locale);

    /** As {@link #running(LocalDateTime, Locale)} for the units with these ids; no other is asked for anything. */
    ImmutableList<Running> running(ImmutableList<String> units, LocalDateTime now, Locale locale);

    /**
     * @param register as people type it: {@code dso.incident}
     * @param row      the row's id
     * @param what     what is to be done, in words
     * @param due      the last moment
     * @param late     whether that moment has passed
     */
    record Running(String register, long row, String what, LocalDateTime due, boolean late) {}
}
