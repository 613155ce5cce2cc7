package se.helhet.api.importing;

/** A kind of file that a table can be written as. Files that are read are told apart by their content, never by name. */
public enum TableFormat {
    /** A workbook for Excel and its relatives. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Semicolons and UTF-8 with byte order mark, as a Swedish Excel opens it. */
    CSV("csv", "text/csv; charset=utf-8");

    private final String extension;
    private final String mediaType;

    TableFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** What a file's name ends with, without the point. */
    public String extension() {
        return extension;
    }

    /** For a web server to say. */
    public String mediaType() {
        return mediaType;
    }
}
