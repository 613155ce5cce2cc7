package se.helhet.demo.boras;

import se.helhet.api.organisation.Organisation;

/** The demo federation's organisation for tests of other packages. */
public final class OrganisationForTest {
    private OrganisationForTest() {}

    public static Organisation.Data data() {
        return OrganisationData.data();
    }
}
