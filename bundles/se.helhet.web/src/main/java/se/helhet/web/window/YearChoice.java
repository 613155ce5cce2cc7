package se.helhet.web.window;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.web.http.Request;

/** Which year a page shows: the one asked for, else the one last chosen, else that of the newest annual report. */
@Component(service = YearChoice.class)
public final class YearChoice {
    private static final String SETTING = "year";
    private final Rounds rounds;

    @Activate
    public YearChoice(@Reference Rounds rounds) {
        this.rounds = rounds;
    }

    /** Also remembers a year that is asked for with {@code ?year=}. */
    public int of(Request request) {
        int asked = (int) request.number(SETTING, 0);
        if (asked > 1900 && asked < 2200) {
            request.session().settings().put(SETTING, Integer.toString(asked));
            return asked;
        }
        String chosen = request.session().settings().get(SETTING);
        return chosen.isEmpty() ? newest() : Integer.parseInt(chosen);
    }

    private int newest() {
        return newest(Round.Kind.ANNUAL_REPORT).orElse(LocalDate.now().getYear());
    }

    private Optional<Integer> newest(Round.Kind kind) {
        return rounds.all()
                .select(r -> r.kind() == kind)
                .collect(r -> r.period().year())
                .maxOptional();
    }

    /** The years to choose between: the one shown, the one before it, the newest of each kind of round, and the present. */
    public ImmutableList<Integer> around(int year) {
        return Lists.mutable
                .of(year - 1, year, LocalDate.now().getYear())
                .withAll(Lists.immutable
                        .of(Round.Kind.values())
                        .flatCollect(k -> newest(k).stream().toList()))
                .distinct()
                .sortThis()
                .toImmutable();
    }
}
