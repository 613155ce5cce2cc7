package se.helhet.web.chapter;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.api.content.Addresses;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Value;
import se.helhet.web.chapter.Change.Kind;
import se.helhet.web.chapter.Sentences.Sentence;

/**
 * Compares two versions of a unit's chapters as a reader would: which numbers of the chapters print otherwise, which
 * sentences say otherwise apart from their numbers, and what else has changed.
 */
final class Comparison {
    /** Longer texts are compared without regard to order. */
    private static final long MOST_PAIRS = 4_000_000;

    private final Locale locale;
    private final Function<Ask, String> label;
    private final Function<Ask, String> address;

    /** @param label what a number is called */
    Comparison(Locale locale, Function<Ask, String> label, Function<Ask, String> address) {
        this.locale = locale;
        this.label = label;
        this.address = address;
    }

    Changes between(Submission before, Submission after) {
        MutableList<Change> all = Lists.mutable.empty();
        numbers(before, after, all);
        for (FrozenChapter now : after.chapters()) {
            FrozenChapter then = before.chapters().detectIfNone(c -> c.name().equals(now.name()), () -> empty(now));
            sentences(
                    now.title(),
                    Sentences.of(then.contents(), before.numbers(), locale),
                    Sentences.of(now.contents(), after.numbers(), locale),
                    all);
            blocks(then, now, all);
        }
        before.chapters()
                .reject(then -> after.chapters().anySatisfy(now -> now.name().equals(then.name())))
                .each(gone -> all.add(new Change(Kind.BLOCK, gone.title(), gone.title(), "", "")));
        return new Changes(before.version(), all.distinct().toImmutable());
    }

    private static FrozenChapter empty(FrozenChapter like) {
        return new FrozenChapter(like.name(), like.title(), Lists.immutable.empty());
    }

    /** Only numbers that both can tell: one of another unit's stays open in a submission. */
    private void numbers(Submission before, Submission after, MutableList<Change> all) {
        MutableSet<Ask> shown = shown(after).toSet();
        shown.retainAll(shown(before).toSet());
        for (Ask ask : shown.toSortedList()) {
            String then = printed(before.numbers(), ask);
            String now = printed(after.numbers(), ask);
            boolean told = before.numbers().get(ask).isPresent()
                    && after.numbers().get(ask).isPresent();
            if (told && !then.equals(now)) {
                all.add(new Change(Kind.NUMBER, label.apply(ask), then, now, address.apply(ask)));
            }
        }
    }

    private static ImmutableList<Ask> shown(Submission submission) {
        return submission.chapters().flatCollect(FrozenChapter::contents).flatCollect(Addresses::of);
    }

    private String printed(Numbers numbers, Ask ask) {
        return numbers.value(ask) instanceof Value.Known k
                ? numbers.uom(ask).printWithSymbol(k.number(), locale)
                : numbers.cell(ask, locale);
    }

    /** Sentences that stand in both, in the same order, are left out; a lost one and a new one in its place are one change. */
    private static void sentences(
            String place, ImmutableList<Sentence> then, ImmutableList<Sentence> now, MutableList<Change> all) {
        if ((long) then.size() * now.size() > MOST_PAIRS) {
            ImmutableSet<String> before = then.collect(Sentence::meant).toImmutableSet();
            ImmutableSet<String> after = now.collect(Sentence::meant).toImmutableSet();
            then.reject(s -> after.contains(s.meant()))
                    .each(s -> all.add(new Change(Kind.SENTENCE, place, s.printed(), "", "")));
            now.reject(s -> before.contains(s.meant()))
                    .each(s -> all.add(new Change(Kind.SENTENCE, place, "", s.printed(), "")));
            return;
        }
        int[][] same = common(then, now);
        int i = 0;
        int j = 0;
        while (i < then.size() || j < now.size()) {
            MutableList<Sentence> lost = Lists.mutable.empty();
            MutableList<Sentence> come = Lists.mutable.empty();
            while (i < then.size() || j < now.size()) {
                boolean both = i < then.size() && j < now.size();
                if (both && then.get(i).meant().equals(now.get(j).meant())) {
                    break;
                }
                if (j >= now.size() || (both && same[i + 1][j] >= same[i][j + 1])) {
                    lost.add(then.get(i++));
                } else {
                    come.add(now.get(j++));
                }
            }
            for (int n = 0; n < Math.max(lost.size(), come.size()); n++) {
                String was = n < lost.size() ? lost.get(n).printed() : "";
                String is = n < come.size() ? come.get(n).printed() : "";
                String under = (n < come.size() ? come : lost).get(n).place();
                all.add(new Change(Kind.SENTENCE, under.isEmpty() ? place : under, was, is, ""));
            }
            i++;
            j++;
        }
    }

    /** How many sentences the rests of both have in common, from each pair of places. */
    private static int[][] common(ImmutableList<Sentence> then, ImmutableList<Sentence> now) {
        int[][] same = new int[then.size() + 1][now.size() + 1];
        for (int i = then.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                same[i][j] = then.get(i).meant().equals(now.get(j).meant())
                        ? same[i + 1][j + 1] + 1
                        : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        return same;
    }

    private static void blocks(FrozenChapter then, FrozenChapter now, MutableList<Change> all) {
        ImmutableList<Content> before = then.contents().reject(Comparison::running);
        ImmutableList<Content> after = now.contents().reject(Comparison::running);
        ImmutableList<Content> gone = before.reject(after::contains);
        ImmutableList<Content> come = after.reject(before::contains);
        come.each(block -> all.add(new Change(
                Kind.BLOCK,
                now.title(),
                gone.anySatisfy(g -> name(g).equals(name(block))) ? name(block) : "",
                name(block),
                "")));
        gone.reject(g -> come.anySatisfy(c -> name(c).equals(name(g))))
                .each(block -> all.add(new Change(Kind.BLOCK, then.title(), name(block), "", "")));
    }

    private static boolean running(Content block) {
        return block instanceof Content.Paragraph || block instanceof Content.Bullets;
    }

    private static String name(Content block) {
        if (block instanceof Content.Grid g) {
            return g.caption();
        }
        if (block instanceof Content.Chart c) {
            return c.caption();
        }
        if (block instanceof Content.Goals g) {
            return g.caption();
        }
        if (block instanceof Content.Heading h) {
            return h.text();
        }
        return block instanceof Content.Gap gap ? gap.who() : "";
    }
}
