package se.helhet.api.register;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * What would become of a draft.
 *
 * @param faults  none when it can be stored
 * @param shown   by column: each value that could be read, as it would be shown
 * @param derived the fields that the platform fills, as they would be shown; those that cannot be reckoned yet are left
 *     out
 */
public record Verdict(
        ImmutableList<Fault> faults, ImmutableMap<String, String> shown, ImmutableMap<String, String> derived) {
    public boolean good() {
        return faults.isEmpty();
    }
}
