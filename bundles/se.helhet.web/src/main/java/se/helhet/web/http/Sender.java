package se.helhet.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes replies. */
final class Sender {
    private static final int WORTH_PACKING = 2048;

    private Sender() {}

    static void send(HttpServletRequest request, HttpServletResponse response, Reply reply, View view)
            throws IOException {
        if (reply instanceof Reply.Page page) {
            html(request, response, page.body(), view);
        } else if (reply instanceof Reply.Fragment part) {
            html(request, response, part.body(), view);
        } else if (reply instanceof Reply.Bare bare) {
            html(request, response, bare.body(), view);
        } else if (reply instanceof Reply.Redirect to) {
            response.setStatus(303);
            response.setHeader("Location", to.address());
        } else if (reply instanceof Reply.Text text) {
            response.setContentType(text.type() + ";charset=UTF-8");
            write(request, response, text.text().getBytes(StandardCharsets.UTF_8));
        } else if (reply instanceof Reply.Download file) {
            download(response, file);
        } else {
            response.setStatus(204);
        }
    }

    private static void html(HttpServletRequest request, HttpServletResponse response, Template template, View view)
            throws IOException {
        byte[] part = template.bytes(view);
        html(request, response, part, part.length);
    }

    /** Returns when nobody looks at {@code page} any more. */
    static void html(HttpServletRequest request, HttpServletResponse response, byte[] page, int length)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        boolean packs = length > WORTH_PACKING && packs(request);
        if (packs) {
            response.setHeader("Content-Encoding", "gzip");
            response.setHeader("Vary", "Accept-Encoding");
        } else {
            response.setContentLength(length);
        }
        try (OutputStream out = packs ? new FastGzip(response.getOutputStream()) : response.getOutputStream()) {
            out.write(page, 0, length);
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
            throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static boolean packs(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    /** Pages go to a browser on this machine: packing little and fast is worth more than packing well. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static void download(HttpServletResponse response, Reply.Download reply) throws IOException {
        Path file = reply.file();
        try {
            response.setContentType(reply.type());
            response.setContentLengthLong(Files.size(file));
            String ascii = reply.name().replaceAll("[^A-Za-z0-9._-]", "_");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + Request.encoded(reply.name()));
            Files.copy(file, response.getOutputStream());
        } finally {
            if (reply.delete()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
