package se.helhet.api.content;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Print;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/**
 * Every number that frozen content points at, each once. Table, text and chart of one document read the same entry and
 * cannot disagree. Renderers print through this class only.
 */
public final class Numbers {
    public static final Numbers NONE = new Numbers(Maps.immutable.empty());

    private final ImmutableMap<Ask, Entry> entries;

    private Numbers(ImmutableMap<Ask, Entry> entries) {
        this.entries = entries;
    }

    /** One number with what is needed to print it after its plugin is gone. */
    public record Entry(Ask ask, Value value, Uom uom) {}

    public static Numbers of(Iterable<Entry> entries) {
        return new Numbers(
                Lists.immutable.withAll(entries).toMap(Entry::ask, e -> e).toImmutable());
    }

    /** Both; an entry here wins over the same in {@code other} unless it is none and the other is known. */
    public Numbers with(Numbers other) {
        return of(Lists.mutable
                .withAll(entries)
                .withAll(other.entries.reject(e ->
                        entries.containsKey(e.ask()) && find(e.ask()).value().known())));
    }

    public Optional<Entry> get(Ask ask) {
        return Optional.ofNullable(entries.get(ask));
    }

    /** In the order of their addresses. */
    public ImmutableList<Entry> all() {
        return entries.toSortedListBy(Entry::ask).toImmutable();
    }

    public Value value(Ask ask) {
        return find(ask).value();
    }

    public Uom uom(Ask ask) {
        return find(ask).uom();
    }

    /** As a table cell has it: the number without its symbol, "ca" before it when approximate; or a dash. */
    public String cell(Ask ask, Locale locale) {
        return value(ask) instanceof Value.Known k
                ? Print.about(k.approximate(), uom(ask).print(k.number(), locale), locale)
                : Print.NOTHING;
    }

    /** Whether both are known and the series was not broken between them, so that one may be set against the other. */
    public boolean comparable(Ask now, Ask before) {
        return value(now).known() && value(before).known() && uom(now).comparable(uom(before));
    }

    /** The change between two numbers, each exact; a dash when they cannot be compared. */
    public String change(Ask now, Ask before, Locale locale) {
        return number(now, Optional.of(before))
                .map(n -> uom(now).print(n, locale))
                .orElse(Print.NOTHING);
    }

    /** For open data and charts: printed scale, point, hyphen; empty when there is none. */
    public String plain(Ask ask) {
        return value(ask) instanceof Value.Known k ? uom(ask).plain(k.number()) : "";
    }

    /** {@link #change} as {@link #plain} has it; empty when they cannot be compared. */
    public String plainChange(Ask now, Ask before) {
        return number(now, Optional.of(before)).map(uom(now)::plain).orElse("");
    }

    /** A piece of running text in print. Never empty for a live number: a missing one says so. */
    public String text(Run run, Locale locale) {
        if (run instanceof Run.Words w) {
            return w.text();
        }
        if (run instanceof Run.BySign s) {
            return number(s.ask(), s.less())
                    .map(n -> n.signum() < 0 ? s.negative() : s.other())
                    .orElse(s.other());
        }
        Run.Live live = (Run.Live) run;
        Optional<Num> number = number(live.ask(), live.less());
        if (number.isEmpty()) {
            boolean english = "en".equals(locale.getLanguage());
            boolean withheld = value(live.ask()) instanceof Value.None n && n.why() == Value.Why.WITHHELD;
            return withheld ? english ? "(not shown)" : "(visas inte)" : english ? "(no value)" : "(uppgift saknas)";
        }
        Uom uom = live.decimals() < 0 ? uom(live.ask()) : uom(live.ask()).decimals(live.decimals());
        Num n = live.absolute() ? number.get().abs() : number.get();
        String noun = uom.print(n, locale).equals("1") ? live.one() : live.many();
        String printed = live.many().isEmpty()
                ? uom.printWithSymbol(n, locale)
                : uom.print(n, locale) + Print.NO_BREAK_SPACE + noun;
        boolean about = value(live.ask()) instanceof Value.Known k && k.approximate();
        return Print.about(about, printed, locale);
    }

    private Optional<Num> number(Ask ask, Optional<Ask> less) {
        if (!(value(ask) instanceof Value.Known k)) {
            return Optional.empty();
        }
        if (less.isEmpty()) {
            return Optional.of(k.number());
        }
        return value(less.get()) instanceof Value.Known b && comparable(ask, less.get())
                ? Optional.of(k.number().minus(b.number()))
                : Optional.empty();
    }

    private Entry find(Ask ask) {
        Entry e = entries.get(ask);
        return e == null ? new Entry(ask, Value.none(Value.Why.NO_PROVIDER), Uom.COUNT) : e;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers n && entries.equals(n.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
