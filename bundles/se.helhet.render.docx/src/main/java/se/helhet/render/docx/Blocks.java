package se.helhet.render.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;
import se.helhet.api.report.ChartDrawer;

/** Writes blocks of content one after the other. */
final class Blocks implements Content.Cases<Void> {
    /** The width of the text in millimetres. */
    private static final double WIDTH = 160;
    /** Three to a unit of the drawing, 305 to the inch. */
    private static final int PIXELS = 1920;

    private final CTBody body;
    private final Numbers numbers;
    private final Locale locale;
    private final Words words;
    private final Outline outline;
    private final Pictures pictures;
    private final ChartDrawer drawer;
    private final ChartFonts fonts;
    private final Captions captions = new Captions();
    private int charts;

    Blocks(
            CTBody body,
            Numbers numbers,
            Locale locale,
            Outline outline,
            Pictures pictures,
            ChartDrawer drawer,
            ChartFonts fonts) {
        this.body = body;
        this.numbers = numbers;
        this.locale = locale;
        this.words = Words.in(locale);
        this.outline = outline;
        this.pictures = pictures;
        this.drawer = drawer;
        this.fonts = fonts;
    }

    void heading(Outline.Entry entry) {
        CTP paragraph = line("Heading" + entry.level());
        Paragraphs.bookmark(paragraph, entry.id(), entry.bookmark(), () -> {
            if (!entry.number().isEmpty()) {
                Paragraphs.text(paragraph, "Quiet", entry.number() + Outline.GAP);
            }
            Paragraphs.text(paragraph, entry.title());
        });
    }

    @Override
    public Void heading(Content.Heading block) {
        heading(outline.of(block));
        return null;
    }

    @Override
    public Void paragraph(Content.Paragraph block) {
        runs(line("BodyText"), block.runs());
        return null;
    }

    @Override
    public Void bullets(Content.Bullets block) {
        block.items().forEach(item -> runs(line("ListBullet"), item));
        return null;
    }

    @Override
    public Void grid(Content.Grid block) {
        captions.write(body.addNewP(), words.table(), block.number(), block.caption(), block.measure());
        new GridWriter(numbers, locale).write(block, body.addNewTbl());
        source(block.source());
        return null;
    }

    @Override
    public Void chart(Content.Chart block) {
        captions.write(body.addNewP(), words.chart(), block.number(), block.caption(), block.measure());
        try {
            String svg = drawer.svg(block, numbers, locale, "docx" + ++charts + "-");
            Drawing drawing = Drawing.of(svg, PIXELS, fonts);
            double height = WIDTH * drawing.heightByWidth();
            String description = drawer.description(block, numbers, locale);
            CTP line = line("Chart");
            if (block.source().notEmpty()) {
                line.getPPr().addNewKeepNext();
            }
            pictures.inline(line, drawing.png(), WIDTH, height, block.caption(), description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        source(block.source());
        return null;
    }

    @Override
    public Void goals(Content.Goals block) {
        captions.write(body.addNewP(), words.table(), block.number(), block.caption(), "");
        new GoalWriter(numbers, locale).write(block, body.addNewTbl());
        source(Lists.immutable.empty());
        return null;
    }

    @Override
    public Void gap(Content.Gap block) {
        CTP paragraph = line(block.fault() ? "Fault" : "Gap");
        Paragraphs.text(paragraph, "Semibold", block.fault() ? words.failed(block.who()) : words.missing(block.who()));
        Paragraphs.text(paragraph, " " + block.cause() + " " + block.hint());
        return null;
    }

    /** Also the air below a table, which Word gives no space of its own; and two tables in a row would become one. */
    private void source(ImmutableList<Run> runs) {
        runs(line("SourceLine"), runs);
    }

    private void runs(CTP paragraph, ImmutableList<Run> runs) {
        runs.forEach(run -> Paragraphs.text(paragraph, numbers.text(run, locale)));
    }

    private CTP line(String style) {
        return Paragraphs.styled(body.addNewP(), style);
    }
}
