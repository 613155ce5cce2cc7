package se.helhet.core.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** A condition as people would say it: "slag är Tema och avslutad är tom". Only for the plain ones that units write. */
final class ConditionWords {
    private static final String COLUMN = "(?:\"?\\w+\"?\\.)*\"?(?<column>\\w+)\"?";
    private static final Pattern COMPARED =
            Pattern.compile(COLUMN + " (?<sign>=|<>|>=|<=|>|<) (?<value>'[^']*'|-?[0-9.]+|true|false|date '[^']*')");
    private static final Pattern LISTED = Pattern.compile(COLUMN + " (?<not>not )?in \\((?<values>[^()]*)\\)");
    private static final Pattern EMPTY = Pattern.compile(COLUMN + " is (?<not>not )?null");
    private final UnaryOperator<String> field;
    private final BiFunction<String, String, String> code;
    private final boolean english;

    /**
     * @param field label of a column
     * @param code  label of a column's code
     */
    ConditionWords(UnaryOperator<String> field, BiFunction<String, String, String> code, Locale locale) {
        this.field = field;
        this.code = code;
        this.english = "en".equals(locale.getLanguage());
    }

    /** Empty when the condition holds anything that this class has no words for. */
    Optional<String> of(String sql) {
        MutableList<String> said = Lists.mutable.empty();
        for (String part : parts(sql.replaceAll("\\s+", " ").strip())) {
            Optional<String> words = one(part);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            said.add(words.get());
        }
        return Optional.of(said.makeString(english ? " and " : " och "));
    }

    /** The parts that all must hold, with brackets around the whole taken away. */
    private static ImmutableList<String> parts(String sql) {
        String text = sql;
        while (text.startsWith("(") && closes(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        MutableList<String> parts = Lists.mutable.empty();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(" and ", i)) {
                parts.addAllIterable(parts(text.substring(from, i).strip()));
                from = i + " and ".length();
            }
        }
        return parts.isEmpty()
                ? Lists.immutable.of(text)
                : parts.withAll(parts(text.substring(from).strip())).toImmutable();
    }

    private static int closes(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> one(String part) {
        Matcher m = COMPARED.matcher(part);
        if (m.matches()) {
            String column = m.group("column");
            return Optional.of(name(column) + sign(m.group("sign")) + value(column, m.group("value")));
        }
        m = LISTED.matcher(part);
        if (m.matches()) {
            String column = m.group("column");
            String values = Lists.immutable
                    .of(m.group("values").strip().split("\\s*,\\s*"))
                    .collect(v -> value(column, v))
                    .makeString(english ? " or " : " eller ");
            return Optional.of(name(column) + sign(m.group("not") == null ? "=" : "<>") + values);
        }
        m = EMPTY.matcher(part);
        if (m.matches()) {
            boolean filled = m.group("not") != null;
            return Optional.of(name(m.group("column"))
                    + (english ? filled ? " is filled in" : " is empty" : filled ? " är ifylld" : " är tom"));
        }
        return Optional.empty();
    }

    private String name(String column) {
        String label = field.apply(column);
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private String sign(String sign) {
        return switch (sign) {
            case "=" -> english ? " is " : " är ";
            case "<>" -> english ? " is not " : " är inte ";
            case ">=" -> english ? " is at least " : " är minst ";
            case "<=" -> english ? " is at most " : " är högst ";
            case ">" -> english ? " is more than " : " är mer än ";
            default -> english ? " is less than " : " är mindre än ";
        };
    }

    private String value(String column, String sql) {
        if (sql.equals("true") || sql.equals("false")) {
            boolean yes = sql.equals("true");
            return english ? yes ? "yes" : "no" : yes ? "ja" : "nej";
        }
        String plain = sql.replaceFirst("^date ", "").replaceAll("^'|'$", "");
        return code.apply(column, plain);
    }
}
