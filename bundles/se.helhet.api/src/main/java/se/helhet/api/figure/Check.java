package se.helhet.api.figure;

import org.jooq.Condition;
import org.jooq.Field;

/**
 * Something that must hold between rows, such as between two registers of a unit, and that no rule of a single row can
 * see. The core asks for the rows that break it when the unit hands in, and tells of each in a finding.
 *
 * <p>Label: {@code check.<name>}, a sentence that says what is wrong and what to do. Of a register that gives counts only
 * the finding says how many rows there are, not which.
 *
 * @param key    the field by which people know a row
 * @param broken the rows that break it; may look into the unit's other tables
 */
public record Check(String name, Register register, Field<?> key, Condition broken) {}
