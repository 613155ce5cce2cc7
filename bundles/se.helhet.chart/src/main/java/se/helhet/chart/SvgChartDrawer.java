package se.helhet.chart;

import java.util.Locale;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.content.Content.Chart;
import se.helhet.api.content.Numbers;
import se.helhet.api.report.ChartDrawer;

/** The chart drawer of the product; stateless. */
@Component(service = ChartDrawer.class)
public final class SvgChartDrawer implements ChartDrawer {
    private static final double WIDE = 640;
    private static final double NARROW = 328;

    @Override
    public String svg(Chart chart, Numbers numbers, Locale locale, String idPrefix) {
        return svg(chart, numbers, locale, idPrefix, (int) WIDE);
    }

    @Override
    public String svg(Chart chart, Numbers numbers, Locale locale, String idPrefix, int width) {
        Data data = Data.of(chart, numbers, locale);
        Drawing drawing = switch (chart.kind()) {
            case COLUMNS -> new Columns(data, width);
            case BARS -> new Bars(data, width);
            case LINE -> new Line(data, width);
            case STACKED -> new StackedColumns(data, width);
            case HEAT -> new Heat(data, width);
        };
        return wrap(data, drawing, width, idPrefix);
    }

    @Override
    public String narrowSvg(Chart chart, Numbers numbers, Locale locale, String idPrefix) {
        Data data = Data.of(chart, numbers, locale);
        Drawing drawing = switch (chart.kind()) {
            case COLUMNS, BARS -> new Bars(data, NARROW);
            case LINE -> new Line(data, NARROW);
            case STACKED -> new StackedBars(data, NARROW);
            case HEAT -> new Heat(data, NARROW);
        };
        return wrap(data, drawing, NARROW, idPrefix);
    }

    @Override
    public String description(Chart chart, Numbers numbers, Locale locale) {
        return new Description(Data.of(chart, numbers, locale)).text();
    }

    @Override
    public String mark() {
        return Mark.svg();
    }

    @Override
    public ImmutableMap<String, String> darkColours() {
        return Maps.immutable.withAll(Palette.all().toMap(Palette.Colour::light, Palette.Colour::dark));
    }

    private static String wrap(Data data, Drawing drawing, double width, String idPrefix) {
        Description words = new Description(data);
        String body = drawing.body();
        String id = Svg.escape(idPrefix);
        String size = Svg.n(width) + "\" height=\"" + Svg.n(drawing.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Svg.n(width) + " " + Svg.n(drawing.height())
                + "\" width=\"" + size + "\" role=\"img\" aria-labelledby=\"" + id + "-t " + id
                + "-d\" font-family=\"'Source Sans 3', sans-serif\" font-size=\"" + Svg.n(Letters.SIZE) + "\">"
                + "<title id=\"" + id + "-t\">" + Svg.escape(words.title()) + "</title>"
                + "<desc id=\"" + id + "-d\">" + Svg.escape(words.text()) + "</desc>" + body + "</svg>";
    }
}
