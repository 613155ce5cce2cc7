package se.helhet.api.figure;

import java.time.LocalDate;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;

/**
 * How a register keeps the way of another's cases: a row is one case's stay in one stage. Whenever somebody adds a case,
 * changes its stage or deletes it, the platform writes the stays in the same transaction, and takes them back when that
 * is undone. Cases that come out of a file bring no stays; theirs begin with the first change of stage. People may mend
 * stays by hand as any row.
 *
 * @param cases the register whose cases are followed
 * @param key   tells the cases apart; the cases have a column of the same name
 * @param stage the cases have a column of the same name
 * @param from  the day the case came to the stage
 * @param to    the day it left; null while it stands there
 * @param since of a case as it is to be stored, the day it came to the stage it is in; null where the case does not tell,
 *              which then is the day of writing
 */
public record Steps(
        Register cases,
        Field<String> key,
        Field<String> stage,
        Field<LocalDate> from,
        Field<LocalDate> to,
        Function<Record, LocalDate> since) {}
