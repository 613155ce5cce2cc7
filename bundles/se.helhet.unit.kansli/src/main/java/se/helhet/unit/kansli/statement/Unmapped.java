package se.helhet.unit.kansli.statement;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.LiveText;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;

/** Says which amounts stand outside the statements because the account map does not place them; usually nothing. */
final class Unmapped {
    private Unmapped() {}

    static ImmutableList<Content> draw(Draw d) {
        if (d.value(d.ask(OtherFigures.UNMAPPED_ROWS)).or(Num.ZERO).signum() == 0) {
            return Lists.immutable.empty();
        }
        MutableList<String> accounts = Lists.mutable.empty();
        for (String account : d.codes(Dims.DETAIL, d.period())) {
            Ask amount = d.ask(OtherFigures.UNMAPPED.at(Dims.DETAIL, account));
            Ask rows = d.ask(OtherFigures.UNMAPPED_ROWS.at(Dims.DETAIL, account));
            if (d.value(rows).or(Num.ZERO).signum() != 0) {
                accounts.add(d.text("text.unmapped.account")
                        .replace("{account}", account)
                        .replace("{amount}", "{" + address(amount) + "}"));
            }
        }
        String text = d.text("text.unmapped").replace("{accounts}", accounts.makeString("; "));
        return LiveText.paragraphs(text, d.unit(), d.period()).collect(runs -> new Content.Paragraph("", runs));
    }

    /** The address as live text writes it: the period is the chapter's own. */
    private static String address(Ask ask) {
        return ask.figure() + "[detail=" + ask.slice().get("detail") + "]";
    }
}
