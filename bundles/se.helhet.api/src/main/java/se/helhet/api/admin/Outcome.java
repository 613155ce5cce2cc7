package se.helhet.api.admin;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * What became of it.
 *
 * @param done    whether what was asked for is so now; when not, all is as it was before
 * @param summary one sentence
 * @param notes   more sentences: where the backup lies, what to do next
 */
public record Outcome(boolean done, String summary, ImmutableList<String> notes) {}
