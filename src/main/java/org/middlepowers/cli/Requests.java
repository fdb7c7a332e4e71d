package org.middlepowers.cli;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.results.Request;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command was asked, out of its command line. */
final class Requests {
    private Requests() {}

    /**
     * The values that parameters and options have now, given or by default; a command that works out a default sets its
     * field first.
     */
    static Request of(CommandSpec command) {
        List<String> parameters = new ArrayList<>();
        command.positionalParameters().forEach(p -> parameters.addAll(values(p)));
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (OptionSpec option : command.options()) {
            boolean counts = !option.usageHelp() && !option.versionHelp() && !incidental(option);
            if (counts && option.getValue() instanceof Boolean flag) {
                if (flag) {
                    options.put(option.longestName(), List.of());
                }
            } else if (counts && !values(option).isEmpty()) {
                options.put(option.longestName(), values(option));
            }
        }
        return new Request(command.name(), parameters, options);
    }

    private static boolean incidental(OptionSpec option) {
        return option.userObject() instanceof AnnotatedElement element && element.isAnnotationPresent(Incidental.class);
    }

    /** Values as words; those that are written in one word with a sign between them are one. */
    private static List<String> values(ArgSpec arg) {
        Object value = arg.getValue();
        if (value == null || value instanceof Double d && d.isNaN()) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            List<String> words = many.stream().map(Requests::word).toList();
            return arg.splitRegex().isEmpty() || words.isEmpty()
                    ? words
                    : List.of(String.join(arg.splitRegex(), words));
        }
        return List.of(word(value));
    }

    private static String word(Object value) {
        return value instanceof Enum<?> ? value.toString().toLowerCase(Locale.ROOT) : value.toString();
    }
}
