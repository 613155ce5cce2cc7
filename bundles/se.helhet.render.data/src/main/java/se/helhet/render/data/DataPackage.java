package se.helhet.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.report.Edition;

/**
 * {@code datapackage.json} as the Frictionless Data Package (version 1) describes it. Says nothing of a licence: that is
 * for whoever publishes the data.
 */
final class DataPackage {
    private DataPackage() {}

    static String json(Edition edition, ImmutableList<DataFile> files) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            // The default takes the machine's line end; the same edition must give the same bytes everywhere.
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", FileNames.slug(edition.id()));
            json.writeStringField("title", edition.title() + " " + edition.year() + ", " + edition.federation());
            json.writeStringField("description", Words.ABOUT);
            json.writeStringField("version", Integer.toString(edition.number()));
            json.writeStringField("created", edition.at().toString());
            json.writeArrayFieldStart("resources");
            for (DataFile file : files) {
                resource(json, file);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out + "\n";
    }

    private static void resource(JsonGenerator json, DataFile file) throws IOException {
        byte[] bytes = file.csv().getBytes(StandardCharsets.UTF_8);
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", file.name());
        json.writeStringField("path", file.path());
        json.writeStringField("title", file.title());
        json.writeStringField("description", file.description());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", bytes.length);
        json.writeStringField("hash", "sha256:" + sha256(bytes));
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (int i = 0; i < file.fields().size(); i++) {
            json.writeStartObject();
            json.writeStringField("name", file.fields().get(i).name());
            json.writeStringField("type", file.type(i));
            if (!file.fields().get(i).description().isEmpty()) {
                json.writeStringField("description", file.fields().get(i).description());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missingValues");
        json.writeString("");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
