package se.helhet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A workbench that is open on the home already: whoever says {@code start} once more is shown the way into it. The running
 * workbench has left its address and a key in {@code workbench.key}.
 */
final class OpenAlready {
    private static final int MILLIS = 5_000;
    private static final int NOT_SHOWN = 202;

    private OpenAlready() {}

    /** Whether {@code start} was meant and a workbench is open; its address is said on {@code out} then. */
    static boolean enter(Path home, List<String> command, PrintStream out, PrintStream err, Locale language) {
        Path key = home.resolve("workbench.key");
        if (command.isEmpty() || !command.get(0).equals("start") || !Files.isRegularFile(key)) {
            return false;
        }
        boolean browser = !command.contains("--no-browser");
        try {
            List<String> lines = Files.readAllLines(key, StandardCharsets.US_ASCII);
            HttpURLConnection question = question(lines.get(0), lines.get(1), browser);
            int status = question.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK && status != NOT_SHOWN) {
                return false;
            }
            try (InputStream answer = question.getInputStream()) {
                out.println(new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip());
            }
            boolean shown = browser && status != NOT_SHOWN;
            err.println(Message.of(shown ? "open.shown" : "open.self", home).in(language));
            return true;
        } catch (IOException | RuntimeException gone) {
            return false; // a file left behind by a workbench that was ended hard
        }
    }

    private static HttpURLConnection question(String workbench, String key, boolean browser) throws IOException {
        if (!workbench.startsWith("http://127.0.0.1:")) {
            throw new MalformedURLException(workbench);
        }
        URL address = new URL(workbench + "/again" + (browser ? "?browser=yes" : ""));
        HttpURLConnection question = (HttpURLConnection) address.openConnection(Proxy.NO_PROXY);
        question.setConnectTimeout(MILLIS);
        question.setReadTimeout(MILLIS);
        question.setRequestMethod("POST");
        question.setRequestProperty("X-Helhet-Key", key);
        return question;
    }
}
