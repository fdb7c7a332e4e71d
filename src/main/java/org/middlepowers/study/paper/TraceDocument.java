package org.middlepowers.study.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.TableReader;

/**
 * A skeleton of TRACE documentation (Grimm et al. 2014, Ecological Modelling 280), filled with what the results of the
 * package show to have been done; it also says what was not done.
 */
final class TraceDocument {
    private static final Set<String> ANALYSES = Set.of("sweep", "effect", "ablate", "break", "duel");

    private final List<CitedFolder> evidence;
    private final StringBuilder text = new StringBuilder();

    private TraceDocument(List<CitedFolder> evidence) {
        this.evidence = evidence;
    }

    static String of(List<CitedFolder> evidence) throws IOException {
        TraceDocument trace = new TraceDocument(evidence);
        trace.write();
        return trace.text.toString();
    }

    private void write() throws IOException {
        text.append("# TRACE\n\nTransparent and comprehensive model evaluation (Grimm et al. 2014). What the results of this"
                + " package show is filled in; lines that begin with *To write* are the author's.\n");
        section("1. Problem formulation");
        for (JsonNode s : scenarios()) {
            line(s.path("name").asText() + ": " + first(s.path("question").asText(), s.path("title").asText()));
        }
        toWrite("the decision or debate that the results bear on, and for whom.");
        section("2. Model description");
        line("ODD with the questions of ODD+D and the parameters in force: model/odd.html.");
        section("3. Data evaluation");
        line("Sources and terms: sources.md. Figures are given with their citation in the scenarios' texts.");
        toWrite("how reliable the figures are that the conclusion rests on.");
        section("4. Conceptual model evaluation");
        line("Design concepts, the literature that each mechanism is from, and departures from the specification with their"
                + " reasons: model/odd.html.");
        section("5. Implementation verification");
        line("The program's own tests (closed forms, invariants, properties, fixed bit patterns) run with `mvn verify` on the"
                + " commit named in the manifests. `verify` repeats everything in this package and compares it byte for byte.");
        section("6. Model output verification");
        of("patterns", e -> patterns(e));
        of("calibrate", e -> calibration(e));
        section("7. Model analysis");
        analyses();
        section("8. Model output corroboration");
        of("hindcast", e -> hindcast(e));
        section("Replications");
        for (CitedFolder e : evidence) {
            line(e.name() + ": " + replications(e));
        }
    }

    private interface Told {
        String of(CitedFolder e) throws IOException;
    }

    /** A line for each folder of a kind, or that there is none. */
    private void of(String kind, Told told) throws IOException {
        boolean any = false;
        for (CitedFolder e : evidence) {
            if (e.kind().equals(kind)) {
                line(e.name() + ": " + told.of(e));
                any = true;
            }
        }
        if (!any) {
            line("Not in this package: no folder of `" + kind + "`.");
        }
    }

    private void analyses() throws IOException {
        boolean any = false;
        for (CitedFolder e : evidence) {
            if (ANALYSES.contains(e.kind())) {
                JsonNode m = e.manifest().path("sweep");
                String what = e.kind().equals("sweep")
                        ? m.path("design").asText() + " design, " + m.path("points").asInt() + " points, factors "
                                + names(m.path("factors"))
                        : e.command();
                line(e.name() + " (" + e.kind() + "): " + what);
                any = true;
            }
        }
        if (!any) {
            line("Not in this package: no sensitivity analysis (`sweep`, `effect`, `ablate`, `duel` or `break`).");
        }
    }

    private static String patterns(CitedFolder e) throws IOException {
        List<String> verdicts = new ArrayList<>();
        Map<String, Set<String>> by = new TreeMap<>();
        rows(e.folder().resolve("patterns.csv"), row -> by.computeIfAbsent(
                        row.text("verdict"), v -> new LinkedHashSet<>())
                .add(row.text("pattern")));
        by.forEach((verdict, patterns) -> verdicts.add(verdict + ": " + String.join(", ", patterns)));
        return "patterns " + String.join("; ", verdicts) + ". Those that parameters were fitted to are not counted.";
    }

    private static String calibration(CitedFolder e) throws IOException {
        int[] draws = new int[1];
        rows(e.folder().resolve("posterior.csv"), row -> draws[0]++);
        return draws[0] + " draws of the posterior; years trained on may not be counted as a test.";
    }

    private static String hindcast(CitedFolder e) throws IOException {
        List<String> scores = new ArrayList<>();
        rows(e.folder().resolve("scorecard.csv"), row -> {
            if (row.text("slice").equals("all") && Set.of("model", "persistence").contains(row.text("by"))) {
                scores.add(row.text("target") + ", " + row.text("by") + ": RMSE " + row.text("rmse") + ", 90 % interval holds "
                        + row.text("cover90"));
            }
        });
        rows(e.folder().resolve("skill.csv"), row -> {
            if (row.text("slice").equals("all") && row.text("by").equals("model")
                    && row.text("against").equals("best baseline")) {
                scores.add(row.text("target") + ", skill against the best baseline " + row.text("rmse_skill") + " ("
                        + row.text("rmse_low") + " to " + row.text("rmse_high") + ")");
            }
        });
        return String.join("; ", scores) + ".";
    }

    private static String replications(CitedFolder e) throws IOException {
        List<String> told = new ArrayList<>();
        told.add(Wording.count(e.manifest().path("replications").asInt(), "replication") + ", seed " + e.manifest().path("seed").asLong());
        rows(e.folder().resolve("analysis").resolve("replications.csv"), row -> told.add(
                row.text("outcome") + ": half width of intervals " + row.text("half_95") + " at 95 % of points, "
                        + row.text("wanted") + " wanted"));
        int[] differences = new int[2];
        rows(e.folder().resolve("summary.csv"), row -> {
            if (!row.text("difference").isEmpty()) {
                differences[0]++;
                differences[1] += row.text("difference_trusted").equals("no") ? 1 : 0;
            }
        });
        if (differences[0] > 0) {
            told.add("of " + differences[0] + " differences the intervals of " + differences[1]
                    + " rest on too few values that differ, and are marked");
        }
        return String.join("; ", told) + ".";
    }

    /** A row of a table, by the names of its columns; empty where there is no such column. */
    private interface Row {
        String text(String column) throws IOException;
    }

    private interface EachRow {
        void take(Row row) throws IOException;
    }

    private static void rows(Path file, EachRow each) throws IOException {
        if (Files.exists(file)) {
            try (TableReader table = TableReader.open(file)) {
                while (table.next()) {
                    each.take(column -> table.has(column) ? table.text(table.column(column)) : "");
                }
            }
        }
    }

    private List<JsonNode> scenarios() {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        evidence.forEach(e -> e.scenarios().forEach(s -> byName.putIfAbsent(s.path("name").asText(), s)));
        return List.copyOf(byName.values());
    }

    private static String names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(e -> names.add(e.path("name").asText()));
        return String.join(", ", names);
    }

    private static String first(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private void section(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    private void line(String sentence) {
        text.append("- ").append(sentence.replace("\n", " ")).append('\n');
    }

    private void toWrite(String what) {
        text.append("- *To write*: ").append(what).append('\n');
    }
}
