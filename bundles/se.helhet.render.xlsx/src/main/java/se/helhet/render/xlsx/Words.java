package se.helhet.render.xlsx;

import java.util.Locale;
import se.helhet.api.goal.Achievement;

/** The workbook's own words, in the document's language; the same as in its other formats. */
record Words(boolean english) {
    static Words in(Locale locale) {
        return new Words("en".equals(locale.getLanguage()));
    }

    String contents() {
        return english ? "Contents" : "Innehåll";
    }

    String table() {
        return english ? "Table" : "Tabell";
    }

    String chart() {
        return english ? "Figure" : "Figur";
    }

    String edition(int number, boolean complete) {
        return (english ? "Edition " : "Upplaga ")
                + number
                + (complete ? "" : english ? " (incomplete)" : " (inte fullständig)");
    }

    String sheet() {
        return english ? "Sheet" : "Blad";
    }

    String row() {
        return english ? "Row" : "Rad";
    }

    String number() {
        return english ? "No." : "Nr";
    }

    String goal() {
        return english ? "Goal or activity" : "Mål eller aktivitet";
    }

    String target() {
        return english ? "Target" : "Målvärde";
    }

    String outcome() {
        return english ? "Outcome" : "Utfall";
    }

    String comment() {
        return english ? "Comment" : "Kommentar";
    }

    String about() {
        return english ? "about " : "ca ";
    }

    String status(Achievement achievement) {
        return switch (achievement) {
            case MET -> english ? "Met" : "Uppfyllt";
            case PARTLY -> english ? "Partly met" : "Delvis uppfyllt";
            case NOT_MET -> english ? "Not met" : "Ej uppfyllt";
            case ONGOING -> english ? "Ongoing" : "Pågår";
            case UNKNOWN -> english ? "Not assessed" : "Ej bedömt";
        };
    }
}
