package se.helhet.web.chapter;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.report.Comments;
import se.helhet.api.report.Reports;
import se.helhet.api.round.Draft;
import se.helhet.api.round.Draft.Slot;
import se.helhet.api.round.Round;
import se.helhet.api.round.Submissions;
import se.helhet.web.chapter.ChapterPage.ChapterState;
import se.helhet.web.chapter.ChapterPage.Version;
import se.helhet.web.http.Request;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/** Gathers how a unit stands with handing in. */
@Component(service = StateMaker.class)
public final class StateMaker {
    private final Submissions submissions;
    private final Figures figures;
    private final Reports reports;
    private final Comments comments;

    @Activate
    public StateMaker(
            @Reference Submissions submissions,
            @Reference Figures figures,
            @Reference Reports reports,
            @Reference Comments comments) {
        this.submissions = submissions;
        this.figures = figures;
        this.reports = reports;
        this.comments = comments;
    }

    ChapterState make(String unit, Round round, Locale locale) {
        return make(unit, round, submissions.draft(unit, round.code(), ChapterMaker.DOCUMENT), locale);
    }

    ChapterState make(String unit, Round round, Draft draft, Locale locale) {
        String address = ChapterMaker.address(unit, round.code());
        ImmutableList<Slot> slots = ChapterMaker.once(draft);
        ImmutableList<Slot> empty = slots.select(s -> s.length() == 0);
        return new ChapterState(
                unit,
                round.code(),
                round.title(),
                address,
                slots.size() - empty.size(),
                slots.size(),
                empty.collect(Slot::label),
                submissions
                        .latest(unit, round.code())
                        .map(before -> comparison(locale).between(before, draft.submission()))
                        .orElse(null),
                versions(unit, round, locale),
                draft.submission().findings(),
                comments(unit, round.code(), Words.in(locale)));
    }

    private ImmutableList<ChapterComment> comments(String unit, String round, Words words) {
        return ChapterComment.of(unit, round, comments.of(round), reports.outline(round), words);
    }

    ImmutableList<Version> versions(String unit, Round round, Locale locale) {
        Words words = Words.in(locale);
        String address = ChapterMaker.address(unit, round.code());
        return submissions
                .history(unit, round.code())
                .collect(h -> new Version(
                        h.version(),
                        Times.near(h.at(), words),
                        h.by(),
                        h.received(),
                        address + "/version/" + h.version()));
    }

    private Comparison comparison(Locale locale) {
        return new Comparison(
                ChapterMaker.DOCUMENT,
                ask -> figures.label(ask, locale) + " " + ask.period(),
                ask -> "/figure/" + Request.encoded(ask.toString()));
    }
}
