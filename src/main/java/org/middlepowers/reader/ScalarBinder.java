package org.middlepowers.reader;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Field.Kind;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Quarter;

/**
 * Reads single values. A value that is wrong is a problem, and reads as null, or as a placeholder (NaN, 0, false) that
 * lets the checks go on and never leaves this package.
 */
final class ScalarBinder {
    private final Problems problems;
    private final References references;

    ScalarBinder(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    Object bind(Node node, Type type, Field field, String path) {
        Class<?> raw = Shape.raw(type);
        if (raw == double.class || raw == Double.class) {
            return number(node, field.min(), field.max(), false, path);
        }
        if (raw == int.class) {
            double value = number(node, field.min(), field.max(), true, path);
            return Double.isNaN(value) ? 0 : (int) value;
        }
        if (raw == boolean.class) {
            return truth(node, path);
        }
        if (raw == Quarter.class) {
            return quarter(node, path);
        }
        return raw.isEnum() ? word(node, raw, path) : text(node, field.kind(), path, "is");
    }

    /** What a number, a truth value or a word may be, for a sentence. */
    static String allowed(Type type, Field field) {
        Class<?> raw = Shape.raw(type);
        if (raw == boolean.class) {
            return "true or false";
        }
        return raw.isEnum() ? Shape.oneOf(Shape.words(raw)) : range(field.min(), field.max(), raw == int.class);
    }

    double number(Node node, double min, double max, boolean whole, String path) {
        if (node instanceof Node.Scalar s && s.plain() && PlainScalar.isFinite(s.text())) {
            double value = Double.parseDouble(s.text());
            if (value >= min && value <= max && !Double.isInfinite(value) && !(whole && value != Math.rint(value))) {
                return value + 0.0; // -0 becomes 0
            }
        }
        boolean quoted = node instanceof Node.Scalar s && !s.plain() && PlainScalar.isFinite(s.text());
        String hint = quoted ? "; remove the quotes" : "";
        problems.add(node.place(), path, "is " + node.found() + "; allowed is " + range(min, max, whole) + hint);
        return Double.NaN;
    }

    /** What a number may be, for a sentence. */
    static String range(ParameterRegistry.Entry parameter) {
        return range(parameter.meta().min(), parameter.meta().max(), parameter.whole());
    }

    static String range(double min, double max, boolean whole) {
        String what = whole ? "a whole number" : "a number";
        if (Double.isInfinite(min) || Double.isInfinite(max)) {
            return what;
        }
        return what + " from " + PlainScalar.number(min) + " to " + PlainScalar.number(max);
    }

    private Object truth(Node node, String path) {
        if (node instanceof Node.Scalar s && s.plain() && PlainScalar.isBoolean(s.text())) {
            return PlainScalar.isTrue(s.text());
        }
        problems.add(node.place(), path, "is " + node.found() + "; allowed is true or false");
        return false;
    }

    private Quarter quarter(Node node, String path) {
        if (node instanceof Node.Scalar s) {
            try {
                Quarter quarter = Quarter.parse(s.text());
                if (quarter.year() >= 1800 && quarter.year() <= 2200) {
                    return quarter;
                }
            } catch (IllegalArgumentException e) {
                // said below, with the place
            }
        }
        String allowed = "; allowed is a quarter from 1800Q1 to 2200Q4, as in 2015Q1";
        problems.add(node.place(), path, "is " + node.found() + allowed);
        return null;
    }

    private Object word(Node node, Class<?> type, String path) {
        List<String> words = Shape.words(type);
        Optional<String> nearest = Optional.empty();
        if (node instanceof Node.Scalar s) {
            if (words.contains(s.text())) {
                return type.getEnumConstants()[words.indexOf(s.text())];
            }
            nearest = Spelling.nearest(s.text(), words);
        }
        problems.add(node.place(), path, "is " + node.found() + "; allowed is " + Shape.oneOf(words), nearest);
        return null;
    }

    String text(Node node, Kind kind, String path, String verb) {
        if (kind == Kind.VALUE && node instanceof Node.Scalar s && !node.isNull()) {
            return s.text();
        }
        if (!(node instanceof Node.Scalar s) || s.plain() && (node.isNull() || PlainScalar.isBoolean(s.text()))) {
            problems.add(node.place(), path, verb + " " + node.found() + "; allowed is a text");
        } else if (s.plain() && PlainScalar.isNumber(s.text())) {
            problems.add(
                    node.place(), path, verb + " the number " + s.text() + "; allowed is a text, so put it in quotes");
        } else if (s.text().isBlank()) {
            problems.add(node.place(), path, verb + " an empty text; say something or leave it out");
        } else if (references.check(kind, s.text(), s.place(), path, verb)) {
            return s.text();
        }
        return null;
    }
}
