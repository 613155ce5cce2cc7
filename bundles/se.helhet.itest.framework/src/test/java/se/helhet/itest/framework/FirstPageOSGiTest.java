package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What has to be made before the workbench's first page is there. */
@Timeout(120)
class FirstPageOSGiTest {
    @TempDir
    Path home;

    @BeforeEach
    void leaveAlone() {
        System.setProperty("helhet.unit.look", "600");
    }

    @AfterEach
    void asUsual() {
        System.clearProperty("helhet.unit.look");
    }

    @Test
    void makesNoUnitBeforeSomethingOfItIsAskedFor() throws Exception {
        try (Workbench workbench = Workbench.start("helhet", home)) {
            String page = page(open(workbench.context()));
            assertTrue(page.contains("</html>"), page);
            assertTrue(ids(units(workbench.context())).size() > 5);
            assertEquals(Set.of(), made(workbench.context()), "nothing but names was asked for");
            assertEquals(0, workbench.run("health"), workbench::err);
            assertEquals(ids(units(workbench.context())), made(workbench.context()));
        }
    }

    @Test
    void makesTheUnitAloneThatThePageIsOf() throws Exception {
        try (Workbench workbench = Workbench.start("helhet", home)) {
            assertEquals(0, workbench.run("demo", "load"), workbench::err);
        }
        try (Workbench workbench = Workbench.start("helhet", home)) {
            String page = page(open(workbench.context()));
            assertTrue(page.contains("Business Region Borås"), "the bar names every unit");
            assertEquals(Set.of("navet"), made(workbench.context()));
        }
    }

    private static URI open(BundleContext context) throws ReflectiveOperationException {
        ServiceReference<?> reference = context.getServiceReference("se.helhet.api.workbench.Workbench");
        Object workbench = context.getService(reference);
        return (URI) reference
                .getBundle()
                .loadClass("se.helhet.api.workbench.Workbench")
                .getMethod("open", OptionalInt.class)
                .invoke(workbench, OptionalInt.of(0));
    }

    private static String page(URI address) throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        HttpResponse<String> answer =
                browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static List<ServiceReference<?>> units(BundleContext context) throws InvalidSyntaxException {
        return List.of(context.getAllServiceReferences("se.helhet.api.unit.Unit", null));
    }

    /** Those that somebody has got hold of. */
    private static Set<String> made(BundleContext context) throws InvalidSyntaxException {
        return ids(units(context).stream()
                .filter(unit -> unit.getUsingBundles() != null)
                .toList());
    }

    private static Set<String> ids(List<ServiceReference<?>> units) {
        return units.stream()
                .map(unit -> String.valueOf(unit.getProperty("helhet.unit.id")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
