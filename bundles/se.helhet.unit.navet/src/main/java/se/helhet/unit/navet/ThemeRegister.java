package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_THEME;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.navet.db.tables.NavetTheme;

/** What schools can book: each theme with its subject and tags, from when to when it is on offer. */
final class ThemeRegister {
    static final String[] SUBJECTS = {
        "naturvetenskap", "teknik", "matematik", "programmering", "miljo", "entreprenorskap", "kultur"
    };
    /** What a theme is about beside its subject; several hold for one theme. */
    static final String[] TAGS = {"globala_mal", "entreprenorskap", "digitalt", "yrken", "halsa", "sprak"};

    private static final NavetTheme T = NAVET_THEME;

    static final Register THEMES = Register.of("theme", T)
            .required(T.NAME, T.SUBJECT, T.INTRODUCED_ON)
            .coded(T.SUBJECT, SUBJECTS)
            .tagged(T.TAGS, TAGS)
            .rule("retired", r -> Dates.inOrder(r.get(T.INTRODUCED_ON), r.get(T.RETIRED_ON)))
            .rule("evaluated", r -> Dates.inOrder(r.get(T.INTRODUCED_ON), r.get(T.EVALUATED_ON)));

    static final Figure OFFERED = THEMES.count("offered_themes").openAt(T.INTRODUCED_ON, T.RETIRED_ON);
    static final Figure NEW = THEMES.count("new_themes").on(T.INTRODUCED_ON);
    static final Figure EVALUATED = THEMES.count("evaluated_themes").on(T.EVALUATED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(OFFERED, NEW, EVALUATED);

    private ThemeRegister() {}
}
