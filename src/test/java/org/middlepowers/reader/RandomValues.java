package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/** Single values by chance: texts that are awkward in YAML, numbers with their bounds among them, parts of lists. */
class RandomValues {
    private static final List<String> TEXTS = List.of(
            "Plain words",
            "yes",
            "null",
            "~",
            "5",
            "1e5",
            ".5",
            "true",
            "a: b",
            "a # b",
            "- a",
            "[a]",
            "{a}",
            "'q'",
            "\"q\" \\ back",
            "two\nlines",
            "tab\tin",
            "ends with space ",
            " starts so",
            "Қазақстан",
            "中国",
            "😀 smile",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "a,b",
            "2015Q1",
            "\u2028\u00a0",
            "?",
            "---",
            "...",
            "=",
            "<<");

    final SplittableRandom random;

    RandomValues(long seed) {
        random = new SplittableRandom(seed);
    }

    final String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    final List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    final boolean flip() {
        return random.nextBoolean();
    }

    final double share() {
        return between(0, 1);
    }

    /** Now and then a bound, a round number or a very small one. */
    final double between(double min, double max) {
        return switch (random.nextInt(6)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> Math.max(min, Math.min(max, random.nextDouble() * 1e-12));
            case 3 -> Math.max(min, Math.min(max, Math.rint(random.nextDouble() * 100) / 100));
            default -> min + (max - min) * random.nextDouble();
        };
    }

    final OptionalDouble number(double min, double max) {
        return flip() ? OptionalDouble.empty() : OptionalDouble.of(between(min, max));
    }

    final Map<String, Double> shares(List<String> names, double most) {
        return map(names, n -> random.nextDouble() * most);
    }

    final <T> Optional<T> maybe(Supplier<T> value) {
        return flip() ? Optional.empty() : Optional.of(value.get());
    }

    final <T> Map<String, T> map(List<String> names, Function<String, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        names.forEach(name -> map.put(name, value.apply(name)));
        return map;
    }

    /** Some of them, this number at least, in any order. */
    final List<String> some(List<String> all, int least) {
        List<String> shuffled = new ArrayList<>(all);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        int size = Math.min(all.size(), least + random.nextInt(all.size() - least + 1));
        return new ArrayList<>(shuffled.subList(0, size));
    }
}
