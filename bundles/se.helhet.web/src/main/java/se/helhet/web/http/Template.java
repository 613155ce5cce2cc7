package se.helhet.web.http;

import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * A page or part to be drawn: a file under {@code src/main/jte} and what stands in it. Text is escaped by the engine where
 * it is put; the view ({@code v}) comes to every template.
 *
 * @param name {@code register/grid.jte}
 */
public record Template(String name, ImmutableMap<String, Object> values) {
    private static final String DRAWN = "drawn";
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            java.nio.file.Path.of("."),
            gg.jte.ContentType.Html,
            Template.class.getClassLoader(),
            "se.helhet.web.pages");

    public static Template of(String name) {
        return new Template(name, Maps.immutable.empty());
    }

    /** With the template's {@code @param model}. */
    public static Template of(String name, Object model) {
        return new Template(name, Maps.immutable.of("model", model));
    }

    /** The same, drawn once for all sessions. */
    Template drawn(View v) {
        return new Template(name, Maps.immutable.of(DRAWN, new Drawn(bytes(v.unsigned()))));
    }

    /** Draws nothing and tells when its place has come. */
    static Template noting(Runnable place) {
        return new Template("", Maps.immutable.of(DRAWN, place));
    }

    /** Bytes of what has been drawn once for all; zero for what has not. */
    int size() {
        return once().map(Drawn::size).orElse(0);
    }

    /** What has been drawn once for all. */
    Optional<Drawn> once() {
        return values.get(DRAWN) instanceof Drawn drawn ? Optional.of(drawn) : Optional.empty();
    }

    public Template with(String param, Object value) {
        return new Template(name, values.newWithKeyValue(param, value));
    }

    /** Draws into {@code out}; used by templates that hold others. */
    public void draw(View v, TemplateOutput out) {
        if (values.get(DRAWN) instanceof Drawn drawn) {
            out.writeBinaryContent(drawn.signed(v.token()));
        } else if (values.get(DRAWN) instanceof Runnable noting) {
            noting.run();
        } else {
            Map<String, Object> all = values.newWithKeyValue("v", v).castToMap();
            ENGINE.render(name, all, out);
        }
    }

    /** As UTF-8. */
    byte[] bytes(View v) {
        if (values.get(DRAWN) instanceof Drawn drawn) {
            return drawn.signed(v.token());
        }
        Utf8ByteOutput out = new Utf8ByteOutput();
        draw(v, out);
        return out.toByteArray();
    }
}
