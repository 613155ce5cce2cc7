package se.helhet.unit.kansli.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is written in, found by reading all of it: many programs claim {@code #FORMAT PC8} and write otherwise. */
final class SieEncoding {
    static final Charset CP437 = Charset.forName("IBM437");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** å ä ö Å Ä Ö é ü in the two single-byte encodings; no other byte is needed to tell them apart. */
    private static final boolean[] IN_CP437 = bytes(0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82, 0x81);

    private static final boolean[] IN_WINDOWS = bytes(0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0xFC);

    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private SieEncoding() {}

    /** CP437, UTF-8 or Windows-1252 (which holds ISO-8859-1). */
    static Charset of(Path file) throws IOException {
        Guess guess = new Guess();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                guess.take(block, n);
            }
        }
        return guess.charset();
    }

    private static boolean[] bytes(int... values) {
        boolean[] set = new boolean[256];
        for (int v : values) {
            set[v] = true;
        }
        return set;
    }

    /** Judges byte by byte, so that a file of any size needs no room. */
    private static final class Guess {
        private boolean utf8 = true;
        private boolean multibyte;
        private int following;
        private long cp437;
        private long windows;

        void take(byte[] block, int length) {
            ByteBuffer eight = ByteBuffer.wrap(block);
            int whole = length & -Long.BYTES;
            int i = 0;
            while (i < length) {
                // Nearly all bytes are ASCII, and eight of them are judged as fast as one.
                if (following == 0
                        && (i & Long.BYTES - 1) == 0
                        && i < whole
                        && (eight.getLong(i) & BEYOND_ASCII) == 0) {
                    i += Long.BYTES;
                    continue;
                }
                if (block[i] < 0) {
                    high(block[i] & 0xFF);
                } else if (following > 0) {
                    utf8 = false;
                    following = 0;
                }
                i++;
            }
        }

        private void high(int b) {
            cp437 += IN_CP437[b] ? 1 : 0;
            windows += IN_WINDOWS[b] ? 1 : 0;
            if (following > 0) {
                utf8 &= b < 0xC0;
                following--;
            } else {
                following = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : b >= 0xC0 ? 1 : 0;
                utf8 &= following > 0 && b < 0xF8;
                multibyte = true;
            }
        }

        /** A file cut within its last character is still UTF-8. */
        Charset charset() {
            if (utf8 && multibyte) {
                return StandardCharsets.UTF_8;
            }
            return windows > cp437 ? WINDOWS : CP437;
        }
    }
}
