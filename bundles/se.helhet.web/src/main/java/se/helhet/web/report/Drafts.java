package se.helhet.web.report;

import org.eclipse.collections.api.list.ImmutableList;
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
    private final Reports reports;
    private final Kept<String, Edition> drafts;

    @Activate
    public Drafts(@Reference Reports reports, @Reference Changes changes) {
        this.reports = reports;
        this.drafts = new Kept<>(changes, reports::draft);
    }

    Edition of(String round) {
        return drafts.get(round);
    }

    /** The document's sections in its order; without the last ones when some come or go at this very moment. */
    ImmutableList<PlacedSection> sections(String round) {
        String place = ReportPerspective.address(round) + "/section/";
        return reports.outline(round)
                .entries()
                .zip(of(round).sections())
                .collectWithIndex((pair, i) -> new PlacedSection(place + i, pair.getOne(), pair.getTwo()));
    }
}
