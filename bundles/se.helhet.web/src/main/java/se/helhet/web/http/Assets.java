package se.helhet.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.lib.fonts.Fonts;

/** Style sheets, scripts, fonts and icons, all from the product. Each is read and packed once. */
final class Assets {
    private static final ImmutableMap<String, String> TYPES = Maps.immutable.of(
            "css",
            "text/css;charset=UTF-8",
            "js",
            "text/javascript;charset=UTF-8",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2");
    private final Map<String, Optional<Asset>> kept = new ConcurrentHashMap<>();

    private record Asset(byte[] bytes, byte[] packed, String type, String tag) {}

    void send(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        Optional<Asset> found = kept.computeIfAbsent(name, Assets::read);
        if (found.isEmpty()) {
            response.setStatus(404);
            return;
        }
        Asset asset = found.get();
        response.setHeader("ETag", asset.tag);
        response.setHeader("Cache-Control", asset.type.startsWith("font/") ? "max-age=604800" : "no-cache");
        if (asset.tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
            return;
        }
        response.setContentType(asset.type);
        boolean pack = asset.packed.length < asset.bytes.length && Sender.packs(request);
        if (pack) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] sent = pack ? asset.packed : asset.bytes;
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private static Optional<Asset> read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || name.contains("..") || name.contains("\\")) {
            return Optional.empty();
        }
        try (InputStream in = open(name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            CRC32 sum = new CRC32();
            sum.update(bytes);
            String tag = "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
            return Optional.of(new Asset(bytes, packed.toByteArray(), type, tag));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static InputStream open(String name) {
        if (name.startsWith("fonts/")) {
            return Fonts.web().stream()
                    .filter(f -> name.equals("fonts/" + f.file()))
                    .findFirst()
                    .map(Fonts.Face::open)
                    .orElse(null);
        }
        return Assets.class.getResourceAsStream("/assets/" + name);
    }
}
