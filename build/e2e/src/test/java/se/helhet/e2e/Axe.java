package se.helhet.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core's judgement of the page that is open. */
final class Axe {
    private static final String PATH = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String SCRIPT = read();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const rules = arguments[0] ? { runOnly: { type: 'rule', values: [arguments[0]] } } : {};
            axe.run(document, { resultTypes: ['violations'], iframes: false, ...rules }).then(
              (r) => done(r.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary.replace(/\\s+/g, ' ')}`))),
              (e) => done([String(e)]));
            """;

    private Axe() {}

    /** A line for each element that breaks a rule. */
    static List<String> violations(Browser browser) {
        return violations(browser, "");
    }

    /** Of the one rule that a theme can break. */
    static List<String> contrast(Browser browser) {
        return violations(browser, "color-contrast");
    }

    private static List<String> violations(Browser browser, String rule) {
        if (!Boolean.TRUE.equals(browser.script("return Boolean(window.axe)"))) {
            browser.script(SCRIPT);
        }
        Object found = browser.driver().executeAsyncScript(RUN, rule);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream in = Axe.class.getClassLoader().getResourceAsStream(PATH)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
