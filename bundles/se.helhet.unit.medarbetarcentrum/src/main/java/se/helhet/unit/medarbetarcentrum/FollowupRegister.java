package se.helhet.unit.medarbetarcentrum;

import static se.helhet.unit.medarbetarcentrum.db.Tables.MEDARBETARCENTRUM_FOLLOWUP;

import java.time.temporal.ChronoUnit;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Record;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.unit.medarbetarcentrum.db.tables.MedarbetarcentrumFollowup;

/** Six months after: how groups rate performance and well-being, against before. A row is a group, never a person. */
final class FollowupRegister {
    private static final MedarbetarcentrumFollowup F = MEDARBETARCENTRUM_FOLLOWUP;
    /** A gain is kept as hundredths of a per cent of the value before. */
    private static final Uom GAIN = new Uom("percent", Num.of(1, 100), "%", 0);

    static final Register FOLLOWUPS = Register.of("followup", F)
            .required(
                    F.FOLLOWED_ON,
                    F.ENDED_ON,
                    F.KIND,
                    F.MUNICIPALITY,
                    F.ANSWERS,
                    F.PERFORMANCE_BEFORE,
                    F.PERFORMANCE_AFTER,
                    F.WELLBEING_BEFORE,
                    F.WELLBEING_AFTER)
            .coded(F.KIND, Kinds.OF_ASSIGNMENTS)
            .coded(F.MUNICIPALITY, Codes.MEMBERS)
            .derived(F.PERFORMANCE_GAIN, r -> gain(r, F.PERFORMANCE_BEFORE, F.PERFORMANCE_AFTER))
            .derived(F.WELLBEING_GAIN, r -> gain(r, F.WELLBEING_BEFORE, F.WELLBEING_AFTER))
            .derived(F.MONTHS, r -> (int) ChronoUnit.MONTHS.between(r.get(F.ENDED_ON), r.get(F.FOLLOWED_ON)))
            .rule("followed_after", r -> Kinds.inOrder(r.get(F.ENDED_ON), r.get(F.FOLLOWED_ON)))
            .rule("answers", r -> r.get(F.ANSWERS) >= Kinds.FEWEST_ANSWERS)
            .rule(
                    "scale",
                    r -> onScale(r, F.PERFORMANCE_BEFORE, F.PERFORMANCE_AFTER)
                            && onScale(r, F.WELLBEING_BEFORE, F.WELLBEING_AFTER));

    static final Figure FOLLOWED = FOLLOWUPS.count("followed").on(F.FOLLOWED_ON);
    static final Figure MONTHS =
            FOLLOWUPS.average("followup_months", F.MONTHS).on(F.FOLLOWED_ON).in(Uom.COUNT.symbol("månader"));
    static final Figure PERFORMANCE = FOLLOWUPS
            .average("performance", F.PERFORMANCE_GAIN)
            .on(F.FOLLOWED_ON)
            .in(GAIN);
    static final Figure PERFORMANCE_LOW = FOLLOWUPS
            .lowest("performance_low", F.PERFORMANCE_GAIN)
            .on(F.FOLLOWED_ON)
            .in(GAIN);
    static final Figure PERFORMANCE_HIGH = FOLLOWUPS
            .highest("performance_high", F.PERFORMANCE_GAIN)
            .on(F.FOLLOWED_ON)
            .in(GAIN);
    static final Figure WELLBEING =
            FOLLOWUPS.average("wellbeing", F.WELLBEING_GAIN).on(F.FOLLOWED_ON).in(GAIN);
    static final Figure WELLBEING_LOW = FOLLOWUPS
            .lowest("wellbeing_low", F.WELLBEING_GAIN)
            .on(F.FOLLOWED_ON)
            .in(GAIN);
    static final Figure WELLBEING_HIGH = FOLLOWUPS
            .highest("wellbeing_high", F.WELLBEING_GAIN)
            .on(F.FOLLOWED_ON)
            .in(GAIN);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(
            FOLLOWED, MONTHS, PERFORMANCE, PERFORMANCE_LOW, PERFORMANCE_HIGH, WELLBEING, WELLBEING_LOW, WELLBEING_HIGH);

    private FollowupRegister() {}

    private static int gain(Record r, Field<Integer> before, Field<Integer> after) {
        return Num.of(10_000L * (r.get(after) - r.get(before)), r.get(before))
                .round(0)
                .intValueExact();
    }

    private static boolean onScale(Record r, Field<Integer> before, Field<Integer> after) {
        return r.get(before) >= 1 && r.get(before) <= 100 && r.get(after) >= 0 && r.get(after) <= 100;
    }
}
