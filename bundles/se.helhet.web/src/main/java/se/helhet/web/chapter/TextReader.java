package se.helhet.web.chapter;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.LiveText.Piece;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

/** Live texts as editors show them: words to type in, and what is live between them. */
@Component(service = TextReader.class)
public final class TextReader {
    private final Figures figures;
    private final Accents accents;

    @Activate
    public TextReader(@Reference Figures figures, @Reference Accents accents) {
        this.figures = figures;
        this.accents = accents;
    }

    /** A text cannot be read only when it is a draft; then it stays as it was typed, braces and all. */
    private static ImmutableList<Piece> pieces(String paragraph, String unit, Period period) {
        try {
            return LiveText.pieces(paragraph, unit, period);
        } catch (LiveText.BadText e) {
            return Lists.immutable.of(new Piece("", new Run.Words(paragraph)));
        }
    }

    /** The paragraphs of a text with today's numbers. */
    public ImmutableList<ImmutableList<Token>> read(String text, String unit, Period period, Locale locale) {
        ImmutableList<ImmutableList<Piece>> paragraphs = LiveText.split(text).collect(p -> pieces(p, unit, period));
        Numbers numbers = figures.evaluate(
                paragraphs.flatCollect(p -> p).collect(Piece::run).flatCollect(TextReader::asks));
        return paragraphs.collect(p -> p.collect(piece -> token(piece, numbers, locale)));
    }

    private Token token(Piece piece, Numbers numbers, Locale locale) {
        String printed = numbers.text(piece.run(), locale);
        if (piece.field().isEmpty()) {
            return Token.words(printed);
        }
        Optional<Ask> ask = asks(piece.run()).getFirstOptional();
        if (ask.isEmpty()) {
            return new Token(Token.Kind.PERIOD, printed, piece.field(), "", "");
        }
        Token.Kind kind = piece.run() instanceof Run.BySign ? Token.Kind.SIGN : Token.Kind.LIVE;
        return new Token(
                kind, printed, piece.field(), accents.of(ask.get().unit(), locale), figures.label(ask.get(), locale));
    }

    /** What a part of a text asks for, the number itself first. */
    static ImmutableList<Ask> asks(Run run) {
        if (run instanceof Run.Live live) {
            return Lists.immutable.of(live.ask()).newWithAll(Lists.immutable.fromStream(live.less().stream()));
        }
        return run instanceof Run.BySign sign
                ? Lists.immutable.of(sign.ask()).newWithAll(Lists.immutable.fromStream(sign.less().stream()))
                : Lists.immutable.empty();
    }
}
