package se.helhet.api.figure;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * A time limit that rows of a register have. What is due and what is late is listed for the unit's own people, by row;
 * unlike a figure it never enters a document, so that it may tell of a single row in a register that gives counts only.
 *
 * <p>Label: {@code deadline.<name>}, what is to be done.
 *
 * @param dueOn   the last day; usually a derived field. Rows where it is empty have no limit
 * @param dueTime the time of that day as text ({@code 14:30}); null when the whole day counts
 * @param running the rows that have not met their limit yet
 */
public record Deadline(
        String name, Register register, Field<LocalDate> dueOn, Field<String> dueTime, Condition running) {}
