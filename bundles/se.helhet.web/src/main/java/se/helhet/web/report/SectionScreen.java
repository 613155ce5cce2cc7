package se.helhet.web.report;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.LiveText;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Markup;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Outline.Source;
import se.helhet.api.report.Reports;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.store.StaleRow;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.word.Words;

/** A section of the document as it will print, and the association's own text in it. */
@Component(service = Screen.class)
@Under("report")
public final class SectionScreen implements Screen {
    /** The setting that keeps the address of the section last opened. */
    static final String LAST = "report.section";

    private final Rounds rounds;
    private final Reports reports;
    private final Drafts drafts;
    private final InspectorMaker inspectors;
    private final RoundComments comments;
    private final Markup markup;

    @Activate
    public SectionScreen(
            @Reference Rounds rounds,
            @Reference Reports reports,
            @Reference Drafts drafts,
            @Reference InspectorMaker inspectors,
            @Reference RoundComments comments,
            @Reference Markup markup) {
        this.rounds = rounds;
        this.reports = reports;
        this.inspectors = inspectors;
        this.comments = comments;
        this.drafts = drafts;
        this.markup = markup;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/report/{round}/section/{index}", this::section)
                .post("/report/{round}/section/{index}", this::write)
                .get("/report/{round}/preview", this::preview);
    }

    /**
     * A section's page.
     *
     * @param html      as it will print
     * @param slot      of the association's own text in it, or empty when it has none
     * @param text      that text, as it is written
     * @param version   of the text, 0 for none
     * @param lastYear  the text of the year before, or empty
     * @param inspector what stands beside the paper
     * @param comments  what people say of it to one another
     * @param conflict  what was written here when someone else had written first, or null
     * @param fault     why the text cannot be kept, or empty
     * @param previous  address of the section before, or empty
     */
    public record Page(
            Round round,
            Edition.Section section,
            String address,
            String html,
            String slot,
            String text,
            long version,
            String lastYear,
            Inspector inspector,
            SectionComments comments,
            String conflict,
            String fault,
            String previous,
            String next) {}

    private Reply section(Request request) {
        return page(request, null, "");
    }

    private Reply page(Request request, String written, String fault) {
        Round round = ReportScreen.round(rounds, request);
        Words words = Words.in(request.locale());
        Edition draft = drafts.of(round.code());
        int index = index(request, draft, words);
        Edition.Section section = draft.sections().get(index);
        Outline.Entry entry = reports.outline(round.code()).entries().get(index);
        String slot = slot(entry.source());
        Optional<Reports.Text> text = slot.isEmpty() ? Optional.empty() : reports.text(round.code(), slot);
        String place = ReportPerspective.address(round.code()) + "/section/";
        boolean conflict = written != null && fault.isEmpty();
        Page page = new Page(
                round,
                section,
                place + index,
                markup.sections(only(draft, section)),
                slot,
                written != null && !conflict
                        ? written
                        : text.map(Reports.Text::liveText).orElse(""),
                text.map(Reports.Text::version).orElse(0L),
                lastYear(round, slot),
                inspectors.make(round, section, entry.source(), draft, words),
                SectionComments.of(round.code(), entry.key(), comments.of(round.code()), CommentFault.NONE, words),
                conflict ? written : null,
                fault,
                index == 0 ? "" : place + (index - 1),
                index + 1 == draft.sections().size() ? "" : place + (index + 1));
        request.session().settings().put(LAST, place + index);
        return Reply.page(
                PageInfo.shared(ReportPerspective.ID, section.number() + " " + section.title(), "doc", place + index),
                Template.of("report/section.jte", page));
    }

    private static int index(Request request, Edition draft, Words words) {
        int index = (int) request.pathNumber("index");
        if (index >= draft.sections().size()) {
            throw new NotFound(words.say("report.section.gone"));
        }
        return index;
    }

    private static String slot(Source source) {
        return source instanceof Source.Text t ? t.slot() : source instanceof Source.UnitChapter c ? c.slot() : "";
    }

    private static Edition only(Edition draft, Edition.Section section) {
        return new Edition(
                draft.id(),
                draft.round(),
                draft.title(),
                draft.year(),
                draft.federation(),
                draft.members(),
                draft.number(),
                draft.at(),
                draft.language(),
                Lists.immutable.of(section),
                draft.numbers(),
                draft.findings(),
                draft.complete());
    }

    /** Of the round of the same kind a year earlier. */
    private String lastYear(Round round, String slot) {
        return rounds.all()
                .detectOptional(r -> r.kind() == round.kind()
                        && r.period().equals(round.period().lastYear()))
                .flatMap(r -> slot.isEmpty() ? Optional.empty() : reports.text(r.code(), slot))
                .map(Reports.Text::liveText)
                .orElse("");
    }

    private Reply write(Request request) {
        Round round = ReportScreen.round(rounds, request);
        String slot = request.param("slot");
        String text = request.param("text").replace("\r\n", "\n");
        Words words = Words.in(request.locale());
        try {
            reports.write(
                    round.code(),
                    slot,
                    text,
                    request.number("version", 0),
                    request.who(words.say("report.section.why", request.param("title"))));
        } catch (StaleRow e) {
            return page(request, text, "");
        } catch (LiveText.BadText e) {
            return page(request, text, e.getMessage());
        }
        return Reply.to(request.place());
    }

    private Reply preview(Request request) {
        Round round = ReportScreen.round(rounds, request);
        Edition draft = drafts.of(round.code());
        return new Reply.Bare(Template.of("report/preview.jte", draft)
                .with("html", markup.sections(draft))
                .with("round", round));
    }
}
