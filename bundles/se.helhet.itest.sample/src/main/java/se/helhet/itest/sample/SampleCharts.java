package se.helhet.itest.sample;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.ChartKind;
import se.helhet.api.content.Content.Role;
import se.helhet.api.content.Content.Series;
import se.helhet.api.content.Run;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/** One chart of each kind. */
final class SampleCharts {
    private static final ImmutableList<String> MONTHS =
            Lists.immutable.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final long[] NOW = {2310, 2480, 3402, 2655, 3020, 1012, 0, 864, 3116, 2934, 3590, 2148};
    private static final long[] BEFORE = {2190, 2402, 3120, 2710, 2844, 960, 0, 790, 2980, 2815, 3377, 2016};
    private static final long[] READMITTED = {112, 118, 109, 121, 162, 98, 104, 117, 0, 124, 119, 108};

    private SampleCharts() {}

    static Content.Chart months(SampleNumbers n) {
        return new Content.Chart(
                "pupils_by_month",
                1,
                ChartKind.COLUMNS,
                "Elever på teman, månad för månad",
                "antal elever",
                MONTHS,
                Lists.immutable.of(
                        new Series("2019", Role.CURRENT, months(n, "navet.pupils", 2019, NOW)),
                        new Series("2018", Role.PREVIOUS, months(n, "navet.pupils", 2018, BEFORE))),
                "navet",
                Lists.immutable.empty());
    }

    static Content.Chart results(SampleNumbers n) {
        ImmutableList<String> units = Lists.immutable.of(
                "Förbundskansliet",
                "Medarbetarcentrum",
                "Navet science center",
                "Närvårdssamverkan i Södra Älvsborg med samtliga deltagande kommuner",
                "Business Region Borås",
                "Förbundet");
        MutableList<Ask> now = Lists.mutable.of(
                n.tkr("kansli.result[unit=kansli]@2019", -159),
                n.tkr("kansli.result[unit=medarbetarcentrum]@2019", 7),
                n.tkr("kansli.result[unit=navet]@2019", -714),
                n.tkr("kansli.result[unit=narvard]@2019", 0),
                n.tkr("kansli.result[unit=brb]@2019", 0),
                Ask.parse("kansli.result@2019"));
        MutableList<Ask> before = Lists.mutable.of(
                n.tkr("kansli.result[unit=kansli]@2018", -49),
                n.tkr("kansli.result[unit=medarbetarcentrum]@2018", 445),
                n.tkr("kansli.result[unit=navet]@2018", 419),
                n.tkr("kansli.result[unit=narvard]@2018", 0),
                n.none("kansli.result[unit=brb]@2018", Value.Why.NOT_KEPT, Uom.TKR),
                Ask.parse("kansli.result@2018"));
        return new Content.Chart(
                "result_by_unit",
                3,
                ChartKind.BARS,
                "Årets resultat per enhet",
                "tusen kronor",
                units,
                Lists.immutable.of(
                        new Series("2019", Role.CURRENT, now.toImmutable()),
                        new Series("2018", Role.PREVIOUS, before.toImmutable())),
                "",
                Lists.immutable.of(new Run.Words(
                        "BRB ingick i kansliet till och med 2018. Källa: huvudbok 2019, inläst 2020-01-31.")));
    }

    static Content.Chart readmissions(SampleNumbers n) {
        MutableList<Ask> target = Lists.mutable.empty();
        for (int m = 1; m <= 12; m++) {
            target.add(n.share(month("narvard.readmission_target", 2019, m), 150));
        }
        MutableList<Ask> now = Lists.mutable.empty();
        for (int m = 1; m <= 12; m++) {
            String address = month("narvard.readmission", 2019, m);
            now.add(
                    m == 9
                            ? n.none(address, Value.Why.NO_ROWS, SampleNumbers.SHARE)
                            : n.share(address, READMITTED[m - 1]));
        }
        return new Content.Chart(
                "readmission",
                2,
                ChartKind.LINE,
                "Återinskrivna inom 30 dagar",
                "procent av utskrivna",
                MONTHS,
                Lists.immutable.of(
                        new Series("2019", Role.CURRENT, now.toImmutable()),
                        new Series("Mål, högst", Role.TARGET, target.toImmutable())),
                "narvard",
                Lists.immutable.empty());
    }

    private static ImmutableList<Ask> months(SampleNumbers n, String figure, int year, long[] counts) {
        MutableList<Ask> out = Lists.mutable.empty();
        for (int m = 1; m <= counts.length; m++) {
            out.add(n.count(month(figure, year, m), counts[m - 1]));
        }
        return out.toImmutable();
    }

    private static String month(String figure, int year, int month) {
        return String.format("%s@%d-%02d", figure, year, month);
    }
}
