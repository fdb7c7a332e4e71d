package org.middlepowers.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/**
 * Writes a scenario as one YAML text in one canonical form: every value, in the order of the records, so that equal
 * scenarios have equal texts and the text still means the same when defaults change.
 */
final class ScenarioWriter {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");
    private static final Pattern EASY = Pattern.compile("\\p{L}[\\p{L}\\p{N} ._,;/()'’–-]*");

    /** Truth values to readers of YAML 1.1, of which there are many. */
    private static final Pattern OLD_TRUTH = Pattern.compile("(?i)y|n|yes|no|on|off");

    private final StringBuilder out = new StringBuilder();

    private ScenarioWriter() {}

    /** The text; of a drawn part only what it is drawn from, so that ten thousand states are a few lines. */
    static String yaml(Record scenario) {
        ScenarioWriter writer = new ScenarioWriter();
        writer.record(scenario instanceof Scenario s ? Population.said(s) : scenario, 0);
        return writer.out.toString();
    }

    private void record(Object record, int depth) {
        for (FileKey key : Shape.keys(record.getClass())) {
            Object value = key.in(record);
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
                records(key, list, depth);
            } else if (value instanceof Record && !key.field().text().isEmpty()) {
                sentence(key, value, depth);
            } else {
                entry(key.name(), value, depth);
            }
        }
    }

    /** One key with its value; nothing where the value says nothing. */
    private void entry(String key, Object value, int depth) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent() && optional.get() instanceof Map<?, ?> map && map.isEmpty()) {
                line(key, "{}", depth); // here, nothing differs from none
            } else {
                optional.ifPresent(inside -> entry(key, inside, depth));
            }
        } else if (value instanceof OptionalDouble number) {
            number.ifPresent(v -> line(key, PlainScalar.number(v), depth));
        } else if (value instanceof List<?> list) {
            list(key, list, depth);
        } else if (value instanceof Parameters parameters) {
            block(key, depth);
            ParameterRegistry.values(parameters).forEach((name, v) -> line(name, PlainScalar.number(v), depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                block(key, depth);
                map.forEach((name, inside) -> mapEntry(String.valueOf(name), inside, depth + 1));
            }
        } else if (value instanceof Record && !(value instanceof Quarter)) {
            int before = out.length();
            block(key, depth);
            int inside = out.length();
            record(value, depth + 1);
            if (out.length() == inside) {
                out.setLength(before);
            }
        } else if (!"".equals(value)) {
            line(key, scalar(value), depth);
        }
    }

    private void mapEntry(String name, Object value, int depth) {
        int before = out.length();
        entry(name, value, depth);
        if (out.length() == before) {
            line(name, "{}", depth); // a member of a map is there even when it says nothing
        }
    }

    private void list(String key, List<?> list, int depth) {
        if (list.isEmpty()) {
            return;
        }
        boolean flow = list.stream()
                .allMatch(v -> v instanceof Number || BARE.matcher(scalar(v)).matches());
        if (flow) {
            line(
                    key,
                    "["
                            + String.join(
                                    ", ",
                                    list.stream().map(ScenarioWriter::scalar).toList()) + "]",
                    depth);
        } else {
            block(key, depth);
            list.forEach(v -> indent(depth + 1).append("- ").append(scalar(v)).append('\n'));
        }
    }

    /** A list of records; one that says no more than a text can is that text. */
    private void records(FileKey key, List<?> list, int depth) {
        String alone = key.field().text();
        block(key.name(), depth);
        for (Object each : list) {
            int begin = out.length();
            record(each, depth + 2);
            String text = out.substring(begin);
            String begins = "  ".repeat(depth + 2) + alone + ": ";
            out.setLength(begin);
            indent(depth + 1).append("- ");
            boolean sentence = text.startsWith(begins) && text.indexOf('\n') == text.length() - 1;
            out.append(text.substring(sentence ? begins.length() : 2 * (depth + 2)));
        }
    }

    /** A record; one that says no more than a text can is that text. */
    private void sentence(FileKey key, Object value, int depth) {
        int begin = out.length();
        record(value, depth + 1);
        String text = out.substring(begin);
        String begins = "  ".repeat(depth + 1) + key.field().text() + ": ";
        out.setLength(begin);
        boolean single = text.startsWith(begins) && text.indexOf('\n') == text.length() - 1;
        if (single) {
            line(key.name(), text.substring(begins.length()).stripTrailing(), depth);
        } else {
            block(key.name(), depth);
            out.append(text);
        }
    }

    private void block(String key, int depth) {
        indent(depth).append(key(key)).append(":\n");
    }

    private void line(String key, String value, int depth) {
        indent(depth).append(key(key)).append(": ").append(value).append('\n');
    }

    /** A key of digits is a year, which reads the same with and without quotes. */
    private static String key(String key) {
        return Character.isDigit(key.charAt(0)) ? key : text(key);
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth));
    }

    /** A single value in its one form. */
    static String scalar(Object value) {
        if (value instanceof Double || value instanceof Integer) {
            return PlainScalar.number(((Number) value).doubleValue());
        }
        if (value instanceof Enum<?>) {
            return Shape.word(value);
        }
        return value instanceof Boolean || value instanceof Quarter ? value.toString() : text(String.valueOf(value));
    }

    /** A text, without quotes where it cannot be taken for anything else. */
    static String text(String text) {
        boolean easy = EASY.matcher(text).matches()
                && !text.endsWith(" ")
                && !PlainScalar.isNull(text)
                && !PlainScalar.isBoolean(text)
                && !OLD_TRUTH.matcher(text).matches();
        if (easy) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPlain(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format(c > 0xffff ? "\\U%08x" : "\\u%04x", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Neither a control character, nor a line separator, nor half a character: what YAML 1.2 lets stand as it is (§5.1). */
    private static boolean isPlain(int c) {
        boolean inBasicPlane = c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0xd800 || c >= 0xe000 && c <= 0xfffd;
        boolean separates = c == 0x2028 || c == 0x2029 || c == 0xfeff;
        return (inBasicPlane || Character.isSupplementaryCodePoint(c)) && !separates;
    }
}
