package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.middlepowers.scenario.Scenario;

/** Reads a scenario with its parents, and lays the one over the other. */
final class Inheritance {
    static final String EXTENDS = "extends";

    private static final String SOURCES = "sources";

    /** What a scenario may say at its top. */
    private static final Set<String> WORDS = Stream.concat(Stream.of(EXTENDS), Shape.names(Scenario.class).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Library library;
    private final Problems problems;
    private final List<Node.Entries> layers = new ArrayList<>();

    Inheritance(Library library, Problems problems) {
        this.library = library;
        this.problems = problems;
    }

    /** The whole tree, without the word {@code extends}; empty, with problems, if a part of it cannot be read. */
    Optional<Node.Entries> read(SourceText source) {
        return read(source, YamlReader.file(source, problems), new LinkedHashMap<>());
    }

    /** What each file itself says, the farthest ancestor first. */
    List<Node.Entries> layers() {
        return List.copyOf(layers);
    }

    /** @param below files already read on the way down, by what they are, each with how it is shown */
    private Optional<Node.Entries> read(SourceText source, Optional<Node.Entries> tree, Map<Object, String> below) {
        below.put(identity(source), source.origin());
        if (tree.isEmpty()) {
            return tree;
        }
        Map<String, Node.Entry> own = new LinkedHashMap<>(tree.get().entries());
        Node.Entry named = own.remove(EXTENDS);
        Node.Entries child = new Node.Entries(tree.get().place(), own);
        if (named == null || named.value().isNull()) {
            layers.add(child);
            return Optional.of(child);
        }
        Place place = named.value().place();
        if (!(named.value() instanceof Node.Scalar parent) || parent.text().isBlank()) {
            String found = named.value().found();
            problems.add(place, EXTENDS, "is " + found + "; allowed is one scenario's name or its file");
            return Optional.empty();
        }
        Optional<SourceText> above = library.parent(source, parent.text(), place);
        if (above.isPresent() && below.containsKey(identity(above.get()))) {
            String circle = String.join(" extends ", below.values()) + " extends "
                    + above.get().origin();
            problems.add(place, EXTENDS, "goes round in a circle: " + circle + "; remove it from one of them");
            return Optional.empty();
        }
        Optional<Node.Entries> parents = above.flatMap(a -> parent(a, parent, below));
        layers.add(child);
        return parents.map(p -> over(p, child));
    }

    private Optional<Node.Entries> parent(SourceText source, Node.Scalar named, Map<Object, String> below) {
        Problems inside = new Problems();
        Optional<Node.Entries> tree = YamlReader.file(source, inside);
        if (isForeign(source, tree)) {
            problems.add(named.place(), EXTENDS, "is '" + named.text()
                    + "', but that file is not a scenario; allowed is one scenario's name or its file");
            return Optional.empty();
        }
        problems.addAll(inside);
        return read(source, tree, below);
    }

    /** The child over its parent; what the parent rests on, the child rests on too, so sources add up. */
    static Node.Entries over(Node.Entries parent, Node.Entries child) {
        Node.Entries merged = parent.under(child);
        if (parent.get(SOURCES) instanceof Node.Items older && child.get(SOURCES) instanceof Node.Items newer) {
            List<Node> all = new ArrayList<>(older.items());
            all.addAll(newer.items());
            Map<String, Node.Entry> entries = new LinkedHashMap<>(merged.entries());
            entries.put(SOURCES, new Node.Entry(child.entries().get(SOURCES).key(), new Node.Items(newer.place(), all)));
            return new Node.Entries(merged.place(), entries);
        }
        return merged;
    }

    /**
     * Whether a file says nothing that a scenario could say. What is in it is nobody's business then: a scenario that
     * came from elsewhere may name any file of the reader's, and complaints about each line would print them.
     */
    private static boolean isForeign(SourceText source, Optional<Node.Entries> tree) {
        return tree.map(map -> !map.entries().isEmpty() && map.entries().keySet().stream().noneMatch(WORDS::contains))
                .orElseGet(() -> source.text().lines().noneMatch(line -> WORDS.contains(line.replaceFirst(":.*", ""))));
    }

    private static Object identity(SourceText source) {
        Optional<Path> path = source.path().map(p -> p.toAbsolutePath().normalize());
        return path.isPresent() ? path.get() : source.origin();
    }
}
