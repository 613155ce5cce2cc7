package se.helhet.api.register;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * What keeps a row from being stored.
 *
 * @param column   whose value cannot be; empty when the row as a whole breaks a rule
 * @param sentence what is wrong and what to do, for its writer
 * @param about    for a row's fault the columns that its sentence names, to be marked; may be empty
 */
public record Fault(String column, String sentence, ImmutableList<String> about) {}
