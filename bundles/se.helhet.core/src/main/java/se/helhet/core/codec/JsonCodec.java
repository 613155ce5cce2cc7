package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.round.Codec;

/** Writes and reads frozen types by their record components; no annotations, no configuration. Safe for many threads. */
@Component(service = Codec.class)
public final class JsonCodec implements Codec {
    private static final int DEEPEST = 100;

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    private final Forms forms = new Forms();

    @Override
    public String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            forms.of(declared(value.getClass())).write(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A record that is one kind of a sealed type is written as that type, with its name. */
    private static Class<?> declared(Class<?> type) {
        for (Class<?> general : type.getInterfaces()) {
            if (general.isSealed()) {
                return general;
            }
        }
        return type;
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        try (JsonParser in = json.createParser(text)) {
            if (in.nextToken() == null) {
                throw BadJson.at(in, "Texten är tom");
            }
            Object value = forms.of(declared(type)).read(in);
            if (!type.isInstance(value)) {
                throw BadJson.at(in, "Här ska stå ett objekt av slaget " + type.getSimpleName());
            }
            if (in.nextToken() != null) {
                throw BadJson.at(in, "Här borde texten vara slut");
            }
            return type.cast(value);
        } catch (JsonProcessingException e) {
            throw BadJson.at(e.getLocation(), "Texten är ingen hel JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
