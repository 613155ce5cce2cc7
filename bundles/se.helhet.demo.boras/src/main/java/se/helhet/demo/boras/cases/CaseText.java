package se.helhet.demo.boras.cases;

/**
 * Cases of one register as a CSV file of a user's would hold them.
 *
 * @param register the register that takes it: {@code navet.booking}
 * @param file     the file's name
 * @param csv      the text, with a head of column names
 */
public record CaseText(String register, String file, String csv) {}
