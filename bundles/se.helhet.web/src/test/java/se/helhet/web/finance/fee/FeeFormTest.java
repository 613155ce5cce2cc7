package se.helhet.web.finance.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.fee.FeeReckoning;
import se.helhet.api.fee.Trial;

class FeeFormTest {
    private final FeeReckoning fees = new FeeReckoning() {
        @Override
        public ImmutableList<Integer> years() {
            return Lists.immutable.of(2021);
        }

        @Override
        public ImmutableList<Term> terms(int year) {
            return Lists.immutable.of(
                    new Term("1", "kansli", "Avgift", "78", "kr", true, Lists.immutable.of("mark")),
                    new Term("2", "navet", "Avtal", "", "", false, Lists.immutable.of("mark")));
        }

        @Override
        public ImmutableList<Charge> charges(int year, Trial trial) {
            if (trial.rates().anySatisfy(r -> !r.kronor().matches("[0-9]+"))) {
                throw new IllegalArgumentException("Inget belopp.");
            }
            return Lists.immutable.empty();
        }
    };

    @Test
    void triesWhatIsWrittenWithSpacesBetweenThousands() {
        assertEquals(
                "[Rate[term=1, kronor=129000]]",
                form("rate.1", "129 000").trial().rates().toString());
    }

    @Test
    void leavesOutARateThatCannotBeReadAndSaysWhy() {
        FeeForm form = form("rate.1", "mycket");

        assertTrue(form.trial().isNone());
        assertEquals("Inget belopp.", form.faults().get("1"));
    }

    @Test
    void isNoTrialWhereNothingDiffers() {
        assertTrue(form("rate.1", "78").trial().isNone());
        assertTrue(form("rate.2", "7").trial().isNone(), "no rate decides this term");
        assertTrue(form("out.mark", "").trial().isNone());
    }

    @Test
    void tellsLeavingAllFromLeavingAUnit() {
        assertEquals(
                "[Leaving[party=mark, unit=]]",
                form("out.mark", "all").trial().leaving().toString());
        assertEquals(
                "[Leaving[party=mark, unit=navet]]",
                form("out.mark", "navet").trial().leaving().toString());
    }

    private FeeForm form(String name, String value) {
        return FeeForm.of(
                fees, 2021, Lists.immutable.of("mark"), p -> Map.of(name, value).getOrDefault(p, ""));
    }
}
