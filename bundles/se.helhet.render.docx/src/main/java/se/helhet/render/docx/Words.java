package se.helhet.render.docx;

import java.util.Locale;
import se.helhet.api.goal.Achievement;

/** The document's own words, in its language; the same as on the pages of the HTML edition. */
record Words(boolean english) {
    static Words in(Locale locale) {
        return new Words("en".equals(locale.getLanguage()));
    }

    String contents() {
        return english ? "Contents" : "Innehåll";
    }

    /** Also the name of the sequence that numbers tables; the same for charts below. */
    String table() {
        return english ? "Table" : "Tabell";
    }

    String chart() {
        return english ? "Figure" : "Figur";
    }

    String edition() {
        return english ? "Edition" : "Upplaga";
    }

    /** Follows the number of an edition in which something failed. */
    String incomplete() {
        return english ? "incomplete" : "inte fullständig";
    }

    String members() {
        return english ? "Members" : "Medlemmar";
    }

    String goalNumber() {
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

    String status() {
        return "Status";
    }

    /** Opens a gap. */
    String missing(String who) {
        return (english ? "Not here yet: " : "Saknas än: ") + who + ".";
    }

    /** Opens a gap that is someone's fault. */
    String failed(String who) {
        return (english ? "Could not be produced: " : "Kunde inte tas fram: ") + who + ".";
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
