package se.helhet.unit.brb;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.chapter.Part;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;

/** What the unit tells of a period: enquiries, fairs and marketing, the business climate, goals. */
final class BrbChapter implements Blocks {
    Chapter chapter() {
        return Chapter.of(
                "brb",
                Lists.immutable
                        .<Part>of(heading("mission"), written("mission"), heading("year"))
                        .newWithAll(enquiries())
                        .newWithAll(activities())
                        .newWithAll(climate())
                        .newWithAll(Lists.immutable.of(
                                heading("economy"),
                                text("economy"),
                                written("economy"),
                                heading("goals"),
                                text("goals"),
                                goals())));
    }

    private ImmutableList<Part> enquiries() {
        Register enquiries = EnquiryRegister.ENQUIRIES;
        return Lists.immutable.of(
                subheading("enquiries"),
                text("enquiries"),
                table(
                                "year",
                                EnquiryRegister.RECEIVED,
                                EnquiryRegister.OPEN,
                                EnquiryRegister.OVERDUE,
                                EnquiryRegister.ESTABLISHED,
                                EnquiryRegister.DECLINED,
                                EnquiryRegister.LAND,
                                EnquiryRegister.JOBS)
                        .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                chartByMonth("received", EnquiryRegister.RECEIVED),
                table("sources", enquiries.dim("source"), EnquiryRegister.RECEIVED, EnquiryRegister.JOBS),
                table("countries", enquiries.dim("country"), EnquiryRegister.RECEIVED, EnquiryRegister.JOBS),
                table("sectors", enquiries.dim("sector"), EnquiryRegister.RECEIVED, EnquiryRegister.LAND),
                table(
                        "stages",
                        StepRegister.STEPS.dim("stage"),
                        StepRegister.REACHED,
                        StepRegister.STANDING,
                        StepRegister.STAGE_DAYS),
                table("age", EnquiryRegister.AGE, EnquiryRegister.OPEN, EnquiryRegister.OVERDUE),
                written("comment"));
    }

    private ImmutableList<Part> activities() {
        return Lists.immutable.of(
                subheading("activities"),
                text("activities"),
                table(
                        "activities",
                        ActivityRegister.ACTIVITIES.dim("kind"),
                        ActivityRegister.HELD,
                        ActivityRegister.CONTACTS));
    }

    private ImmutableList<Part> climate() {
        return Lists.immutable.of(
                subheading("climate"),
                text("ranking"),
                whenKnown(
                        RankingRegister.RANK,
                        compared("ranking", RankingRegister.RANKINGS, RankingRegister.RANK)
                                .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                        chart("ranking", RankingRegister.RANKINGS.dim("municipality"), RankingRegister.RANK)),
                text("insikt"),
                whenKnown(
                        SurveyRegister.INSIKT,
                        compared("insikt", SurveyRegister.SURVEYS, SurveyRegister.INSIKT)
                                .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                        chart("insikt", SurveyRegister.SURVEYS.dim("municipality"), SurveyRegister.INSIKT)),
                whenKnown(
                        SurveyRegister.GRADE,
                        table(
                                "grades",
                                SurveyRegister.SURVEYS.dim("municipality"),
                                SurveyRegister.GRADE,
                                SurveyRegister.LOWEST_GRADE)));
    }

    /** Municipalities as rows and years as columns, the mean last. */
    private static FigureTable compared(String name, Register register, Figure figure) {
        return FigureTable.of(name).each(register.dim("municipality"), figure).total(figure);
    }
}
