package se.helhet.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who has been let in and asks over plain HTTP, without a browser. */
final class Visitor {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("X-Helhet-Token\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final Workbench workbench;
    private final String cookie;
    private String token = "";

    private Visitor(Workbench workbench, String cookie) {
        this.workbench = workbench;
        this.cookie = cookie;
    }

    /** Uses the workbench's ticket. */
    static Visitor enter(Workbench workbench) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(workbench.ticket()));
        String cookie = answer.headers()
                .firstValue("Set-Cookie")
                .orElseThrow(() -> new IOException("Not let in: " + answer.statusCode()));
        Visitor visitor = new Visitor(workbench, cookie.substring(0, cookie.indexOf(';')));
        Matcher token = TOKEN.matcher(
                visitor.get("/start").body().replace("&#34;", "\"").replace("&quot;", "\""));
        if (!token.find()) {
            throw new IOException("The page has no token");
        }
        visitor.token = token.group(1);
        return visitor;
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    /** {@code name=value}. */
    String cookie() {
        return cookie;
    }

    String token() {
        return token;
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(request(address));
    }

    HttpResponse<String> post(String address, Map<String, String> form) throws IOException, InterruptedException {
        return send(request(address)
                .header("X-Helhet-Token", token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** As the pages' scripts send it: a part for each field, whatever its length. */
    HttpResponse<String> postParts(String address, Map<String, String> form) throws IOException, InterruptedException {
        String boundary = "----e2e-boundary";
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + boundary + "--\r\n");
        return send(request(address)
                .header("X-Helhet-Token", token)
                .header("HX-Request", "true")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Sends a file with a form, as a browser does. */
    HttpResponse<String> postFile(String address, Map<String, String> form, String name, byte[] content)
            throws IOException, InterruptedException {
        String boundary = "----e2e-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : form.entrySet()) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        String sent = name.replace("\"", "%22");
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + sent
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(address)
                .header("X-Helhet-Token", token)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Asks for the page until it fits; fails after a minute. */
    String await(String address, Pattern wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end) {
            Matcher found = wanted.matcher(get(address).body());
            if (found.find()) {
                return found.group(1);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("After a minute " + address + " did not show " + wanted);
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(at(address)).header("Cookie", cookie);
    }

    URI at(String address) {
        return workbench.at(address);
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
