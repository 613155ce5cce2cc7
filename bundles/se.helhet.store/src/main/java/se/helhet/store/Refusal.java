package se.helhet.store;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import se.helhet.api.store.StoreException;

/** Says in a sentence why the database refused. */
final class Refusal {
    private static final Pattern PLACE = Pattern.compile("constraint failed: ([^)]+)\\)");

    private Refusal() {}

    /** @param cause whatever jOOQ or the driver threw */
    static StoreException of(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof StoreException known) {
                return known;
            }
            if (t instanceof SQLiteException refused) {
                return new StoreException(sentence(refused.getResultCode(), refused.getMessage()), cause);
            }
        }
        return new StoreException("Databasen kunde inte utföra detta: " + said(cause), cause);
    }

    /** What jOOQ itself objects to, such as two rows where one was asked for, stays as it is. */
    static RuntimeException orSame(DataAccessException cause) {
        return cause.getCause(SQLException.class) == null ? cause : of(cause);
    }

    /** What the database itself said, without the words that the driver puts around it. */
    static String said(Throwable cause) {
        Throwable inner = cause;
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof SQLException) {
                inner = t;
            }
        }
        return inner(String.valueOf(inner.getMessage()));
    }

    private static String inner(String message) {
        int open = message.indexOf('(');
        boolean wrapped = message.startsWith("[SQLITE_") && open > 0 && message.endsWith(")");
        return wrapped ? message.substring(open + 1, message.length() - 1) : message;
    }

    private static String sentence(SQLiteErrorCode code, String message) {
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                "Det finns redan " + "en rad med samma " + place(message)
                        + ". Inget sparades. Ändra värdet eller den rad som finns.";
            case SQLITE_CONSTRAINT_NOTNULL ->
                "Det saknas ett värde i " + place(message) + ". Inget sparades. Fyll i det och försök igen.";
            case SQLITE_CONSTRAINT_CHECK ->
                "Ett värde är inte tillåtet enligt regeln " + place(message)
                        + ". Inget sparades. Rätta värdet och försök igen.";
            case SQLITE_CONSTRAINT_FOREIGNKEY ->
                "Raden hör ihop med en annan rad: antingen finns inte den rad som den "
                        + "pekar på, eller så används den fortfarande av andra. Inget sparades.";
            case SQLITE_CONSTRAINT_TRIGGER ->
                "Databasen tillåter inte ändringen: " + inner(message) + ". Inget sparades.";
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_TIMEOUT, SQLITE_LOCKED ->
                "Databasen "
                        + "används av ett annat program. Inget sparades. Stäng det andra programmet och försök igen.";
            case SQLITE_FULL -> "Disken är full. Inget sparades. Frigör utrymme och försök igen.";
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_PERM, SQLITE_CANTOPEN ->
                "Databasen går inte att " + "skriva till. Kontrollera att du får skriva i mappen.";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "Databasfilen är skadad. Återställ den senaste säkerhetskopian.";
            default -> "Databasen kunde inte utföra detta: " + inner(message);
        };
    }

    private static String place(String message) {
        Matcher found = PLACE.matcher(message);
        return found.find() ? found.group(1) : inner(message);
    }
}
