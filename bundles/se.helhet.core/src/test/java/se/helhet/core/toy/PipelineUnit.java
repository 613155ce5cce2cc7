package se.helhet.core.toy;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.impl.DSL;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.api.value.Uom;

/** A pipeline of enquiries: flows on two dates, a stock, a share, a mean, a distinct count, an age. */
@UnitIdentity(id = "pipeline", order = 10)
public class PipelineUnit implements Unit {
    public static final Enquiry E = Enquiry.ENQUIRY;
    /** Days from receipt to the period's end, as SQLite reckons them. */
    private static final Dim AGE = Dim.of(
            "age",
            p -> DSL.when(
                            DSL.field(
                                            "julianday({0}) - julianday({1})",
                                            Double.class, DSL.inline(p.to().toString()), E.RECEIVED_ON)
                                    .le(90.0),
                            DSL.inline("young"))
                    .otherwise(DSL.inline("old")),
            Codes.of("young", "old"));

    public static final Register ENQUIRIES = Register.of("enquiry", E)
            .required(E.RECEIVED_ON, E.STAGE)
            .coded(E.STAGE, "new", "visit", "established", "lost")
            .coded(E.MUNICIPALITY, Codes.MEMBERS)
            .coded(E.SOURCE, Codes.OPEN)
            .dim(AGE)
            .approximateWhere(E.APPROX.isTrue());

    public static final Figure RECEIVED = ENQUIRIES.count("received").on(E.RECEIVED_ON);
    public static final Figure ESTABLISHED =
            ENQUIRIES.count("established").on(E.DECIDED_ON).where(E.STAGE.eq("established"));
    public static final Figure OPEN = ENQUIRIES.count("open").openAt(E.RECEIVED_ON, E.DECIDED_ON);
    public static final Figure JOBS =
            ENQUIRIES.average("jobs", E.JOBS).on(E.RECEIVED_ON).in(Uom.COUNT.decimals(1));
    public static final Figure WANTED = ENQUIRIES.sum("wanted", E.JOBS).on(E.RECEIVED_ON);
    public static final Figure LAST_JOBS = ENQUIRIES.latest("last_jobs", E.JOBS).on(E.RECEIVED_ON);
    public static final Figure LEAST_JOBS =
            ENQUIRIES.lowest("least_jobs", E.JOBS).on(E.RECEIVED_ON);
    public static final Figure MOST_JOBS =
            ENQUIRIES.highest("most_jobs", E.JOBS).on(E.RECEIVED_ON);
    public static final Figure SOURCES = ENQUIRIES.distinct("sources", E.SOURCE).on(E.RECEIVED_ON);
    public static final Figure SUCCESS = RECEIVED.share("success", E.STAGE.eq("established"));
    public static final Figure PER_SOURCE =
            Figure.ratio("per_source", RECEIVED, SOURCES).in(Uom.COUNT.decimals(1));

    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(ENQUIRIES);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable.of(
                RECEIVED,
                ESTABLISHED,
                OPEN,
                JOBS,
                WANTED,
                LAST_JOBS,
                LEAST_JOBS,
                MOST_JOBS,
                SOURCES,
                SUCCESS,
                PER_SOURCE);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(Chapter.of(
                "pipeline",
                heading("enquiries"),
                text("intro"),
                written("comment"),
                table("year", RECEIVED, ESTABLISHED, SUCCESS, JOBS, OPEN, Economy.RESULT.at("unit", "pipeline"))
                        .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                table("where", ENQUIRIES.dim(E.MUNICIPALITY), RECEIVED, SUCCESS),
                table("source", ENQUIRIES.dim(E.SOURCE), RECEIVED),
                table("age", AGE, OPEN),
                chartByMonth("received", RECEIVED),
                goals()));
    }
}
