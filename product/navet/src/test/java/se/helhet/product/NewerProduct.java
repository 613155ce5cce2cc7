package se.helhet.product;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.helhet.features.trust.KeyPairFile;
import se.helhet.features.trust.ProductSeal;

/** The product's zip made over into one of another version: as a release of the next year would look. */
final class NewerProduct {

    private static final String CHECKSUMS = "checksums.sha256";

    private final String base;
    private final Map<String, byte[]> files = new TreeMap<>();

    private NewerProduct(String base) {
        this.base = base;
    }

    /** The product that the build has just made, as another version. */
    static NewerProduct version(String version) throws IOException {
        Path made = Path.of(System.getProperty("product.folder"));
        NewerProduct product = new NewerProduct(made.getFileName() + "/");
        try (InputStream in = Files.newInputStream(made.resolveSibling(made.getFileName() + ".zip"));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    product.files.put(entry.getName().substring(product.base.length()), zip.readAllBytes());
                }
            }
        }
        product.property("version", version);
        product.property("build", "prov" + version);
        return product;
    }

    NewerProduct property(String key, String value) {
        String text = new String(files.get("product.properties"), StandardCharsets.UTF_8);
        text = text.replaceAll("(?m)^" + key + "=.*$", key + "=" + value);
        files.put("product.properties", text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Another file in one of the bundles. */
    NewerProduct inBundle(String name, String path, String text) throws IOException {
        String jar = jar(name);
        Map<String, byte[]> content = new TreeMap<>();
        content.put(path, text.getBytes(StandardCharsets.UTF_8));
        files.put(jar, more(files.get(jar), content));
        return this;
    }

    /** More in a header of a bundle's manifest, after a comma. */
    NewerProduct inManifest(String name, String header, String more) throws IOException {
        String jar = jar(name);
        files.put(jar, inManifest(files.get(jar), header, before -> before + "," + more));
        return this;
    }

    /** A jar with another value of a header in its manifest. */
    static byte[] inManifest(byte[] jar, String header, UnaryOperator<String> change) throws IOException {
        Manifest manifest;
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            manifest = in.getManifest();
        }
        manifest.getMainAttributes()
                .putValue(header, change.apply(manifest.getMainAttributes().getValue(header)));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        manifest.write(text);
        return more(jar, Map.of(JarFile.MANIFEST_NAME, text.toByteArray()));
    }

    private String jar(String bundle) {
        return files.keySet().stream()
                .filter(file -> file.matches("repository/.*/" + bundle.replace(".", "\\.") + "-[0-9].*\\.jar"))
                .findFirst()
                .orElseThrow();
    }

    NewerProduct without(String bundle) {
        files.keySet().removeIf(file -> file.contains("/" + bundle + "/"));
        return this;
    }

    /** A jar with other content in these places; the manifest comes first, as it has to. */
    static byte[] more(byte[] jar, Map<String, byte[]> content) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.put(entry.getName(), in.readAllBytes());
            }
        }
        all.putAll(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return out.toByteArray();
    }

    /** One byte of a bundle is another. */
    NewerProduct withOneByteOf(String bundle) {
        byte[] jar = files.get(jar(bundle));
        jar[jar.length / 2] ^= 1;
        return this;
    }

    /** Writes the zip with checksums that hold, signed by the build's distributor. */
    Path write(Path zip) throws IOException {
        String said = System.getProperty("helhet.key", "");
        Path definition = Path.of(System.getProperty("product.definition"));
        return write(
                zip,
                KeyPairFile.read(said.isBlank() ? definition.resolveSibling("target/distributor.key") : Path.of(said)));
    }

    /** As {@link #write(Path)}, signed by somebody else. */
    Path write(Path zip, KeyPairFile signer) throws IOException {
        putChecksums();
        String list = new String(files.get(CHECKSUMS), StandardCharsets.UTF_8);
        files.put(ProductSeal.FILE, ProductSeal.seal(list, signer).getBytes(StandardCharsets.UTF_8));
        return writeAsItIs(zip);
    }

    /** As {@link #write(Path)}, signed by nobody. */
    Path writeUnsigned(Path zip) throws IOException {
        putChecksums();
        files.remove(ProductSeal.FILE);
        return writeAsItIs(zip);
    }

    /** Writes the zip with checksums that hold, and the seal of before. */
    Path writeWithOldSeal(Path zip) throws IOException {
        putChecksums();
        return writeAsItIs(zip);
    }

    private void putChecksums() {
        StringBuilder sums = new StringBuilder();
        files.forEach((name, bytes) -> sums.append(
                name.equals(CHECKSUMS) || name.equals(ProductSeal.FILE) ? "" : sha256(bytes) + "  " + name + "\n"));
        files.put(CHECKSUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the zip; the checksums are those of before. */
    Path writeAsItIs(Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.setLevel(1);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(base + each.getKey()));
                entries.write(each.getValue());
            }
        }
        return zip;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
