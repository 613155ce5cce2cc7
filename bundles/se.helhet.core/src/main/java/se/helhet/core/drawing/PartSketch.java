package se.helhet.core.drawing;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.chapter.Part;
import se.helhet.api.content.Addresses;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Value;
import se.helhet.core.unit.AuthorFault;
import se.helhet.core.unit.UnitFailure;

/** One part on its way to content: drawn again until it asks for nothing that is not there. */
final class PartSketch {
    private static final String HINT = "Orsaken står i loggen. Rätta enhetens insticksprogram eller dess register.";

    private final Sources sources;
    private final Part part;
    private final String place;
    private boolean finished;
    private ImmutableList<Content> contents = Lists.immutable.empty();
    private ImmutableSet<Ask> used = Sets.immutable.empty();
    private ImmutableList<String> slots = Lists.immutable.empty();

    /** @param place as it stands after "kunde inte rita": {@code "avsnitt 3 i kapitlet navet"} */
    PartSketch(Sources sources, Part part, String place) {
        this.sources = sources;
        this.part = part;
        this.place = place;
    }

    private record Drawing(ImmutableList<Content> contents, ImmutableSet<Ask> used, ImmutableList<String> slots) {}

    /** Draws once. Throws {@link UnitFailure} only when the unit hung; any other failure is a gap. */
    void draw() {
        if (finished) {
            return;
        }
        int before = sources.wanted();
        UnitFailure failure = null;
        try {
            Drawing drawing = sources.unit.call("rita " + place, this::enter);
            contents = drawing.contents;
            used = drawing.used;
            slots = drawing.slots;
        } catch (UnitFailure e) {
            if (e.hung()) {
                throw e;
            }
            failure = e;
        }
        finished = sources.wanted() == before;
        if (finished && failure != null) {
            fail(failure.getMessage(), failure.hint());
        }
    }

    private Drawing enter() {
        PartDraw draw = new PartDraw(sources);
        ImmutableList<Content> drawn = part.draw(draw);
        if (drawn == null || drawn.contains(null)) {
            throw new AuthorFault("Avsnittet gav ingenting (null).");
        }
        for (Ask ask : drawn.flatCollect(Addresses::of)) {
            draw.value(ask);
        }
        return new Drawing(drawn, draw.used().toImmutable(), draw.slots().toImmutable());
    }

    boolean finished() {
        return finished;
    }

    /** Numbers of the unit's own that failed make the part a gap: a dash would hide the fault. */
    void judge() {
        ImmutableList<String> faults = used.toSortedList()
                .select(this::own)
                .collect(sources::number)
                .collect(Numbers.Entry::value)
                .selectInstancesOf(Value.None.class)
                .select(n -> n.why() == Value.Why.FAILED)
                .collect(Value.None::detail)
                .distinct()
                .toImmutable();
        if (faults.notEmpty()) {
            fail(
                    "Enheten " + sources.unit.id() + " kunde inte rita " + place + ". "
                            + faults.take(3).makeString(" "),
                    HINT);
        }
    }

    private boolean own(Ask ask) {
        return ask.unit().equals(sources.unit.id())
                || (!sources.unit.fills().isEmpty() && ask.owner().equals(sources.unit.fills()));
    }

    void giveUp() {
        finished = true;
        fail(
                "Enheten " + sources.unit.id() + " blev aldrig färdig med " + place
                        + ": varje omritning frågade efter nya tal.",
                HINT);
    }

    private void fail(String cause, String hint) {
        contents = Lists.immutable.of(new Content.Gap(sources.unit.title(sources.locale), cause, hint, true));
        used = Sets.immutable.empty();
    }

    ImmutableList<Content> contents() {
        return contents;
    }

    ImmutableSet<Ask> used() {
        return used;
    }

    /** The written texts that the part asked for, in that order; a part that failed keeps them, so that no text is hidden. */
    ImmutableList<String> slots() {
        return slots;
    }
}
