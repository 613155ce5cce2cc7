package se.helhet.api.admin;

/**
 * Something that does not work, as an administrator reads it.
 *
 * @param cause a sentence: what is wrong, and where
 * @param hint  a sentence: what to do about it
 */
public record Trouble(String cause, String hint) {}
