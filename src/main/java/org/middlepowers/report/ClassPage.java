package org.middlepowers.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A class page: one HTML file with data, words and script in it, that opens offline and asks no network. */
public final class ClassPage {
    private static final Pattern SLOT = Pattern.compile("@(TITLE|STYLE|DATA|TEXTS|OUTLINES|SCRIPT)@");
    private static final List<String> SCRIPT = List.of(
            "keep", "words", "world", "map", "charts", "sketch", "steps", "test", "reasons", "sheet", "paper");
    private static final String OUTLINES = "/org/middlepowers/gui/atlas/countries.txt";

    private ClassPage() {}

    /**
     * The page.
     *
     * @param title in the language in which it opens
     * @param language in which it opens, as in "en"
     * @param data what is shown, JSON
     * @param texts words by language, JSON
     * @param served whether it comes from the lecturer's computer, which takes answer sheets; a page from a file asks no
     *     network for anything
     */
    public static String html(String title, String language, String data, String texts, boolean served) {
        Matcher slots = SLOT.matcher(resource("class/page.html").replace("lang=\"en\"", "lang=\"" + language + "\""));
        return slots.replaceAll(slot -> Matcher.quoteReplacement(
                switch (slot.group(1)) {
                    case "TITLE" -> title.replace("&", "&amp;").replace("<", "&lt;");
                    case "STYLE" -> resource("class/page.css");
                    case "DATA" -> harmless(data);
                    case "TEXTS" -> harmless(texts);
                    case "OUTLINES" -> outlines();
                    default -> script(served);
                }));
    }

    private static String script(boolean served) {
        StringBuilder script = new StringBuilder("'use strict';\n(() => {\n");
        Stream.concat(SCRIPT.stream(), Stream.of(served ? "handin" : "handin-none", "start"))
                .forEach(part -> script.append(resource("class/js/" + part + ".js")).append('\n'));
        return script.append("})();").toString();
    }

    /** JSON in which nothing can be taken for the end of a script. */
    private static String harmless(String json) {
        return json.replace("</", "<\\/").replace("<!--", "\\u003c!--");
    }

    /** Outlines of countries as JSON: code and rings, each a first point and steps, in hundredths of a degree. */
    private static String outlines() {
        StringBuilder json = new StringBuilder("[");
        for (String line : absolute(OUTLINES).split("\n")) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] parts = line.strip().split(";");
            json.append(json.length() > 1 ? "," : "").append("[\"").append(parts[0].strip()).append("\",[");
            for (int k = 1; k < parts.length; k++) {
                json.append(k > 1 ? "," : "").append('[').append(parts[k].strip().replace(' ', ',')).append(']');
            }
            json.append("]]");
        }
        return json.append(']').toString();
    }

    private static String resource(String name) {
        return absolute("/org/middlepowers/report/" + name);
    }

    private static String absolute(String name) {
        try (InputStream in = ClassPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own files cannot be read", e);
        }
    }
}
