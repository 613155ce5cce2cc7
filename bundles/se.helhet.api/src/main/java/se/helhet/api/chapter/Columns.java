package se.helhet.api.chapter;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Period;

/** The number columns a {@link FigureTable} can have; a sealed set of values rather than a fixed layout. */
public sealed interface Columns {
    Columns THIS = new Year(0);
    Columns LAST = new Year(-1);
    Columns CHANGE = new Change();

    /**
     * One code of a breakdown, in the document's period moved by some years: {@code at(-1, TERM, "autumn")}. With
     * {@link FigureTable#each} the rows are another breakdown of the same figure.
     */
    static Columns at(int shift, Dim dim, String code) {
        return new Cut(shift, dim, code);
    }

    Column head(Draw d);

    Cell cell(Draw d, Figure figure);

    /** The document's period moved by some years; 0 is the period itself. */
    record Year(int shift) implements Columns {
        private Period period(Draw d) {
            return d.period().shiftYears(shift);
        }

        @Override
        public Column head(Draw d) {
            ImmutableList<Attribute> year =
                    Lists.immutable.of(new Attribute("year", period(d).toString()));
            return new Column(period(d).toString(), shift == 0 ? ColumnKind.NUMBER : ColumnKind.PREVIOUS, year);
        }

        @Override
        public Cell cell(Draw d, Figure figure) {
            return new Cell.Number(d.ask(figure, period(d)));
        }
    }

    /** This period less the one a year earlier. */
    record Change() implements Columns {
        @Override
        public Column head(Draw d) {
            String head = "en".equals(d.locale().getLanguage()) ? "Change" : "Förändring";
            return new Column(head, ColumnKind.PREVIOUS, Lists.immutable.empty());
        }

        @Override
        public Cell cell(Draw d, Figure figure) {
            return new Cell.Change(d.ask(figure), d.ask(figure, d.period().lastYear()));
        }
    }

    /** One code of a breakdown in one year; headed by both. */
    record Cut(int shift, Dim dim, String code) implements Columns {
        @Override
        public Column head(Draw d) {
            String year = d.period().shiftYears(shift).toString();
            ImmutableList<Attribute> meaning =
                    Lists.immutable.of(new Attribute("year", year), new Attribute(dim.name(), code));
            return new Column(
                    d.codeLabel(dim, code) + " " + year, shift == 0 ? ColumnKind.NUMBER : ColumnKind.PREVIOUS, meaning);
        }

        @Override
        public Cell cell(Draw d, Figure figure) {
            return new Cell.Number(d.ask(figure.at(dim, code), d.period().shiftYears(shift)));
        }
    }
}
