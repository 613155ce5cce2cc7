package se.helhet.web.report;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Reports;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;

/** The document of each round as it stands. */
@Component(service = Drafts.class)
public final class Drafts {
    private final Kept<String, Edition> drafts;

    @Activate
    public Drafts(@Reference Reports reports, @Reference Changes changes) {
        this.drafts = new Kept<>(changes, reports::draft);
    }

    Edition of(String round) {
        return drafts.get(round);
    }
}
