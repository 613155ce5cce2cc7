package se.helhet.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * What is typed, for a shell that takes each byte as a letter: UTF-8 is read and handed on as Latin-1, which has å, ä and
 * ö. Letters beyond Latin-1 become question marks.
 */
final class Keyboard extends InputStream {
    private final Reader typed = new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8);

    @Override
    public int read() throws IOException {
        int letter = typed.read();
        return letter > 0xFF ? '?' : letter;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int first = most == 0 ? 0 : read();
        if (first <= 0) {
            return first;
        }
        into[from] = (byte) first;
        return 1;
    }
}
