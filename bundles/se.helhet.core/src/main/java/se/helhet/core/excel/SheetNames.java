package se.helhet.core.excel;

/** Names that Excel takes for sheets: 31 letters at most, without those that addresses are made of. */
final class SheetNames {
    private static final int LETTERS = 31;

    private SheetNames() {}

    static String proper(String name) {
        String proper =
                name.replaceAll("[\\\\/?*\\[\\]:\\x00-\\x1F]", " ").strip().replaceAll("^'+|'+$", "");
        String whole = proper.isEmpty() ? "Blad" : proper;
        return whole.length() <= LETTERS ? whole : whole.substring(0, LETTERS).strip();
    }
}
