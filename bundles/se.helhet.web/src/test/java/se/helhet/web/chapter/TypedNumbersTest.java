package se.helhet.web.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.web.chapter.TypedNumber.Kind;

class TypedNumbersTest {
    private static final ImmutableList<TypedNumbers.Known> FIGURES = Lists.immutable.of(
            new TypedNumbers.Known("Elever på teman", "27\u00A0531", "pupils"),
            new TypedNumbers.Known("Skolor", "130", "schools"),
            new TypedNumbers.Known("Andel nöjda", "87,5", "content"));

    private static ImmutableList<TypedNumber> in(String text) {
        return TypedNumbers.in(Lists.immutable.of(text), FIGURES);
    }

    @Test
    void tellsThatTwoDigitsHaveChangedPlaces() {
        TypedNumber told = in("Under året deltog 27 351 i allt.").getOnly();
        assertEquals(new TypedNumber("27 351", "27\u00A0531", "Elever på teman", "pupils", Kind.SWAPPED), told);
        assertTrue(told.wrong());
        assertEquals("87,5", in("Det var 78,5 procent.").getOnly().value());
    }

    @Test
    void tellsAnotherNumberWhereTheSentenceNamesTheFigure() {
        assertEquals(
                Kind.OTHER,
                in("Det var fint. Under året kom 25 000 elever till Navets teman. Mer sedan.")
                        .getOnly()
                        .kind());
    }

    @Test
    void offersToMakeTheSameNumberLive() {
        assertEquals(Kind.SAME, in("Det kom 27 531 elever.").getOnly().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det var 2 753 elever i kören.",
                "År 2019 och 1987 var bra.",
                "12 elever på teman.",
                "Klockan 13:01, den 2019-03-01, A130.",
                "27 135 och 72 351 är andra tal.",
                "Det kom 45 000 elever till skolorna. Temana var bra."
            })
    void isSilentWhereItCannotTell(String text) {
        assertEquals(Lists.immutable.empty(), in(text));
    }

    @Test
    void onlyNeighboursAreSwapped() {
        assertTrue(TypedNumbers.swapped("1234", "1324"));
        assertTrue(TypedNumbers.swapped("1234", "1243"));
        assertEquals(false, TypedNumbers.swapped("1234", "1432"));
        assertEquals(false, TypedNumbers.swapped("1234", "1234"));
        assertEquals(false, TypedNumbers.swapped("12", "21"));
    }
}
