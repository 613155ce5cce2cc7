package se.helhet.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Chart;
import se.helhet.api.content.Content.ChartKind;
import se.helhet.api.content.Content.Role;
import se.helhet.api.content.Content.Series;
import se.helhet.api.content.Numbers;
import se.helhet.api.report.Edition;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;
import se.helhet.itest.sample.SampleEdition;

class SvgChartDrawerTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Edition EDITION = SampleEdition.edition();
    private final SvgChartDrawer drawer = new SvgChartDrawer();

    /** A chart and its numbers. */
    record Case(Chart chart, Numbers numbers) {
        @Override
        public String toString() {
            return chart.kind() + " " + chart.name();
        }
    }

    static Stream<Case> cases() {
        MutableList<Case> out = Lists.mutable.empty();
        samples().each(c -> out.add(new Case(c, EDITION.numbers())));
        for (ChartKind kind : ChartKind.values()) {
            out.add(made(kind, "few", 3, 12_345, "Kommun"));
            out.add(made(kind, "many", 36, 900, "2019-"));
            out.add(made(kind, "wide values", 12, 98_765_432_100L, "månad"));
            out.add(made(kind, "negative", 9, -4_000, "Ett mycket långt namn på en enhet nummer"));
            out.add(made(kind, "one", 1, 7, "Endast"));
            out.add(made(kind, "empty", 0, 0, ""));
            out.add(made(kind, "all zero", 4, 0, "Noll"));
            out.add(unknown(kind));
        }
        return out.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void textsNeitherOverlapNorLeaveTheDrawing(Case c) {
        for (Drawn drawn : Lists.immutable.of(wide(c), narrow(c))) {
            MutableList<Drawn.Box> texts = drawn.texts();
            for (int i = 0; i < texts.size(); i++) {
                Drawn.Box a = texts.get(i);
                assertTrue(a.left() >= -1 && a.right() <= drawn.width() + 1, () -> "outside: " + a);
                assertTrue(a.top() >= -1 && a.bottom() <= drawn.height() + 1, () -> "outside: " + a + drawn.height());
                for (Drawn.Box b : texts.subList(0, i)) {
                    assertFalse(a.meets(b), () -> a + " stands in " + b);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasRoleTitleAndDescription(Case c) {
        for (Drawn drawn : Lists.immutable.of(wide(c), narrow(c))) {
            Element root = drawn.document.getDocumentElement();
            assertEquals("img", root.getAttribute("role"));
            assertEquals("p-t p-d", root.getAttribute("aria-labelledby"));
            assertEquals(
                    1, drawn.elements("title").count(t -> t.getAttribute("id").equals("p-t")));
            assertEquals("p-d", drawn.elements("desc").getOnly().getAttribute("id"));
            assertTrue(drawn.elements("*").noneSatisfy(e -> e.hasAttribute("class") || e.hasAttribute("style")));
        }
        assertEquals(640, wide(c).width());
    }

    @Test
    void drawsWhereTheWayOfMeasuringChanged() {
        Case years = years(2022, 2023, 2024, 2025);
        for (Drawn drawn : Lists.immutable.of(wide(years), narrow(years))) {
            assertEquals(1, drawn.elements("path").count(e -> e.hasAttribute("stroke-dasharray")));
            assertTrue(drawn.elements("desc")
                    .getOnly()
                    .getTextContent()
                    .contains("Mäts på ett annat sätt från 2024; tidigare värden jämförs inte."));
        }
        assertEquals(0, wide(years(2022, 2023)).elements("path").count(e -> e.hasAttribute("stroke-dasharray")));
    }

    @Test
    void setsNoEarlierYearBesideOneThatIsMeasuredInAnotherWay() {
        assertFalse(wide(beside(2024)).texts().anySatisfy(t -> t.text().equals("2023")));
        assertTrue(wide(beside(2025)).texts().anySatisfy(t -> t.text().equals("2024")));
    }

    private static Ask insikt(int year) {
        return Ask.parse("brb.insikt@" + year);
    }

    private static Numbers indexes(ImmutableList<Integer> years) {
        Uom index = Uom.COUNT.brokenIn(2024);
        return Numbers.of(years.collect(y ->
                new Numbers.Entry(insikt(y), new Value.Known(Num.of(70 + y % 10), false), index.in(Period.year(y)))));
    }

    private static Case years(Integer... of) {
        ImmutableList<Integer> years = Lists.immutable.of(of);
        Series series = new Series("Insikt", Role.CURRENT, years.collect(SvgChartDrawerTest::insikt));
        return new Case(chart(years.collect(String::valueOf), series), indexes(years));
    }

    private static Case beside(int year) {
        Series now = new Series("" + year, Role.CURRENT, Lists.immutable.of(insikt(year)));
        Series before = new Series("" + (year - 1), Role.PREVIOUS, Lists.immutable.of(insikt(year - 1)));
        return new Case(chart(Lists.immutable.of("Borås"), now, before), indexes(Lists.immutable.of(year, year - 1)));
    }

    private static Chart chart(ImmutableList<String> categories, Series... series) {
        return new Chart(
                "c",
                0,
                ChartKind.COLUMNS,
                "Insikt",
                "",
                categories,
                Lists.immutable.of(series),
                "brb",
                Lists.immutable.empty());
    }

    @Test
    void printsSwedishNumbers() {
        assertTrue(
                wide(sample("result_by_unit")).texts().anySatisfy(t -> t.text().equals("\u2212866")));
        assertTrue(
                wide(sample("pupils_by_month")).texts().anySatisfy(t -> t.text().equals("3\u00A0402")));
        assertTrue(wide(sample("readmission")).texts().anySatisfy(t -> t.text().equals("Mål, högst 15,0")));
    }

    @Test
    void drawsNegativeBarsLeftOfTheAxis() {
        MutableList<Element> bars = wide(sample("result_by_unit")).elements("rect");
        Element kansli = bars.get(0);
        Element centrumPrevious = bars.detect(b -> Drawn.number(b, "width") > 60);
        assertEquals(
                Drawn.number(kansli, "x") + Drawn.number(kansli, "width"), Drawn.number(centrumPrevious, "x"), 0.2);
    }

    @Test
    void givesTheWholeNameOfACutOne() {
        String name =
                "Ett namn som är så långt att det inte ryms ens på två rader till vänster om sin stapel och därför kortas";
        Case long1 = made(ChartKind.BARS, "long", 1, 5, name);
        Drawn drawn = wide(long1);
        assertTrue(drawn.texts().anySatisfy(t -> t.text().endsWith("…")));
        assertTrue(drawn.elements("title").anySatisfy(t -> t.getTextContent().equals(name + " 1")));
    }

    @Test
    void drawsTheUnitsColourAndAGreyEarlierYear() {
        MutableList<String> fills =
                wide(sample("pupils_by_month")).elements("rect").collect(e -> e.getAttribute("fill"));
        assertEquals(12, fills.count("#884183"::equals), "eleven months that are not zero, and the key");
        assertEquals(12, fills.count("#8C9196"::equals));
    }

    @Test
    void greysTheEarlierYearsOfASeriesFromYearToYear() {
        for (Drawn drawn : Lists.immutable.of(wide(years(2024, 2025, 2026)), narrow(years(2024, 2025, 2026)))) {
            MutableList<String> fills = drawn.elements("rect").collect(e -> e.getAttribute("fill"));
            assertEquals(Lists.mutable.of("#8C9196", "#8C9196", "#00706C"), fills);
        }
    }

    @Test
    void setsTheValueOfAHangingBarUnderTheOneBesideIt() {
        Drawn drawn = wide(beside(-10, -40));
        double lowest = drawn.elements("rect")
                .reject(e -> Drawn.number(e, "y") < 20)
                .collectDouble(e -> Drawn.number(e, "y") + Drawn.number(e, "height"))
                .max();
        Drawn.Box value = drawn.texts().detect(t -> t.text().equals("\u221210") && t.bottom() < lowest + 20);
        assertTrue(value.top() >= lowest, value + " over " + lowest);
    }

    private static Case beside(int now, int before) {
        Numbers numbers = Numbers.of(Lists.immutable.of(
                new Numbers.Entry(insikt(2025), Value.of(Num.of(now)), Uom.COUNT),
                new Numbers.Entry(insikt(2024), Value.of(Num.of(before)), Uom.COUNT)));
        return new Case(beside(2025).chart(), numbers);
    }

    @Test
    void everyColourHasADarkTwin() {
        for (Case c : cases().toList()) {
            wide(c).elements("*").each(e -> {
                for (String attribute : new String[] {"fill", "stroke"}) {
                    String colour = e.getAttribute(attribute);
                    assertTrue(
                            colour.isEmpty()
                                    || colour.equals("none")
                                    || drawer.darkColours().containsKey(colour),
                            colour);
                }
            });
        }
    }

    @Test
    void pilesThePartsUpToTheirSum() {
        Case piled = parts(ChartKind.STACKED);
        MutableList<Element> bars =
                wide(piled).elements("rect").select(b -> Drawn.number(b, "x") > 100 && Drawn.number(b, "height") > 20);
        Element low = bars.get(0);
        Element high = bars.get(1);
        assertEquals(Drawn.number(low, "y"), Drawn.number(high, "y") + Drawn.number(high, "height") + 1.5, 0.3);
        assertEquals(
                1.5, (Drawn.number(high, "height") + 1.5) / (Drawn.number(low, "height") + 1.5), 0.02, "30 over 20");
        assertTrue(wide(piled).texts().anySatisfy(t -> t.text().equals("50")), "20 and 30 make 50");
        assertTrue(narrow(piled).texts().anySatisfy(t -> t.text().equals("50")));
    }

    @Test
    void tellsPartsApartWithoutTheirHue() {
        MutableList<String> looks = wide(parts(ChartKind.STACKED))
                .elements("rect")
                .collect(r -> r.getAttribute("fill") + " " + r.getAttribute("fill-opacity"))
                .distinct();
        assertEquals(2, looks.size());
        assertTrue(looks.contains("#884183 ") && looks.contains("#884183 0.4"), looks::toString);
    }

    @Test
    void fillsCellsTheStrongerTheHigherAndWritesEachNumber() {
        Case heat = parts(ChartKind.HEAT);
        MutableList<Double> strengths = wide(heat).elements("rect").collect(r -> Drawn.number(r, "fill-opacity"));
        assertEquals(Lists.mutable.of(0.09, 0.21, 0.25, 0.45), strengths.sortThis());
        for (String number : Lists.immutable.of("5", "20", "25", "50")) {
            assertTrue(wide(heat).texts().anySatisfy(t -> t.text().equals(number)), number);
        }
    }

    /** Two parts in two categories: 20 and 30 beside 5 and 25; in heat 20 and 50 beside 5 and 25. */
    private static Case parts(ChartKind kind) {
        long[][] values = kind == ChartKind.HEAT ? new long[][] {{20, 5}, {50, 25}} : new long[][] {{20, 5}, {30, 25}};
        MutableList<Numbers.Entry> entries = Lists.mutable.empty();
        MutableList<Series> series = Lists.mutable.empty();
        for (int s = 0; s < 2; s++) {
            MutableList<Ask> asks = Lists.mutable.empty();
            for (int i = 0; i < 2; i++) {
                Ask ask = Ask.parse("x.part" + s + "[n=" + i + "]@2019");
                entries.add(new Numbers.Entry(ask, Value.of(Num.of(values[s][i])), Uom.COUNT));
                asks.add(ask);
            }
            series.add(new Series("Del " + s, Role.CURRENT, asks.toImmutable()));
        }
        return new Case(
                new Chart(
                        "parts",
                        1,
                        kind,
                        "Delar",
                        "antal",
                        Lists.immutable.of("jan", "feb"),
                        series.toImmutable(),
                        "navet",
                        Lists.immutable.empty()),
                Numbers.of(entries));
    }

    @Test
    void aMissingMonthBreaksTheLine() {
        String d = wide(sample("readmission"))
                .elements("path")
                .detect(p -> p.getAttribute("stroke").equals("#4C6C25"))
                .getAttribute("d");
        assertEquals(2, d.chars().filter(ch -> ch == 'M').count());
    }

    @Test
    void describesInWords() {
        Case months = sample("pupils_by_month");
        assertEquals(
                "2019: högst nov 3\u00A0590, lägst jul 0. 2018: högst nov 3\u00A0377, lägst jul 0.",
                drawer.description(months.chart(), months.numbers(), SWEDISH));
        Case results = sample("result_by_unit");
        assertTrue(drawer.description(results.chart(), results.numbers(), SWEDISH)
                .startsWith("2019: Förbundskansliet \u2212159, Medarbetarcentrum 7, Navet science center \u2212714"));
    }

    @Test
    void showsHostileNamesAsText() {
        Ask ask = Ask.of("x", "y", Period.year(2019));
        Chart chart = new Chart(
                "x",
                1,
                ChartKind.BARS,
                "<script>",
                "\"&",
                Lists.immutable.of("</svg>\u0000<b>"),
                Lists.immutable.of(new Series("]]>", Role.CURRENT, Lists.immutable.of(ask))),
                "no\"pe",
                Lists.immutable.empty());
        Drawn drawn = new Drawn(drawer.svg(chart, Numbers.NONE, SWEDISH, "a\"b"));
        assertEquals(0, drawn.elements("script").size() + drawn.elements("b").size());
        assertEquals("<script>, \"&", drawn.elements("title").getFirst().getTextContent());
    }

    @Test
    void theMarkHasAnArcPerUnit() {
        assertEquals(7, new Drawn(drawer.mark()).elements("path").size());
    }

    private Drawn wide(Case c) {
        return new Drawn(drawer.svg(c.chart(), c.numbers(), SWEDISH, "p"));
    }

    private Drawn narrow(Case c) {
        return new Drawn(drawer.narrowSvg(c.chart(), c.numbers(), SWEDISH, "p"));
    }

    private static ImmutableList<Chart> samples() {
        return EDITION.sections().flatCollect(Edition.Section::contents).selectInstancesOf(Content.Chart.class);
    }

    private static Case sample(String name) {
        return new Case(samples().detect(c -> c.name().equals(name)), EDITION.numbers());
    }

    private static Case made(ChartKind kind, String name, int size, long step, String category) {
        MutableList<Numbers.Entry> entries = Lists.mutable.empty();
        MutableList<String> categories = Lists.mutable.empty();
        MutableList<Series> series = Lists.mutable.empty();
        for (Role role : Role.values()) {
            MutableList<Ask> asks = Lists.mutable.empty();
            for (int i = 0; i < size; i++) {
                Ask ask = Ask.parse("x." + role.name().toLowerCase(Locale.ROOT) + "[n=" + i + "]@2019");
                long value = role == Role.TARGET ? step * 4 : step * (i % 5) + step * role.ordinal() / 2;
                entries.add(new Numbers.Entry(ask, Value.of(Num.of(value)), Uom.COUNT));
                asks.add(ask);
            }
            series.add(
                    new Series(role == Role.TARGET ? "Mål" : "20" + (19 - role.ordinal()), role, asks.toImmutable()));
        }
        for (int i = 0; i < size; i++) {
            categories.add(category + " " + (i + 1));
        }
        return new Case(
                new Chart(
                        name,
                        1,
                        kind,
                        name,
                        "antal",
                        categories.toImmutable(),
                        series.toImmutable(),
                        "navet",
                        Lists.immutable.empty()),
                Numbers.of(entries));
    }

    private static Case unknown(ChartKind kind) {
        Case few = made(kind, "unknown", 3, 1, "Okänd");
        return new Case(few.chart(), Numbers.NONE);
    }
}
