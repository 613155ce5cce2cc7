package se.helhet.unit.brb;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.chapter.Part;
import se.helhet.api.figure.Check;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** Business Region Borås: investment enquiries, marketing, and how companies see the municipalities. */
@Component(service = Unit.class)
@UnitIdentity(id = "brb", order = 20)
public final class BrbUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(
                EnquiryRegister.ENQUIRIES,
                StepRegister.STEPS,
                ActivityRegister.ACTIVITIES,
                RankingRegister.RANKINGS,
                SurveyRegister.SURVEYS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return EnquiryRegister.FIGURES
                .newWithAll(StepRegister.FIGURES)
                .newWithAll(ActivityRegister.FIGURES)
                .newWithAll(RankingRegister.FIGURES)
                .newWithAll(SurveyRegister.FIGURES);
    }

    @Override
    public ImmutableList<Figure> glance() {
        return Lists.immutable.of(
                EnquiryRegister.RECEIVED, EnquiryRegister.OPEN, ActivityRegister.FAIRS, RankingRegister.RANK);
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        return Lists.immutable.of(EnquiryRegister.NEXT_STEP);
    }

    @Override
    public ImmutableList<Check> checks() {
        return Lists.immutable.of(StepRegister.STAGE, StepRegister.REFERENCE);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        ImmutableList<Part> parts = Lists.immutable
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
                        goals()));
        return Lists.immutable.of(Chapter.of("brb", parts), plan());
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
