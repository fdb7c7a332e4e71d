package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.middlepowers.results.Codebook;
import org.middlepowers.results.ColumnMeaning;
import org.middlepowers.results.TableReader;
import org.middlepowers.study.Codebooks;

/** Holds the tables of a folder against the codebook: every column is described, and every value is as described. */
final class CodebookCheck {
    private static final Pattern SCALE = Pattern.compile("(-?\\d+) to (-?\\d+)");
    private static final double ROUNDING = 1e-9;

    private CodebookCheck() {}

    static void everyColumnIsDescribed(Path folder) throws IOException {
        JsonNode manifest = new JsonMapper().readTree(folder.resolve("manifest.json").toFile());
        String kind = manifest.get("kind").asText();
        Codebook book = Codebooks.all().of(kind);
        Set<String> own = own(manifest);
        List<String> wrong = new ArrayList<>();
        for (Path file : tables(folder)) {
            check(kind, file, name(folder, file), book, own, wrong);
        }
        assertThat(wrong).as("add to codebook.csv in the package results, or where the measure is").isEmpty();
        assertThat(manifest.get("columns")).isNotEmpty();
    }

    /** Names that the manifest of a sweep describes itself. */
    private static Set<String> own(JsonNode manifest) {
        Set<String> names = new HashSet<>();
        for (String list : List.of("factors", "outcomes")) {
            manifest.path(list).forEach(e -> names.add(e.get("name").asText()));
        }
        return names;
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).getName(0).toString().replace(".csv", "");
    }

    private static void check(String kind, Path file, String table, Codebook book, Set<String> own, List<String> wrong)
            throws IOException {
        try (TableReader rows = TableReader.open(file)) {
            List<ColumnMeaning> described = new ArrayList<>();
            for (String column : rows.columns()) {
                described.add(book.find(table, column).orElse(null));
                if (described.get(described.size() - 1) == null && !own.contains(column)) {
                    wrong.add(column + " of " + table + " in a folder of " + kind + " is not described");
                }
            }
            Set<String> told = new HashSet<>();
            while (rows.next()) {
                for (int k = 0; k < described.size(); k++) {
                    ColumnMeaning c = described.get(k);
                    String fault = c == null ? "" : fault(c, rows.text(k));
                    if (!fault.isEmpty() && told.add(rows.columns().get(k))) {
                        wrong.add(rows.columns().get(k) + " of " + table + " in a folder of " + kind + ": " + fault);
                    }
                }
            }
        }
    }

    private static String fault(ColumnMeaning c, String value) {
        if (value.isEmpty()) {
            return c.empty().isEmpty() ? "empty, and the codebook says never" : "";
        }
        return switch (c.type()) {
            case "integer" -> value.matches("-?\\d+") ? within(c, value) : "'" + value + "' is not a whole number";
            case "number" -> value.matches("-?[\\d.]+(E-?\\d+)?") ? within(c, value) : "'" + value + "' is not a number";
            case "quarter" -> value.matches("\\d{4}Q[1-4]") ? "" : "'" + value + "' is not a quarter";
            case "text" -> listed(c, value);
            default -> "there is no type '" + c.type() + "'";
        };
    }

    private static String within(ColumnMeaning c, String value) {
        Matcher scale = SCALE.matcher(c.range());
        double v = Double.parseDouble(value);
        if (scale.matches()) {
            boolean in = v >= Double.parseDouble(scale.group(1)) - ROUNDING && v <= Double.parseDouble(scale.group(2)) + ROUNDING;
            return in ? "" : value + " is not within " + c.range();
        }
        Matcher least = Pattern.compile("(-?\\d+) or more").matcher(c.range());
        return least.matches() && v < Double.parseDouble(least.group(1)) - ROUNDING ? value + " is not " + c.range() : "";
    }

    /** A range that lists words lists all of them. */
    private static String listed(ColumnMeaning c, String value) {
        boolean all = c.range().contains(" | ");
        return !all || List.of(c.range().split(" \\| ")).contains(value) ? "" : "'" + value + "' is not one of " + c.range();
    }
}
