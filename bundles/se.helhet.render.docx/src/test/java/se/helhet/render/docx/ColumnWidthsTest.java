package se.helhet.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void statementGivesNumbers24MillimetresAndWordsTheRest() {
        ImmutableIntList widths = ColumnWidths.of(Lists.immutable.of(
                ColumnWidths.words(3), ColumnWidths.note(2), ColumnWidths.number(7), ColumnWidths.number(7)));

        assertEquals(1361, widths.get(2));
        assertEquals(680, widths.get(1));
        assertEquals(ColumnWidths.TEXT, widths.sum());
        assertTrue(widths.get(0) > ColumnWidths.TEXT / 2);
    }

    @Test
    void manyNumbersShrinkToWhatTheyNeedBeforeAnyWraps() {
        ImmutableList<ColumnWidths.Need> needs = Lists.mutable
                .of(ColumnWidths.words(3))
                .withAll(Lists.fixedSize.of(number(), number(), number()))
                .withAll(Lists.fixedSize.of(number(), number(), number()))
                .toImmutable();
        ImmutableIntList widths = ColumnWidths.of(needs);

        assertEquals(ColumnWidths.TEXT, widths.sum());
        assertTrue(widths.allSatisfy(w -> w >= number().least()), widths.toString());
    }

    @Test
    void tableTooWideForThePageStillFitsIt() {
        ImmutableIntList widths = ColumnWidths.of(Lists.mutable
                .of(ColumnWidths.words(1))
                .withAll(java.util.Collections.nCopies(20, number()))
                .toImmutable());

        assertEquals(ColumnWidths.TEXT, widths.sum());
        assertTrue(widths.allSatisfy(w -> w > 0), widths.toString());
    }

    private static ColumnWidths.Need number() {
        return ColumnWidths.number(8);
    }
}
