package se.helhet.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.goal.Achievement;

class RequestTest {
    @TempDir
    Path folder;

    private Request sent(String value, String language) {
        HttpServletRequest servlet = (HttpServletRequest) Proxy.newProxyInstance(
                RequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> method.getName().equals("getParameter") ? value : null);
        Settings settings = new Settings(folder.resolve(language + ".properties"), key -> {});
        settings.put("language", language);
        return new Request(servlet, new Session("a", "a".repeat(32), settings), Map.of("year", value));
    }

    private static String refusal(Request request) {
        return assertThrows(IllegalArgumentException.class, () -> request.choice("status", Achievement.class))
                .getMessage();
    }

    @Test
    void readsAChoiceAsTheFormWritesIt() {
        assertEquals(Achievement.NOT_MET, sent("not_met", "sv").choice("status", Achievement.class));
        assertEquals(Achievement.NOT_MET, sent("NOT_MET", "sv").choice("status", Achievement.class));
    }

    @Test
    void refusesAForgedChoiceWithASentenceInTheWindowsLanguage() {
        assertEquals(
                "Valet ”toppen” finns inte här. Ladda om sidan och välj bland det som visas.",
                refusal(sent("toppen", "sv")));
        assertEquals(
                "There is no choice “toppen” here. Load the page again and choose from what it shows.",
                refusal(sent("toppen", "en")));
        assertEquals("Valet ”” finns inte här. Ladda om sidan och välj bland det som visas.", refusal(sent("", "sv")));
    }

    @Test
    void takesAForgedNumberInAnAddressForNone() {
        assertEquals(2019, sent("2019", "sv").pathNumber("year"));
        assertEquals(0, sent("99999999999999999999", "sv").pathNumber("year"));
        assertEquals(0, sent("2019x", "sv").pathNumber("year"));
    }
}
