package se.helhet.admin.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.eclipse.collections.api.list.ImmutableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.admin.Refused;
import se.helhet.admin.file.Listing.Line;
import se.helhet.features.trust.PublicKeyText;

/**
 * A plugin file whose signature holds and whose entries are exactly those it declares. Nothing of its content is read
 * before the signature has been checked, and nothing is written but by {@link #unpack}.
 */
public final class PluginFile {
    private static final Logger LOG = LoggerFactory.getLogger(PluginFile.class);
    private static final int MOST_ENTRIES = 500;
    private static final long MOST_BYTES = 500_000_000;
    private static final int LONGEST_LISTING = 200_000;

    private final Path file;
    private final PublicKeyText signer;
    private final Listing listing;

    private PluginFile(Path file, PublicKeyText signer, Listing listing) {
        this.file = file;
        this.signer = signer;
        this.listing = listing;
    }

    /** Throws {@link Refused} for a file that is no plugin file, not signed, altered, or not what it declares. */
    public static PluginFile open(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refused("Filen " + file + " finns inte eller går inte att läsa.");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refused(file, "är större än " + megabytes(MOST_BYTES));
            }
            PublicKeyText signer = Seal.check(file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                PluginFile opened = new PluginFile(file, signer, listing(file, zip));
                opened.checkNames(zip);
                opened.checkContent(zip);
                return opened;
            }
        } catch (ZipException e) {
            LOG.warn("{} is no zip", file, e);
            throw refused(file, "går inte att packa upp");
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            throw new Refused("Filen " + Seal.name(file) + " går inte att läsa: " + e.getMessage(), e);
        }
    }

    private static Listing listing(Path file, ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw refused(file, "har fler än " + MOST_ENTRIES + " delar");
        }
        ZipEntry entry = zip.getEntry(Listing.NAME);
        byte[] bytes = entry == null ? new byte[0] : read(zip, entry, LONGEST_LISTING);
        Listing listing = bytes.length == 0 || bytes.length > LONGEST_LISTING
                ? null
                : Listing.parse(new String(bytes, StandardCharsets.UTF_8));
        if (listing == null) {
            throw refused(file, "saknar en läsbar lista över sitt innehåll (" + Listing.NAME + ")");
        }
        long total = listing.lines().sumOfLong(Line::size);
        if (total > MOST_BYTES) {
            throw refused(file, "blir uppackad större än " + megabytes(MOST_BYTES));
        }
        return listing;
    }

    /** The entries are the listed ones and no others, each once, and none can be written outside its folder. */
    private void checkNames(ZipFile zip) {
        Set<String> found = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = entry.getName();
            if (!path.equals(Listing.NAME) && !Listing.allowed(path)) {
                throw refused(file, "har en del med ett otillåtet namn (" + path + ")");
            }
            if (!found.add(path.toLowerCase(Locale.ROOT))) {
                throw refused(file, "har två delar med namnet " + path);
            }
        }
        found.remove(Listing.NAME);
        for (Line line : listing.lines()) {
            if (!found.remove(line.path().toLowerCase(Locale.ROOT))) {
                throw refused(file, "saknar delen " + line.path() + ", eller nämner den två gånger");
            }
        }
        if (!found.isEmpty()) {
            throw refused(
                    file,
                    "har en del som inte står i dess lista (" + found.iterator().next() + ")");
        }
    }

    private void checkContent(ZipFile zip) throws IOException {
        for (Line line : listing.lines()) {
            content(zip, line);
        }
    }

    /** No more than the declared size is ever unpacked. */
    private byte[] content(ZipFile zip, Line line) throws IOException {
        ZipEntry entry = zip.getEntry(line.path());
        byte[] bytes = entry == null ? new byte[0] : read(zip, entry, line.size());
        if (bytes.length != line.size()) {
            throw refused(file, "har en del som inte är så stor som den uppger (" + line.path() + ")");
        }
        if (!PluginWriter.sha256(bytes).equals(line.sha256())) {
            throw refused(file, "har en del som inte stämmer med sin kontrollsumma (" + line.path() + ")");
        }
        return bytes;
    }

    private static byte[] read(ZipFile zip, ZipEntry entry, long atMost) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, atMost + 1));
        }
    }

    private static Refused refused(Path file, String why) {
        return new Refused("Filen " + Seal.name(file) + " " + why
                + ". Den installeras inte. Hämta den på nytt från utgivaren, eller be utgivaren om en rättad fil.");
    }

    private static String megabytes(long bytes) {
        return bytes / 1_000_000 + " MB";
    }

    /** Who signed it; it is for the caller to trust the key or not. */
    public PublicKeyText signer() {
        return signer;
    }

    /** All paths in it: {@code features/….json} and {@code repository/…/….jar}. */
    public ImmutableList<String> paths() {
        return listing.lines().collect(Line::path);
    }

    /** SHA-256 of a part. */
    public String sha256(String path) {
        return listing.lines().detect(l -> l.path().equals(path)).sha256();
    }

    /** Writes the parts below a folder. All are checked once more as they are read. Throws {@link Refused}. */
    public void unpack(Path folder) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Line line : listing.lines()) {
                Path target = folder.resolve(line.path()).normalize();
                if (!target.startsWith(folder.normalize())) {
                    throw refused(file, "har en del med ett otillåtet namn (" + line.path() + ")");
                }
                Files.createDirectories(target.getParent());
                Files.write(target, content(zip, line));
            }
        } catch (IOException e) {
            throw new Refused(
                    "Filen " + Seal.name(file) + " kunde inte packas upp i " + folder + ": " + e.getMessage()
                            + ". Kontrollera att det finns plats och att det går att skriva där.",
                    e);
        }
    }

    /** For sentences that count them. */
    List<Line> lines() {
        return listing.lines().castToList();
    }
}
