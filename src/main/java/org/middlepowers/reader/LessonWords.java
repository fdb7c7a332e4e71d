package org.middlepowers.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The words of class pages. A language is a file and nothing more: one of the program's own, or one in the folder
 * {@code lessons/text}; what it does not say is said in English. A lesson in a file of one's own carries its words.
 */
public final class LessonWords {
    /** The language that stands in for what another does not say. */
    public static final String FALLBACK = "en";

    private static final String WORDS = "words";

    private LessonWords() {}

    /** Codes of all languages that there are, English first. */
    public static List<String> languages() {
        TreeSet<String> found = new TreeSet<>(Library.builtIn(Library.Shelf.LANGUAGES));
        found.addAll(Library.inFolder(Library.Shelf.LANGUAGES, Path.of("")));
        found.remove(FALLBACK);
        List<String> all = new ArrayList<>(List.of(FALLBACK));
        all.addAll(found);
        return List.copyOf(all);
    }

    /**
     * The words of the page and of all lessons, by language.
     *
     * @throws InvalidScenarioException if a file of a language cannot be read
     */
    public static ObjectNode all() throws InvalidScenarioException {
        ObjectNode texts = JsonMapper.builder().build().createObjectNode();
        for (String code : languages()) {
            ObjectNode own = file(Library.Shelf.LANGUAGES, code);
            texts.set(code, code.equals(FALLBACK) ? own : over(own, texts.get(FALLBACK)));
        }
        return texts;
    }

    /** Adds the words that a lesson's file carries, in all languages: where one is missing, English or else the first. */
    public static void add(String nameOrPath, ObjectNode texts) throws InvalidScenarioException {
        JsonNode words = file(Library.Shelf.LESSONS, nameOrPath).path(WORDS);
        if (words.isMissingNode() || words.isNull()) {
            return;
        }
        boolean maps = words.isObject() && !words.isEmpty();
        for (JsonNode each : words) {
            maps &= each.isObject();
        }
        if (!maps) {
            throw refused(nameOrPath, "words", "is not a map of languages, as in 'words: {en: {title: My lesson}}'");
        }
        JsonNode otherwise = words.has(FALLBACK) ? words.get(FALLBACK) : words.elements().next();
        texts.fields().forEachRemaining(e -> ((ObjectNode) e.getValue().path("lessons"))
                .set(LessonFiles.name(nameOrPath),
                        words.has(e.getKey()) ? over((ObjectNode) words.get(e.getKey()), otherwise) : otherwise.deepCopy()));
    }

    /** One thing laid over another: what it does not say is taken from there, key by key. */
    private static ObjectNode over(ObjectNode own, JsonNode other) {
        ObjectNode merged = other.deepCopy();
        own.fields().forEachRemaining(e -> {
            JsonNode below = merged.get(e.getKey());
            boolean deeper = e.getValue().isObject() && below != null && below.isObject();
            merged.set(e.getKey(), deeper ? over((ObjectNode) e.getValue(), below) : e.getValue());
        });
        return merged;
    }

    /** A lesson's file without its words, which are text of any shape. */
    static Node.Entries without(Node.Entries tree) {
        Map<String, Node.Entry> kept = new LinkedHashMap<>(tree.entries());
        kept.remove(WORDS);
        return new Node.Entries(tree.place(), kept);
    }

    private static ObjectNode file(Library.Shelf shelf, String name) throws InvalidScenarioException {
        Problems problems = new Problems();
        var source = new Library(shelf, Path.of(""), problems).find(name);
        problems.throwIfAny();
        return PlainYaml.parse(source.orElseThrow().origin(), source.get().text()).tree();
    }

    private static InvalidScenarioException refused(String file, String where, String what) {
        Problems problems = new Problems();
        problems.add(Place.of(file), where, what);
        return problems.exception();
    }
}
