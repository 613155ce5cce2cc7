package se.helhet.core.register;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.register.Fault;
import se.helhet.api.store.StoreException;

/** Says with the register's own words why the store refused a row: people know labels, not tables. */
final class Refusals {
    private Refusals() {}

    static Fault of(OpenRegister open, StoreException refusal) {
        String table = open.table().getName() + ".";
        String sentence = refusal.getMessage();
        ImmutableList<OpenColumn> named =
                open.columns().select(c -> refusal.getMessage().matches("(?s).*\\b" + table + c.name() + "\\b.*"));
        for (OpenColumn column : named) {
            sentence = sentence.replaceAll("\\b" + table + column.name() + "\\b", column.label());
        }
        return new Fault(named.size() == 1 ? named.getOnly().name() : "", sentence, named.collect(OpenColumn::name));
    }
}
