package se.helhet.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Edition.Section;
import se.helhet.api.value.Print;

/** Makes the workbook of an edition: a list of what is in it, and a sheet for each chapter that has tables. */
final class Tables implements Content.Cases<Boolean> {
    private final Edition edition;
    private final Words words;
    private final Workbook book;
    private final Worksheet first;
    private final SheetNames names = new SheetNames();
    private final MutableList<Listed> listed = Lists.mutable.empty();
    private Section chapter;
    private ChapterSheet sheet;
    private String heading = "";
    private String written = "";

    private Tables(Edition edition, ByteArrayOutputStream out) {
        this.edition = edition;
        this.words = Words.in(edition.locale());
        this.book = new Workbook(out, "Helhet", null);
        this.book.properties().setTitle(edition.title() + " " + edition.year() + ", " + edition.federation());
        this.first = book.newWorksheet(names.next(words.contents()));
    }

    /** Something that stands in the list. */
    private record Listed(String title, String sheet, int row) {}

    static byte[] workbook(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables tables = new Tables(edition, out);
        tables.sections();
        tables.list();
        tables.book.finish();
        return out.toByteArray();
    }

    private void sections() {
        for (Section section : edition.sections()) {
            if (section.level() == 1 || chapter == null) {
                chapter = section;
                sheet = null;
                written = "";
            }
            heading = section.equals(chapter) ? "" : (section.number() + " " + section.title()).strip();
            section.contents().forEach(c -> c.fold(this));
        }
    }

    /** The sheet of the chapter, made when its first table comes; the heading that is new to it is written. */
    private ChapterSheet sheet() {
        if (sheet == null) {
            String title = (chapter.number() + " " + chapter.title()).strip();
            sheet = new ChapterSheet(book.newWorksheet(names.next(title)), title, edition.numbers(), edition.locale());
        }
        if (!heading.isEmpty() && !heading.equals(written)) {
            sheet.heading(heading);
            written = heading;
        }
        return sheet;
    }

    private ChapterSheet listed(String sequence, int number, String caption) {
        ChapterSheet on = sheet();
        String title = number > 0 ? sequence + Print.NO_BREAK_SPACE + number + ". " + caption : caption;
        listed.add(new Listed(title, on.name(), on.next()));
        return on;
    }

    private void list() {
        first.width(0, 70);
        first.width(1, 34);
        first.value(0, 0, edition.title() + " " + edition.year());
        Look.title(first, 0);
        first.value(1, 0, edition.federation());
        first.value(2, 0, words.edition(edition.number(), edition.complete()));
        Look.quiet(first, 2, 0);
        first.value(4, 0, words.contents());
        first.value(4, 1, words.sheet());
        first.value(4, 2, words.row());
        for (int at = 0; at < 3; at++) {
            Look.head(first, 4, at, at == 2);
        }
        listed.forEachWithIndex((l, i) -> {
            first.value(i + 5, 0, l.title);
            first.value(i + 5, 1, l.sheet);
            first.value(i + 5, 2, l.row);
        });
        first.freezePane(0, 5);
    }

    @Override
    public Boolean heading(Content.Heading block) {
        heading = (block.number() + " " + block.text()).strip();
        return false;
    }

    @Override
    public Boolean grid(Content.Grid block) {
        listed(words.table(), block.number(), block.caption()).grid(block);
        return true;
    }

    @Override
    public Boolean chart(Content.Chart block) {
        listed(words.chart(), block.number(), block.caption()).chart(block);
        return true;
    }

    @Override
    public Boolean goals(Content.Goals block) {
        listed(words.table(), block.number(), block.caption()).goals(block);
        return true;
    }

    @Override
    public Boolean paragraph(Content.Paragraph block) {
        return false;
    }

    @Override
    public Boolean bullets(Content.Bullets block) {
        return false;
    }

    @Override
    public Boolean gap(Content.Gap block) {
        return false;
    }
}
