package org.middlepowers.reader;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.resolver.Resolver;

/** Turns YAML text into a tree of {@link Node}s that know their places. No Java object is ever built from a file. */
final class YamlReader {
    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 50;
    /** Aliases are copied out, so that a small file could otherwise fill the memory. */
    private static final int MOST_NODES = 500_000;

    private static final Resolver RESOLVER = new Resolver();
    /** Files that several scenarios of a command rest on are read by each of them. */
    private static final int REMEMBERED = 12;

    /** Characters of the longest text that is kept. */
    private static final int SHORT = 200_000;

    /** Trees of files read last that had no fault. */
    private static final Map<SourceText, Node.Entries> READ =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 1, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<SourceText, Node.Entries> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private final String origin;
    private final boolean lines;
    private final Problems problems;
    private final Set<org.yaml.snakeyaml.nodes.Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    private YamlReader(String origin, boolean lines, Problems problems) {
        this.origin = origin;
        this.lines = lines;
        this.problems = problems;
    }

    /** As {@link #file(String, String, Problems)}, of a file that was found. */
    static Optional<Node.Entries> file(SourceText source, Problems problems) {
        Node.Entries known = READ.get(source);
        if (known != null) {
            return Optional.of(known);
        }
        Problems found = new Problems();
        Optional<Node.Entries> tree = file(source.origin(), source.text(), found);
        if (found.isEmpty() && tree.isPresent() && source.text().length() <= SHORT) {
            READ.put(source, tree.get());
        }
        problems.addAll(found);
        return tree;
    }

    /** The tree of a file, whose root is a map; empty, with problems, where there is none. */
    static Optional<Node.Entries> file(String origin, String text, Problems problems) {
        YamlReader reader = new YamlReader(origin, true, problems);
        Node root = reader.read(text);
        if (root instanceof Node.Entries map) {
            return Optional.of(map);
        }
        if (root != null) {
            String says = root.isNull() ? "the file is empty" : "the file is not a map of keys and values";
            problems.add(root.place(), "", says + "; begin with a line such as 'title: My scenario'");
        }
        return Optional.empty();
    }

    /** The tree of a value given on the command line. */
    static Optional<Node> value(String origin, String text, Problems problems) {
        return Optional.ofNullable(new YamlReader(origin, false, problems).read(text));
    }

