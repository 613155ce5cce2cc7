package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Installs and removes features while the workbench runs, by the plan that a person sees first. */
final class Plugins {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(seen|feature)\" value=\"([^\"]*)\"");

    private Plugins() {}

    /** It is gone when this returns. */
    static void remove(Visitor visitor, String feature) throws IOException, InterruptedException {
        carryOut(visitor, "/admin/remove", feature);
        visitor.await("/admin/features", Pattern.compile("href=\"(/admin/install\\?feature=" + feature + ")\""));
    }

    /** It is there when this returns. */
    static void install(Visitor visitor, String feature) throws IOException, InterruptedException {
        carryOut(visitor, "/admin/install", feature);
        visitor.await("/admin/features", Pattern.compile("href=\"(/admin/remove\\?feature=" + feature + ")\""));
    }

    private static void carryOut(Visitor visitor, String address, String feature)
            throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher hidden =
                HIDDEN.matcher(visitor.get(address + "?feature=" + feature).body());
        while (hidden.find()) {
            form.put(hidden.group(1), Hostile.plain(hidden.group(2)));
        }
        HttpResponse<String> answer = visitor.post(address, form);
        assertEquals(303, answer.statusCode(), answer::body);
    }
}
