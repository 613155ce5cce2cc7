package se.helhet.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Filter.Op;

class GridQueryTest {
    private static final Filter YEAR = Filter.of("received_on", Op.YEAR, "2019");
    private static final GridQuery ALL =
            new GridQuery("brb.enquiry", "", Lists.immutable.empty(), Optional.empty(), "", "");

    @Test
    void theAddressHoldsAllThatIsShown() {
        GridQuery query = ALL.with(YEAR).sortedBy("jobs").sortedBy("jobs").showing("12");
        assertEquals("/register/brb.enquiry?f=received_on.year.2019&sort=-jobs&row=12", query.address());
        assertEquals("/register/brb.enquiry?f=received_on.year.2019&sort=-jobs&row=12", query.at(""));
        assertEquals("/register/brb.enquiry", ALL.address());
    }

    @Test
    void signsInTheAddressAreEscaped() {
        GridQuery query = ALL.with(Filter.of("name", Op.IS, "å&b#"));
        assertEquals("/register/brb.enquiry?f=name.is.%C3%A5%26b%23", query.address());
    }

    @Test
    void sortsRisingThenFallingThenAsEntered() {
        assertEquals("ascending", ALL.sortedBy("jobs").direction("jobs"));
        assertEquals("descending", ALL.sortedBy("jobs").sortedBy("jobs").direction("jobs"));
        assertNull(ALL.sortedBy("jobs").sortedBy("jobs").sortedBy("jobs").direction("jobs"));
        assertEquals("ascending", ALL.sortedBy("jobs").sortedBy("land").direction("land"));
    }

    @Test
    void rowsAreTheSameWhicheverIsInTheForm() {
        assertEquals(ALL.fingerprint(), ALL.showing("12").fingerprint());
        assertNotEquals(ALL.fingerprint(), ALL.with(YEAR).fingerprint());
    }

    @Test
    void takesAwayOneFilterAndLeavesTheOthers() {
        Filter other = Filter.of("stage", Op.IS, "new");
        assertEquals(
                Lists.immutable.of(other),
                ALL.with(YEAR).with(other).without(YEAR).filters());
    }
}
