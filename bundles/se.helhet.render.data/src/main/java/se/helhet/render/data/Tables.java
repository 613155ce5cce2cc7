package se.helhet.render.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.report.Edition;

/** Makes the files of an edition, in the order in which the document first needs them. */
final class Tables implements Content.Cases<Place> {
    private final Edition edition;
    private final FileNames names = new FileNames();
    private final FigureList figures;
    private final GoalForm goals;
    private final Map<String, LongForm> longForms = new LinkedHashMap<>();
    private final MutableList<DataFile> wide = Lists.mutable.empty();
    private Place place = new Place("", "");

    private Tables(Edition edition) {
        this.edition = edition;
        this.figures = new FigureList(edition.numbers());
        this.goals = new GoalForm(edition.numbers(), edition.locale());
    }

    static ImmutableList<DataFile> of(Edition edition) {
        Tables tables = new Tables(edition);
        tables.read();
        return tables.files();
    }

    private void read() {
        edition.sections().forEach(s -> {
            place = new Place(s.title(), s.number());
            s.contents().forEach(c -> place = c.fold(this));
        });
    }

    private ImmutableList<DataFile> files() {
        MutableList<DataFile> out = Lists.mutable.empty();
        String figureName = names.next("figures");
        // Files that several years share keep their names; those made of headings give way.
        longForms.forEach((name, form) -> out.add(form.file(names.next(name))));
        if (!goals.isEmpty()) {
            out.add(goals.file(names.next("goals")));
        }
        wide.forEach(
                f -> out.add(new DataFile(names.next(f.name()), f.title(), f.description(), f.fields(), f.records())));
        out.add(figures.file(figureName));
        return out.toImmutable();
    }

    private String nameOf(String block) {
        return FileNames.slug(place.section() + " " + block);
    }

    @Override
    public Place heading(Content.Heading block) {
        return place.under(block.number());
    }

    @Override
    public Place grid(Content.Grid block) {
        figures.name(block);
        String file = block.dataset().file();
        if (file.isEmpty()) {
            wide.add(WideForm.of(block, nameOf(block.name()), edition.numbers()));
        } else {
            longForms
                    .computeIfAbsent(
                            FileNames.slug(file.replaceFirst("\\.csv$", "")), f -> new LongForm(edition.numbers()))
                    .add(block, place);
        }
        return place;
    }

    @Override
    public Place chart(Content.Chart block) {
        figures.name(block);
        wide.add(WideForm.of(block, nameOf(block.name()), edition.numbers()));
        return place;
    }

    @Override
    public Place goals(Content.Goals block) {
        figures.name(block);
        goals.add(block, place);
        return place;
    }

    @Override
    public Place paragraph(Content.Paragraph block) {
        return place;
    }

    @Override
    public Place bullets(Content.Bullets block) {
        return place;
    }

    @Override
    public Place gap(Content.Gap block) {
        return place;
    }
}
