package se.helhet.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.evaluation.Deadlines;
import se.helhet.api.figure.Columns;
import se.helhet.api.figure.Deadline;
import se.helhet.api.store.Store;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.Units;

/** Reads the rows whose limit runs; a statement per deadline, nothing but id and moment. */
@Component(service = Deadlines.class)
public final class StoredDeadlines implements Deadlines {
    private static final Logger LOG = LoggerFactory.getLogger(StoredDeadlines.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Units units;
    private final Store store;

    @Activate
    public StoredDeadlines(@Reference Units units, @Reference Store store) {
        this.units = units;
        this.store = store;
    }

    @Override
    public ImmutableList<Running> running(LocalDateTime now, Locale locale) {
        return of(units.all(), now, locale);
    }

    @Override
    public ImmutableList<Running> running(ImmutableList<String> units, LocalDateTime now, Locale locale) {
        return of(this.units.all().select(u -> units.contains(u.id())), now, locale);
    }

    private ImmutableList<Running> of(ImmutableList<InstalledUnit> units, LocalDateTime now, Locale locale) {
        MutableList<Running> out = Lists.mutable.empty();
        for (InstalledUnit unit : units) {
            if (unit.failure().isEmpty() && store.trouble(unit.id()).isEmpty()) {
                unit.declaration().deadlines().forEach(d -> out.addAllIterable(read(unit, d, now, locale)));
            }
        }
        return out.sortThis(Comparator.comparing(Running::due).thenComparing(Running::row))
                .toImmutable();
    }

    private ImmutableList<Running> read(InstalledUnit unit, Deadline d, LocalDateTime now, Locale locale) {
        Field<Long> id = d.register().table().field(Columns.ID, Long.class);
        Field<String> time = d.dueTime() == null ? DSL.inline((String) null) : d.dueTime();
        String what = unit.labels().find("deadline." + d.name(), locale).orElse(d.name());
        try {
            return Lists.immutable
                    .<Record>withAll(store.read(dsl -> dsl.select(id, d.dueOn(), time)
                            .from(d.register().table())
                            .where(d.running().and(d.dueOn().isNotNull()))
                            .fetch()))
                    .collect(r -> {
                        LocalDateTime due = due(r.get(1, LocalDate.class), r.get(2, String.class));
                        String register = unit.id() + "." + d.register().name();
                        return new Running(register, r.get(0, Long.class), what, due, due.isBefore(now));
                    });
        } catch (DataAccessException e) {
            LOG.error("Unit {}: deadline {} cannot be read", unit.id(), d.name(), e);
            return Lists.immutable.empty();
        }
    }

    /** A day without a time of day lasts to its end. */
    private static LocalDateTime due(LocalDate day, String time) {
        try {
            return time == null ? day.atTime(LocalTime.MAX) : day.atTime(LocalTime.parse(time, TIME));
        } catch (DateTimeParseException e) {
            return day.atTime(LocalTime.MAX);
        }
    }
}
