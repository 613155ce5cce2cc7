package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The registers of every installed unit and the fields of their forms, as the declarations have them drawn. */
final class RegisterFields {
    private static final Pattern REGISTER = Pattern.compile("href=\"(/register/[a-z_.]+)\"");
    private static final Pattern UNIT = Pattern.compile("href=\"(/unit/[a-z]+|/finance)\"");
    private static final Pattern FIELD = Pattern.compile(
            "(?s)<input\\b[^>]*\\bname=\"t\\.(?<input>[a-z_0-9]+)\"[^>]*>|<(select|textarea)\\b[^>]*\\bname=\"t\\.(?<other>[a-z_0-9]+)\"[^>]*>.*?</\\2>");
    private static final Pattern CHOICE = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("<tr id=\"row-(\\d+)\" data-id=\"\\d+\" data-version=\"\\d+\"");
    private static final Pattern VERSION = Pattern.compile("data-version=\"(\\d+)\"");
    private final Visitor visitor;

    RegisterFields(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @param right something that the field takes, or empty where it takes any text */
    record Field(String name, Optional<String> right) {
        boolean text() {
            return right.isEmpty();
        }
    }

    Set<String> registers() throws IOException, InterruptedException {
        Set<String> registers = new TreeSet<>();
        Matcher unit = UNIT.matcher(visitor.get("/start").body());
        while (unit.find()) {
            Matcher register = REGISTER.matcher(visitor.get(unit.group(1)).body());
            while (register.find()) {
                registers.add(register.group(1));
            }
        }
        return registers;
    }

    boolean isWritable(String register) throws IOException, InterruptedException {
        return visitor.get(register).body().contains("data-writable=\"yes\"");
    }

    Optional<String> firstRow(String register) throws IOException, InterruptedException {
        Matcher row = ROW.matcher(visitor.get(register).body());
        return row.find() ? Optional.of(row.group(1)) : Optional.empty();
    }

    /** In the order of the form. */
    Map<String, Field> of(String register, String row) throws IOException, InterruptedException {
        Map<String, Field> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(visitor.get(register + "/form?row=" + row).body());
        while (field.find()) {
            String tag = field.group();
            if (!tag.contains("type=\"hidden\"")) {
                String name = field.group("input") == null ? field.group("other") : field.group("input");
                fields.put(name, new Field(name, right(tag)));
            }
        }
        return fields;
    }

    private static Optional<String> right(String tag) {
        if (tag.startsWith("<select")) {
            Matcher choice = CHOICE.matcher(tag);
            return Optional.of(choice.find() ? choice.group(1) : "");
        }
        if (tag.contains("inputmode=\"decimal\"")) {
            return Optional.of("1");
        }
        if (tag.contains("placeholder=")) {
            return Optional.of(tag.contains("mm-dd") ? "2019-03-14" : "2019-03");
        }
        return Optional.empty();
    }

    /** What the workbench answers, as JSON. */
    String write(String register, String row, Map<String, String> texts) throws IOException, InterruptedException {
        Map<String, String> values = new LinkedHashMap<>();
        boolean fresh = row.equals("new");
        values.put("id", fresh ? "" : row);
        values.put("version", "0");
        if (!fresh) {
            Matcher version =
                    VERSION.matcher(visitor.get(register + "/form?row=" + row).body());
            assertTrue(version.find(), register);
            values.put("version", version.group(1));
        }
        texts.forEach((name, text) -> values.put("t." + name, text));
        return visitor.postParts(register + "/save", values).body();
    }

    static boolean stored(String answer) {
        return answer.contains("\"stored\"");
    }

    /** Refused, and says why. */
    static boolean refused(String answer) {
        return answer.contains("\"refused\"") && answer.contains("\"sentence\":\"");
    }
}
