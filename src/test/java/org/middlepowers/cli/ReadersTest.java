package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.Codebook;
import org.middlepowers.results.ColumnMeaning;
import org.middlepowers.results.TableReader;

/**
 * The readers for Python and R give every table of every kind of folder as it is: all rows, each column with the type of the
 * codebook, and the same contents. Where a language or its package is missing, its test is skipped.
 */
class ReadersTest {
    private static final Path READERS = Path.of("src/site/resources").toAbsolutePath();
    private static final String WORLD =
            "extends: kazakhstan-2022\nend: 2016Q4\nshocks: null\nvotes: null\nexpect: null\n";
    private static final List<String> COMMANDS = List.of(
            "run small.yaml -r 2 --detail 1 --series",
            "compare small.yaml other.yaml -r 2",
            "effect small.yaml -r 2 --states KAZ --draws 2",
            "duel small.yaml --theories realism,none -r 2 --claims 1",
            "ablate china-kazakhstan --set end=1994Q4 -r 2 --detail 1",
            "patterns --only P2 -r 2",
            "tournament hedge comply --in small.yaml --states KAZ -r 2",
            "break small.yaml --claim 'tension < 0.99' -r 2 --parameters habitDecay --evaluations 12 --confirm 2",
            "sweep design.yaml",
            "hindcast --powers given -r 2 --until 2006",
            "calibrate calibration.yaml",
            "analyse sweep --bootstrap 100");
    private static final String PYTHON =
            """
            import json, pathlib, sys
            sys.path.insert(0, sys.argv[1])
            from read_middlepowers import read
            for line in open(sys.argv[2], encoding="utf-8"):
                folder, table = line.rstrip("\\n").split("\\t")
                frame = read(folder, table)
                columns = {}
                for name in frame.columns:
                    values = frame[name].dropna()
                    text = frame[name].dtype == "string" or frame[name].dtype == object
                    columns[name] = {
                        "text": bool(text), "whole": str(frame[name].dtype) == "Int64", "missing": int(frame[name].isna().sum()),
                        "sum": float(sum(len(v) for v in values) if text else sum(float(v) for v in values))}
                print(json.dumps({"folder": folder, "table": table, "rows": len(frame), "columns": columns}))
            """;
    private static final String R =
            """
            arguments <- commandArgs(TRUE)
            source(file.path(arguments[1], "read_middlepowers.R"))
            for (line in readLines(arguments[2], encoding = "UTF-8")) {
              parts <- strsplit(line, "\\t")[[1]]
              frame <- read_middlepowers(parts[1], parts[2])
              columns <- lapply(as.list(frame), function(column) {
                text <- is.character(column)
                given <- column[!is.na(column)]
                list(text = text, whole = FALSE, missing = sum(is.na(column)),
                     sum = if (text) sum(nchar(given, type = "chars")) else sum(as.numeric(given)))
              })
              cat(jsonlite::toJSON(list(folder = parts[1], table = parts[2], rows = nrow(frame), columns = columns),
                                   auto_unbox = TRUE, digits = 17), "\\n", sep = "")
            }
            """;

    @TempDir
    static Path folder;

    private static Optional<String> python = Optional.empty();
    private static boolean r;
    private static final List<String> TABLES = new ArrayList<>();

    @BeforeAll
    static void folders() throws IOException {
        python = Stream.of("python3", "/usr/bin/python3").filter(p -> OtherProgram.works(p, "-c", "import pandas")).findFirst();
        r = OtherProgram.works("Rscript", "-e", "stopifnot(requireNamespace('jsonlite', quietly = TRUE))");
        if (python.isEmpty() && !r) {
            return;
        }
        Files.writeString(folder.resolve("small.yaml"), WORLD);
        Files.writeString(folder.resolve("other.yaml"), "extends: small\nparameters: {habitDecay: 0.5}\n");
        Files.writeString(folder.resolve("design.yaml"), "title: A sweep\nscenario: small\ndesign: random\nsize: 12\n"
                + "replications: 2\nfactors: {habitDecay: {range: [0.1, 0.9]}, theory: {values: [none, realism]}}\n"
                + "outputs: {dsi: {measure: dsi}, dsi_path: {measure: dsi, take: series}}\n"
                + "expect: [{claim: So, check: {outcome: dsi, above: 0}}]\n");
        Files.writeString(folder.resolve("calibration.yaml"),
                "parameters: {alignmentNoise: [0.02, 0.09]}\norigins: [2004]\nuntil: 2006\nparticles: 10\nstop: 0.3\n");
        for (String command : COMMANDS) {
            String kind = command.split(" ")[0];
            List<String> words = new ArrayList<>();
            for (String word : command.split(" (?=(?:[^']*'[^']*')*[^']*$)")) {
                String plain = word.replace("'", "");
                words.add(Files.exists(folder.resolve(plain)) ? folder.resolve(plain).toString() : plain);
            }
            words.addAll(kind.equals("sweep") ? List.of() : List.of("--no-report"));
            words.addAll(List.of("-o", folder.resolve(kind).toString()));
            assertThat(Main.run(words.toArray(String[]::new))).as(command).isZero();
            tables(folder.resolve(kind));
        }
    }

