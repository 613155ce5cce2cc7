package se.helhet.unit.kansli.scb;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.finding.Finding;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;

/** The table for SCB by command. */
@Component(service = UnitCommand.class)
public final class ScbCommand implements UnitCommand {
    private final Store store;

    @Activate
    public ScbCommand(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "scb";
    }

    @Override
    public String title() {
        return "Underlag till SCB";
    }

    @Override
    public String arguments() {
        return "ÅR";
    }

    @Override
    public String help() {
        return "Visar bokföringen per kontogrupp som underlag till SCB:s räkenskapssammandrag, i tusen kronor.";
    }

    @Override
    public Answer run(ImmutableList<String> words, Who who) {
        if (words.size() != 1 || !words.getFirst().matches("[12][0-9]{3}")) {
            throw new IllegalArgumentException("Skriv vilket år det gäller, till exempel scb 2019.");
        }
        int year = Integer.parseInt(words.getFirst());
        ScbTable.Made made = store.read(dsl -> ScbTable.of(dsl, year));
        if (made.rows().isEmpty()) {
            throw new IllegalArgumentException(
                    "Det finns ingen bokföring för " + year + ". Läs in den med import sie FIL.");
        }
        ImmutableList<Finding> findings = made.rest()
                .collect(account -> Finding.warning(
                        "scb " + year,
                        "kansli.scb.hole",
                        "Konto " + account + " hör inte till någon rad i underlaget. Lägg till dess belopp för hand."));
        return new Answer(
                "Räkenskapssammandrag " + year + ": " + made.rows().size()
                        + " rader, tusen kronor. Intäkter, skulder och eget kapital är positiva; interna poster är borttagna.",
                findings,
                Optional.of(new Table(
                        Lists.immutable.of("section", "row", "label", "accounts", "year", "tkr"),
                        Lists.immutable.of("Avsnitt", "Rad", "Benämning", "Konton", "År", "Tusen kronor"),
                        made.rows()
                                .collect(r -> Lists.immutable.of(
                                        r.section(),
                                        r.row(),
                                        r.label(),
                                        r.accounts(),
                                        String.valueOf(year),
                                        Uom.TKR.plain(Num.of(r.ore())))))));
    }
}
