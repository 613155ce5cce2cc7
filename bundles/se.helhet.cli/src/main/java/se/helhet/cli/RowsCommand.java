package se.helhet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.evaluation.Origins;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Value;

/** Opens a number into the rows behind it, and those of a ledger into accounts and vouchers. */
@Component(service = Command.class)
public final class RowsCommand implements Command {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final int MOST = 200;

    private final Figures figures;

    @Reference(
            service = Origins.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Origins> origins = List.of();

    @Activate
    public RowsCommand(@Reference Figures figures) {
        this.figures = figures;
    }

    RowsCommand(Figures figures, List<Origins> origins) {
        this(figures);
        this.origins = origins;
    }

    @Override
    public String name() {
        return "rows";
    }

    @Override
    public String arguments() {
        return "ADRESS";
    }

    @Override
    public String help() {
        return "Visar raderna bakom ett tal, till exempel kansli.result[unit=navet]@2019.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Ask ask = Ask.parse(new Arguments(arguments, Set.of()).words(1, 1).get(0));
        Numbers numbers = figures.evaluate(Lists.immutable.of(ask));
        if (numbers.value(ask) instanceof Value.None none && none.why() == Value.Why.NO_PROVIDER) {
            throw new IllegalArgumentException("Ingen installerad enhet har siffran " + ask.owner() + "." + ask.figure()
                    + ". Installera enheten, eller fråga i dess egen arbetsbänk.");
        }
        terminal.say(figures.label(ask, SWEDISH) + ", " + ask.period() + ": " + numbers.cell(ask, SWEDISH));
        figures.rows(ask).forEachKeyValue((key, rows) -> {
            terminal.say("");
            terminal.say(key + ": " + (rows.isEmpty() ? "inga rader" : rows.size() + " rader"));
            String register = key.indexOf('/') < 0 ? key : key.substring(0, key.indexOf('/'));
            ImmutableList<Origins.Listing> opened = Lists.immutable
                    .withAll(origins)
                    .select(o -> o.register().equals(register))
                    .flatCollect(o -> o.open(rows, MOST));
            (opened.isEmpty() && rows.notEmpty() ? Lists.immutable.of(plain(rows)) : opened)
                    .forEach(l -> show(l, terminal));
        });
        return 0;
    }

    /** The rows as they stand in their register. */
    private static Origins.Listing plain(ImmutableList<Record> rows) {
        return new Origins.Listing(
                "",
                Lists.immutable.of(rows.getFirst().fields()).collect(f -> f.getName()),
                rows.take(MOST)
                        .collect(r -> Lists.immutable.of(r.intoArray()).collect(v -> v == null ? "" : v.toString())),
                rows.size() > MOST);
    }

    private static void show(Origins.Listing listing, Terminal terminal) {
        if (!listing.title().isEmpty()) {
            terminal.say("  " + listing.title());
        }
        terminal.say("  " + listing.columns().makeString("\t"));
        listing.rows().forEach(r -> terminal.say("  " + r.makeString("\t")));
        if (listing.more()) {
            terminal.say("  … fler rader finns.");
        }
    }
}
