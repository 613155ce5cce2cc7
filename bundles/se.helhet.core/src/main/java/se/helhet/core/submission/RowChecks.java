package se.helhet.core.submission;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.figure.Check;
import se.helhet.api.figure.Columns;
import se.helhet.api.finding.Finding;
import se.helhet.api.store.Store;
import se.helhet.core.unit.InstalledUnit;

/** Asks for the rows that break what a unit declares to hold between its rows; a statement per check. */
final class RowChecks {
    private static final int NAMED = 5;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Logger LOG = LoggerFactory.getLogger(RowChecks.class);

    private final Store store;

    RowChecks(Store store) {
        this.store = store;
    }

    /** A finding per check that some row breaks. A check that cannot be made is one too. */
    ImmutableList<Finding> findings(InstalledUnit unit) {
        MutableList<Finding> out = Lists.mutable.empty();
        if (unit.failure().isEmpty() && store.trouble(unit.id()).isEmpty()) {
            unit.declaration().checks().forEach(c -> judge(unit, c, out));
        }
        return out.toImmutable();
    }

    private void judge(InstalledUnit unit, Check check, MutableList<Finding> out) {
        String place = unit.id() + "." + check.register().name();
        String rule = "check." + check.name();
        try {
            ImmutableList<String> broken = broken(check);
            if (broken.notEmpty()) {
                String sentence = unit.labels().find(rule, SWEDISH).orElse(check.name());
                out.add(Finding.warning(place + " (" + which(check, broken) + ")", rule, sentence));
            }
        } catch (DataAccessException e) {
            LOG.error("Unit {}: {} cannot be judged", unit.id(), rule, e);
            out.add(Finding.warning(
                    place, rule, "Kontrollen kunde inte göras. Läs loggen och rätta enhetens insticksprogram."));
        }
    }

    private ImmutableList<String> broken(Check check) {
        return Lists.immutable.withAll(store.read(dsl -> dsl.select(check.key())
                .from(check.register().table())
                .where(check.broken())
                .orderBy(check.register().table().field(Columns.ID))
                .fetch(0, String.class)));
    }

    private static String which(Check check, ImmutableList<String> keys) {
        if (check.register().smallestCount() > 0 || keys.size() > NAMED) {
            String first = check.register().smallestCount() > 0
                    ? ""
                    : ": " + keys.take(NAMED).makeString() + " med flera";
            return keys.size() + (keys.size() == 1 ? " rad" : " rader") + first;
        }
        return keys.makeString();
    }
}