    private Node read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setTagInspector(tag -> true); // no object is built from a tag, and our own sentence refuses it
        options.setCodePointLimit(SourceText.LIMIT);
        try {
            org.yaml.snakeyaml.nodes.Node root = new Yaml(options).compose(new StringReader(text));
            Place start = lines ? new Place(origin, 1, 1) : Place.of(origin);
            return root == null ? new Node.Scalar(start, "", true) : convert(root, "");
        } catch (TooManyNodes e) {
            problems.add(Place.of(origin), "", "aliases (*) make the file grow without bounds; write things out");
        } catch (ReaderException e) {
            problems.add(
                    placeAt(text, e.getPosition()),
                    "",
                    "there is a control character (code " + e.getCodePoint() + ") here; remove it");
        } catch (MarkedYAMLException e) {
            problems.add(place(e.getProblemMark()), "", "this is not valid YAML: " + sentence(e));
        } catch (YAMLException e) {
            problems.add(Place.of(origin), "", limitSentence(e));
        }
        return null;
    }

    private static String limitSentence(YAMLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("aliases")) {
            return "there are more than " + MOST_ALIASES + " aliases (*); write things out";
        }
        if (message.contains("esting")) {
            return "maps and lists lie more than " + DEEPEST + " deep within each other; no scenario needs that";
        }
        return "this is not valid YAML: " + message;
    }

    private static String sentence(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        String all = problem + " " + e.getContext();
        String hint = "";
        if (all.contains("single document")) {
            return "there is a second document; put each scenario in a file of its own and remove the line '---'";
        } else if (problem.contains("TAB") || problem.contains("\\t")) {
            hint = "; indent with spaces, not with tabs";
        } else if (problem.contains("mapping values are not allowed")) {
            hint = "; check the indentation, and put a text with a colon in quotes";
        } else if (problem.contains("could not find expected ':'")) {
            hint = "; a key is followed by a colon and a space";
        } else if (problem.contains("expected <block end>")) {
            hint = "; check the indentation";
        } else if (problem.contains("cannot start any token")) {
            hint = "; put the text in quotes";
        }
        return (e.getContext() == null ? "" : e.getContext() + ", ") + problem + hint;
    }

    private Node convert(org.yaml.snakeyaml.nodes.Node node, String path) {
        if (++nodes > MOST_NODES) {
            throw new TooManyNodes();
        }
        Place place = place(node.getStartMark());
        if (node instanceof ScalarNode scalar) {
            boolean plain = scalar.isPlain();
            checkTag(node, RESOLVER.resolve(NodeId.scalar, scalar.getValue(), plain), path);
            checkText(scalar, path);
            return new Node.Scalar(place, scalar.getValue(), plain);
        }
        if (!open.add(node)) {
            problems.add(place, path, "contains itself through an alias (*); write things out");
            return new Node.Scalar(place, "", true);
        }
        Node result;
        if (node instanceof SequenceNode sequence) {
            checkTag(node, Tag.SEQ, path);
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(convert(item, path)));
            result = new Node.Items(place, Collections.unmodifiableList(items));
        } else {
            checkTag(node, Tag.MAP, path);
            result = new Node.Entries(place, entries((MappingNode) node, path));
        }
        open.remove(node);
        return result;
    }

    private Map<String, Node.Entry> entries(MappingNode map, String path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple pair : map.getValue()) {
            Place at = place(pair.getKeyNode().getStartMark());
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                problems.add(
                        at, path, who(path) + "has a key that is not a text; a key is one word followed by a colon");
                continue;
            }
            String name = key.getValue();
            checkTag(key, RESOLVER.resolve(NodeId.scalar, name, key.isPlain()), path);
            checkText(key, path);
            if (key.isPlain() && (PlainScalar.isNull(name) || PlainScalar.isBoolean(name))) {
                problems.add(at, path, who(path) + "has a key '" + name + "' that is not a text; choose a name");
                continue;
            }
            if (key.isPlain() && name.equals("<<")) {
                problems.add(at, path, who(path) + "has a merge key (<<); use 'extends' instead, or write things out");
                continue;
            }
            String inner = path.isEmpty() ? name : path + "." + name;
            Node.Entry entry = new Node.Entry(at, convert(pair.getValueNode(), inner));
            Node.Entry first = entries.putIfAbsent(name, entry);
            if (first != null) {
                String where = lines ? ", first in line " + first.key().line() : "";
                problems.add(at, inner, "is given twice" + where + "; remove one of the two");
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    /** Subject of a sentence about the map at the path, which names itself unless it is the whole file. */
    private static String who(String path) {
        return path.isEmpty() ? "the file " : "";
    }

    /** A tag other than the one that the text itself implies was written by hand, as in {@code !!java...}. */
    private void checkTag(org.yaml.snakeyaml.nodes.Node node, Tag implied, String path) {
        if (!node.getTag().equals(implied)) {
            String says = "the tag '" + node.getTag().getValue() + "' is not allowed; remove it";
            problems.add(place(node.getStartMark()), path, path.isEmpty() ? says : "has a tag: " + says);
        }
    }

    /**
     * Refuses what YAML lets in by escapes and no terminal, SVG or XML can show: control characters other than tabs and
     * ends of lines, halves of surrogate pairs, and code points that are not characters.
     */
    private void checkText(ScalarNode scalar, String path) {
        scalar.getValue()
                .codePoints()
                .filter(c -> Character.isISOControl(c) && c != '\t' && c != '\n'
                        || Character.getType(c) == Character.SURROGATE
                        || (c & 0xFFFE) == 0xFFFE)
                .findFirst()
                .ifPresent(c -> {
                    String says = "a character that cannot be shown (code " + c + "); remove it";
                    problems.add(place(scalar.getStartMark()), path, path.isEmpty() ? "there is " + says : "has " + says);
                });
    }

    private Place place(Mark mark) {
        return lines && mark != null ? new Place(origin, mark.getLine() + 1, mark.getColumn() + 1) : Place.of(origin);
    }

    private Place placeAt(String text, int position) {
        if (!lines) {
            return Place.of(origin);
        }
        String before = text.substring(0, Math.min(position, text.length()));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(origin, line, before.length() - before.lastIndexOf('\n'));
    }

    private static final class TooManyNodes extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