    private static void tables(Path results) throws IOException {
        try (Stream<Path> files = Files.walk(results, 2)) {
            files.filter(f -> f.toString().endsWith(".csv"))
                    .map(f -> results.relativize(f).getName(0).toString().replace(".csv", ""))
                    .distinct()
                    .sorted()
                    .forEach(table -> TABLES.add(results + "\t" + table));
        }
    }

    @Test
    void pythonReadsEveryTableAsItIs() throws IOException, InterruptedException {
        assumeTrue(python.isPresent(), "python3 with pandas is not here");
        check(read("read.py", PYTHON, python.get()), true);
    }

    @Test
    void rReadsEveryTableAsItIs() throws IOException, InterruptedException {
        assumeTrue(r, "Rscript with jsonlite is not here");
        check(read("read.R", R, "Rscript"), false);
    }

    private static List<JsonNode> read(String name, String script, String program) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name), script);
        Path list = Files.write(folder.resolve(name + ".txt"), TABLES);
        Path out = folder.resolve(name + ".out");
        Process process = new ProcessBuilder(program, file.toString(), READERS.toString(), list.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int code = process.waitFor();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(code).as(said.lines().skip(Math.max(0, said.lines().count() - 3)).toList().toString()).isZero();
        List<JsonNode> read = new ArrayList<>();
        for (String line : said.lines().toList()) {
            read.add(new JsonMapper().readTree(line));
        }
        assertThat(read).hasSameSizeAs(TABLES);
        return read;
    }

    /** What a reader found, against the files and the codebook; only Python tells whole numbers from others. */
    private static void check(List<JsonNode> read, boolean whole) throws IOException {
        for (JsonNode frame : read) {
            Path results = Path.of(frame.get("folder").asText());
            String table = frame.get("table").asText();
            JsonNode manifest = new JsonMapper().readTree(results.resolve("manifest.json").toFile());
            Set<String> own = new HashSet<>();
            manifest.path("sweep").path("outcomes").forEach(o -> own.add(o.get("name").asText()));
            manifest.path("sweep").path("factors").forEach(f -> own.add(f.get("name").asText()));
            List<ColumnMeaning> columns = new ArrayList<>();
            manifest.get("columns").forEach(c -> columns.add(new JsonMapper().convertValue(c, ColumnMeaning.class)));
            Codebook book = Codebook.of(columns);
            Map<String, Held> held = held(results, table);
            assertThat(names(frame.get("columns"))).containsExactlyInAnyOrderElementsOf(held.keySet());
            held.forEach((name, column) -> {
                String as = results.getFileName() + " " + table + " " + name;
                JsonNode found = frame.get("columns").get(name);
                assertThat(frame.get("rows").asInt()).as(as).isEqualTo(column.rows);
                assertThat(found.get("missing").asInt()).as(as).isEqualTo(column.missing);
                String type = own.contains(name) ? "" : book.find(table, name).map(ColumnMeaning::type).orElseThrow();
                boolean text = type.equals("text") || type.equals("quarter");
                if (!own.contains(name) && !(name.equals("seed") && !whole)) {
                    assertThat(found.get("text").asBoolean()).as(as).isEqualTo(text);
                    assertThat(found.get("whole").asBoolean()).as(as).isEqualTo(whole && type.equals("integer"));
                }
                double sum = found.get("text").asBoolean() ? column.characters : column.sum;
                assertThat(found.get("sum").asDouble()).as(as).isCloseTo(sum, within(1e-9 * (1 + Math.abs(sum))));
            });
        }
        assertThat(read.stream().filter(f -> f.get("columns").has("cameo")).count()).as("tables with CAMEO codes").isPositive();
    }

    private static List<String> names(JsonNode columns) {
        List<String> names = new ArrayList<>();
        columns.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What a column of a file holds. */
    private static final class Held {
        private int rows;
        private int missing;
        private double sum;
        private long characters;
    }

    private static Map<String, Held> held(Path results, String table) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.exists(results.resolve(table + ".csv"))) {
            files.add(results.resolve(table + ".csv"));
        } else {
            try (Stream<Path> parts = Files.list(results.resolve(table))) {
                parts.filter(f -> f.toString().endsWith(".csv")).sorted().forEach(files::add);
            }
        }
        Map<String, Held> held = new TreeMap<>();
        for (Path file : files) {
            try (TableReader rows = TableReader.open(file)) {
                rows.columns().forEach(name -> held.computeIfAbsent(name, n -> new Held()));
                while (rows.next()) {
                    for (int k = 0; k < rows.columns().size(); k++) {
                        add(held.get(rows.columns().get(k)), rows.text(k));
                    }
                }
            }
        }
        return held;
    }

    private static void add(Held column, String value) {
        column.rows++;
        if (value.isEmpty()) {
            column.missing++;
            return;
        }
        column.characters += value.codePointCount(0, value.length());
        if (value.matches("-?[\\d.]+(E-?\\d+)?")) {
            column.sum += Double.parseDouble(value);
        }
    }
}
