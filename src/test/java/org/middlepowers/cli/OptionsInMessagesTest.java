package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the program advises can be done: an option that a text names is one that the command has that may say it. */
class OptionsInMessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\"\"\"(?s:.*?)\"\"\"");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*[a-z](?![\\w*])");
    /** Options of other programs, in commands for them. */
    private static final Set<String> FOREIGN = Set.of(
            "--parsable", "--array", "--dependency", "--job-name", "--time", "--account", "--requeue", "--open-mode", "--signal");

    private final Map<String, Set<String>> options = new TreeMap<>();

    private void collect(String name, CommandLine line) {
        Set<String> own = new HashSet<>();
        line.getCommandSpec().options().forEach(o -> own.addAll(List.of(o.names())));
        options.put(name, own);
        line.getSubcommands().forEach((below, command) -> collect((name + " " + below).strip(), command));
    }

    @Test
    void everyOptionThatATextNamesIsThere() throws IOException {
        collect("", Main.commandLine());
        Set<String> all = new HashSet<>(FOREIGN);
        options.values().forEach(all::addAll);
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (String option : named(Files.readString(file))) {
                    seen++;
                    if (!all.contains(option)) {
                        wrong.add(file.getFileName() + ": " + option);
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    /** A command's own class speaks for that command; what it says of another names it. */
    @Test
    void aCommandNamesOptionsOfItsOwnUnlessItNamesTheOther() throws IOException {
        collect("", Main.commandLine());
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Map.Entry<String, Set<String>> command : options.entrySet()) {
            Path file = source(command.getKey());
            if (!Files.exists(file)) {
                continue;
            }
            seen++;
            for (String text : literals(Files.readString(file))) {
                Matcher option = OPTION.matcher(text);
                while (option.find()) {
                    String name = option.group();
                    boolean own = command.getValue().contains(name) || FOREIGN.contains(name);
                    boolean other = options.entrySet().stream()
                            .anyMatch(o -> !o.getKey().isEmpty() && o.getValue().contains(name) && text.contains(o.getKey()));
                    boolean any = text.contains("the experiment") || text.contains("a command");
                    boolean word = text.equals("\"" + name + "\""); // of a command that is put together
                    if (!own && !other && !any && !word) {
                        wrong.add(command.getKey() + " says: " + text);
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    private static Path source(String command) {
        StringBuilder name = new StringBuilder();
        for (String word : command.split("[ -]")) {
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return Path.of("src/main/java/org/middlepowers/cli", name + "Command.java");
    }

    private static Set<String> named(String source) {
        Set<String> named = new HashSet<>();
        for (String text : literals(source)) {
            Matcher option = OPTION.matcher(text);
            while (option.find()) {
                named.add(option.group());
            }
        }
        return named;
    }

    /** Texts of a source, pieces that are joined by + put together. */
    private static List<String> literals(String source) {
        String joined = source.replaceAll("(?m)^\\s*(//|\\*|/\\*\\*).*$", "").replaceAll("\"\\s*\\n?\\s*\\+\\s*\"", "");
        List<String> texts = new ArrayList<>();
        Matcher literal = LITERAL.matcher(joined);
        while (literal.find()) {
            texts.add(literal.group());
        }
        return texts;
    }
}
