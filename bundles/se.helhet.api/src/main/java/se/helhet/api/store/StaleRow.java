package se.helhet.api.store;

/** Someone else changed the row first. Nothing was written; show what changed and let the person choose. */
public final class StaleRow extends StoreException {
    private static final long serialVersionUID = 1L;
    private final String table;
    private final long id;
    private final long seen;
    private final long present;

    /** @param present the row's version now; 0 when it is gone */
    public StaleRow(String table, long id, long seen, long present) {
        super(
                present == 0
                        ? "Raden " + id + " i " + table + " har tagits bort av någon annan. Inget sparades."
                        : "Raden " + id + " i " + table + " har ändrats av någon annan (version " + seen + " är nu "
                                + present + "). Inget sparades.");
        this.table = table;
        this.id = id;
        this.seen = seen;
        this.present = present;
    }

    public String table() {
        return table;
    }

    public long id() {
        return id;
    }

    public long seen() {
        return seen;
    }

    public long present() {
        return present;
    }
}
