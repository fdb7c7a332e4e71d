package org.middlepowers.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** README and the pages of the site, as they are written. */
final class Guides {
    static final Path PAGES = Path.of("src/site/markdown");
    static final Path README = Path.of("README.md");

    private static final Pattern MAVEN = Pattern.compile("mvn .*-Dexec\\.args=\"([^\"]*)\"");
    private static final Pattern INLINE = Pattern.compile("`([a-z]+ [^`]*--[^`]*)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private Guides() {}

    /** A line of a guide that shows a command of the program. */
    record ShownCommand(Path page, int line, String text) {
        /** The words behind the program's name, as a shell would split them. */
        String[] words() {
            List<String> words = new ArrayList<>();
            Matcher word = Pattern.compile("((?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+)").matcher(text);
            while (word.find() && !List.of(">", "<", "|").contains(word.group(1))) { // the shell's, not the program's
                words.add(word.group(1).replaceAll("['\"]", ""));
            }
            return words.toArray(String[]::new);
        }

        @Override
        public String toString() {
            return page + ":" + line + ": " + text;
        }
    }

    /** A link of a page to another file of the project. */
    record Link(Path page, int line, String target) {
        @Override
        public String toString() {
            return page + ":" + line + ": " + target;
        }
    }

    static List<Path> all() {
        List<Path> all = new ArrayList<>(pages());
        all.add(README);
        return all;
    }

    static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file that a page tells to save, if it does, under the name that stands in the line before it. */
    static void writeFile(Path page, Path folder) throws IOException {
        List<String> lines = lines(page);
        int from = lines.indexOf("```yaml");
        if (from >= 0) {
            int to = from + 1 + lines.subList(from + 1, lines.size()).indexOf("```");
            String name = lines.get(from - 2).replaceAll(".*`(.+\\.yaml)`.*", "$1");
            Files.write(folder.resolve(name), lines.subList(from + 1, to));
        }
    }

    /** The commands of a page: behind the program's name, in Maven's arguments, or a command alone, with options if within a line. */
    static List<ShownCommand> commands(Path page, Set<String> known) {
        List<ShownCommand> shown = new ArrayList<>();
        List<String> lines = lines(page);
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().startsWith("```")) {
                fenced = !fenced;
            } else if (!fenced && !line.startsWith("    ")) {
                Matcher inline = INLINE.matcher(line);
                while (inline.find()) {
                    if (known.contains(inline.group(1).split(" ", 2)[0])) {
                        shown.add(new ShownCommand(page, i + 1, inline.group(1)));
                    }
                }
            } else {
                String text = line.strip();
                Matcher maven = MAVEN.matcher(text);
                if (maven.lookingAt()) {
                    shown.add(new ShownCommand(page, i + 1, maven.group(1)));
                } else {
                    String bare = text.replaceFirst("^(middlepowers|java -jar \\S*middlepowers.jar)\\s+", "")
                            .replaceFirst("\\s+#.*$", "");
                    boolean named = !bare.equals(text.replaceFirst("\\s+#.*$", ""));
                    String first = bare.split("\\s+", 2)[0];
                    if (named || known.contains(first) && !text.contains(":")) {
                        shown.add(new ShownCommand(page, i + 1, bare));
                    }
                }
            }
        }
        return shown;
    }

    static List<Link> links(Path page) {
        List<Link> links = new ArrayList<>();
        List<String> lines = lines(page);
        for (int i = 0; i < lines.size(); i++) {
            Matcher link = LINK.matcher(lines.get(i));
            while (link.find()) {
                if (!link.group(1).matches("(https?|mailto):.*")) {
                    links.add(new Link(page, i + 1, link.group(1)));
                }
            }
        }
        return links;
    }
}
