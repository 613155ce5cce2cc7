package se.helhet.core.submission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import se.helhet.api.round.Codec;
import se.helhet.api.round.Submission;

/**
 * A submission as a file: {@code {"helhet":"submission","format":1,"sha256":"…","submission":{…}}}. The digest is that
 * of the submission's own text, so that any change to it is seen. A newer format is refused before anything else is read.
 */
final class SubmissionFile {
    private static final int FORMAT = 1;
    private static final long LARGEST = 100_000_000;
    private static final String KIND = "submission";

    private final Codec codec;

    SubmissionFile(Codec codec) {
        this.codec = codec;
    }

    /** A submission as it was read, with its digest. */
    record Received(Submission submission, String sha256) {}

    /** Written beside the file and moved, so that a reader never meets half of it. */
    void write(Submission submission, Path file) {
        String json = codec.write(submission);
        String text = "{\"helhet\":\"" + KIND + "\",\"format\":" + FORMAT + ",\"sha256\":\"" + Sha256.of(json)
                + "\",\"submission\":" + json + "}\n";
        Path aside = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(aside, text);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Filen " + file + " kunde inte skrivas. Kontrollera att mappen finns och går att skriva i.", e);
        }
    }

    /** Throws {@link IllegalArgumentException} with one Swedish sentence or two for anything but a whole submission. */
    Received read(Path file) {
        String text = text(file);
        try (JsonParser in = new JsonFactory().createParser(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT || !field(in, "helhet") || !KIND.equals(in.getText())) {
                throw foreign(file, null);
            }
            if (!field(in, "format") || !in.currentToken().isNumeric()) {
                throw foreign(file, null);
            }
            if (in.getIntValue() > FORMAT) {
                throw new IllegalArgumentException(
                        "Filen " + file + " är skriven av en nyare version av Helhet (format " + in.getIntValue()
                                + "). Uppdatera Helhet här och ta emot filen igen.");
            }
            if (!field(in, "sha256")) {
                throw altered(file, null);
            }
            String sha256 = in.getText();
            if (!field(in, "submission") || in.currentToken() != JsonToken.START_OBJECT) {
                throw altered(file, null);
            }
            int from = (int) in.currentTokenLocation().getCharOffset();
            in.skipChildren();
            int to = (int) in.currentTokenLocation().getCharOffset() + 1;
            if (in.nextToken() != JsonToken.END_OBJECT || in.nextToken() != null) {
                throw altered(file, null);
            }
            String json = text.substring(from, to);
            if (!Sha256.of(json).equals(sha256)) {
                throw altered(file, null);
            }
            return new Received(codec.read(json, Submission.class), sha256);
        } catch (JsonEOFException e) {
            if (!text.startsWith("{\"helhet\"")) {
                throw foreign(file, e);
            }
            throw new IllegalArgumentException("Filen " + file + " är avklippt: slutet saknas. Be om den på nytt.", e);
        } catch (JsonProcessingException e) {
            throw text.startsWith("{\"helhet\"") ? altered(file, e) : foreign(file, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Steps to the next field; false when it has another name. */
    private static boolean field(JsonParser in, String name) throws IOException {
        return in.nextToken() == JsonToken.FIELD_NAME && in.currentName().equals(name) && in.nextToken() != null;
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw unreadable(file, null);
            }
            if (Files.size(file) > LARGEST) {
                throw foreign(file, null);
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw foreign(file, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static IllegalArgumentException unreadable(Path file, IOException cause) {
        return new IllegalArgumentException(
                "Filen " + file + " finns inte eller går inte att läsa. Kontrollera sökvägen.", cause);
    }

    private static IllegalArgumentException foreign(Path file, IOException cause) {
        return new IllegalArgumentException(
                "Filen " + file + " är ingen inlämning från Helhet. Välj filen som enheten skrev när den lämnade in.",
                cause);
    }

    private static IllegalArgumentException altered(Path file, IOException cause) {
        return new IllegalArgumentException(
                "Filen " + file + " har ändrats sedan den skrevs och tas inte emot. Be enheten om filen på nytt.",
                cause);
    }
}
