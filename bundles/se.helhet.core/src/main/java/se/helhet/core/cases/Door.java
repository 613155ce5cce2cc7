package se.helhet.core.cases;

import java.util.concurrent.Callable;
import se.helhet.core.unit.UnitFailure;

/** The way into a unit's code: under the time limit where the unit is installed. */
interface Door {
    /** For units outside the framework, which are their caller's own. */
    Door OPEN = new Door() {
        @Override
        public <T> T enter(String what, Callable<T> work) {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    };

    /**
     * @param what as it stands after "kunde inte"
     * @throws UnitFailure when the unit does not come out again in time, or not well
     */
    <T> T enter(String what, Callable<T> work);
}
