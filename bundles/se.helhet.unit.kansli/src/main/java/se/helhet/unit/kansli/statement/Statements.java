package se.helhet.unit.kansli.statement;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Draw;
import se.helhet.api.chapter.Part;
import se.helhet.api.content.Content;
import se.helhet.api.content.LiveText;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.Store;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.investment.InvestmentAccounts;
import se.helhet.unit.kansli.investment.InvestmentRegisters;
import se.helhet.unit.kansli.map.MapRegister;
import se.helhet.unit.kansli.reserve.BalanceRequirement;
import se.helhet.unit.kansli.reserve.ReserveRegister;
import se.helhet.unit.kansli.scb.ScbChapter;

/** The chapters of the federation's finances: one per statement, so that an outline can place each where it belongs. */
public final class Statements {
    public static final ImmutableList<Register> REGISTERS = Lists.immutable
            .of(LedgerFigures.BALANCE)
            .newWithAll(InvestmentRegisters.ALL)
            .newWith(ReserveRegister.RESERVES)
            .newWith(Restatement.RESTATEMENTS)
            .newWith(MapRegister.MAP_ROWS);
    public static final ImmutableList<Figure> FIGURES = IncomeFigures.ALL
            .newWithAll(BalanceFigures.ALL)
            .newWithAll(CashFlowFigures.ALL)
            .newWithAll(NoteFigures.ALL)
            .newWithAll(OtherFigures.ALL)
            .newWithAll(InvestmentRegisters.FIGURES)
            .newWithAll(ReserveRegister.FIGURES)
            .newWithAll(Restatement.FIGURES);

    private final Blocks blocks;
    private final Store store;
    private final Organisation organisation;

    public Statements(Blocks blocks, Store store, Organisation organisation) {
        this.blocks = blocks;
        this.store = store;
        this.organisation = organisation;
    }

    /** The statements as the maps and the organisation have them now. */
    public ImmutableList<Chapter> chapters() {
        StatementPlan plan = StatementPlan.read(store, organisation);
        MutableList<Chapter> all = Lists.mutable.of(incomeTotal(plan));
        plan.units().forEach(u -> all.add(incomeOf(plan, u)));
        all.add(chapter("balance_sheet", d -> BalanceSheet.draw(d, plan)));
        all.add(chapter("cash_flow", CashFlowStatement::draw));
        all.add(chapter("notes", d -> Notes.draw(d, plan)));
        all.add(Chapter.of(
                "balance_requirement",
                d -> BalanceRequirement.draw(d, OtherFigures.BALANCE_REQUIREMENT),
                Unmapped::draw));
        all.add(chapter("equity", d -> SmallStatements.equity(d, plan)));
        all.add(Chapter.of("scb", d -> ScbChapter.draw(d, store)));
        all.add(Chapter.of("investment_accounts", d -> InvestmentAccounts.draw(d, store, OtherFigures.INVESTED)));
        return all.toImmutable();
    }

    private Chapter chapter(String name, Part table) {
        return Chapter.of(name, blocks.text(name), table, Unmapped::draw);
    }

    private Chapter incomeTotal(StatementPlan plan) {
        return Chapter.of(
                "income_total",
                blocks.text("income_total"),
                d -> IncomeStatement.total(d, plan),
                Unmapped::draw,
                blocks.chart(
                        "result",
                        Dims.UNIT,
                        d -> plan.units().collect(UnitEntry::id).select(u -> hasResult(d, u)),
                        IncomeFigures.RESULT));
    }

    /** Empty in years when the unit does not exist. */
    private Chapter incomeOf(StatementPlan plan, UnitEntry unit) {
        return Chapter.of(
                        "income_" + unit.id(),
                        d -> exists(d, unit) ? text(d, unit) : Lists.immutable.empty(),
                        d -> exists(d, unit) ? IncomeStatement.unit(d, plan, unit) : Lists.immutable.empty(),
                        d -> exists(d, unit) ? RestatedIncome.draw(d, store, unit) : Lists.immutable.empty())
                .titled(d -> d.text("chapter.income").replace("{unit}", unit.name()));
    }

    /** Whether the unit's result, this year's or the last one's, is other than zero in print. */
    private static boolean hasResult(Draw d, String unit) {
        Figure result = IncomeFigures.RESULT.at(Dims.UNIT, unit);
        return Lists.immutable
                .of(d.ask(result), d.ask(result, d.period().lastYear()))
                .anySatisfy(ask -> !Uom.TKR.plain(d.value(ask).or(Num.ZERO)).equals("0"));
    }

    private static boolean exists(Draw d, UnitEntry unit) {
        return unit.existsIn(d.period().year());
    }

    private ImmutableList<Content> text(Draw d, UnitEntry unit) {
        boolean compared = unit.existsIn(d.period().lastYear().year());
        String key = compared ? "" : RestatedIncome.concerns(d, store, unit) ? ".split" : ".new";
        String text = d.text("text.income_unit" + key)
                .replace("{unit}", unit.name())
                .replace("[unit]", "[unit=" + unit.id() + "]");
        return LiveText.paragraphs(text, d.unit(), d.period()).collect(runs -> new Content.Paragraph("", runs));
    }
}
