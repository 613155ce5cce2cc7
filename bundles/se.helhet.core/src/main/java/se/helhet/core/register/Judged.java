package se.helhet.core.register;

import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import se.helhet.api.register.Fault;

/**
 * A draft made a row.
 *
 * @param row    with what could be read, derived fields filled when there are no faults
 * @param read   the columns whose text was read
 * @param faults none when the row can be stored
 */
record Judged(Record row, ImmutableList<OpenColumn> read, ImmutableList<Fault> faults) {}
