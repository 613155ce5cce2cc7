package se.helhet.unit.kansli.governance;

import static se.helhet.unit.kansli.governance.AbsenceRegister.ABSENCES;
import static se.helhet.unit.kansli.governance.AbsenceRegister.EMPLOYEE_MONTHS;
import static se.helhet.unit.kansli.governance.AbsenceRegister.LONG_SICK_LEAVE;
import static se.helhet.unit.kansli.governance.AbsenceRegister.SICK_LEAVE;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Num;

/** Sick leave by sex, and by age for groups that are large enough. */
final class SickLeaveTables {
    /** A smaller group is not shown: someone could be recognised. */
    private static final int SMALLEST_GROUP = 10;

    private static final Dim SEX = ABSENCES.dim("sex");
    private static final Dim AGE = ABSENCES.dim("age");
    private static final Dataset DATA = new Dataset(
            "sick-leave",
            Lists.immutable.of("line", "group", "over_60_days", "year", "pct", "page_section"),
            "pct",
            Lists.immutable.empty());

    private SickLeaveTables() {}

    static ImmutableList<Content> bySex(Draw d) {
        if (!d.value(d.ask(SICK_LEAVE)).known()) {
            return Lists.immutable.empty();
        }
        FigureTable table = FigureTable.of("sick_leave").dataset(DATA);
        table = lines(d, table, SICK_LEAVE, "sick", false);
        return lines(d, table, LONG_SICK_LEAVE, "long", true).draw(d);
    }

    private static FigureTable lines(Draw d, FigureTable table, Figure figure, String key, boolean over) {
        FigureTable all = table.row(RowKind.ITEM, figure, d.text("row." + key), "", facts("alla", over));
        for (String sex : SEX.codes().fixed()) {
            String label = d.text("row." + key + "." + sex);
            String group = d.codeLabel(SEX, sex).toLowerCase(Locale.ROOT);
            all = all.row(RowKind.MEMO, figure.at(SEX, sex), label, "", facts(group, over));
        }
        return all;
    }

    private static Attribute[] facts(String group, boolean over) {
        return Rows.attributes("group", group, "over_60_days", Boolean.toString(over))
                .toArray(new Attribute[0]);
    }

    static ImmutableList<Content> byAge(Draw d) {
        int months = d.period().months().size();
        ImmutableList<String> shown = AGE.codes()
                .fixed()
                .select(age -> d.value(d.ask(EMPLOYEE_MONTHS.at(AGE, age)))
                                .or(Num.ZERO)
                                .compareTo(Num.of((long) SMALLEST_GROUP * months))
                        >= 0);
        FigureTable table = FigureTable.of("sick_leave_age");
        for (String age : shown) {
            table = table.row(RowKind.ITEM, SICK_LEAVE.at(AGE, age), d.codeLabel(AGE, age), "");
        }
        return shown.isEmpty() ? Lists.immutable.empty() : table.draw(d);
    }
}
