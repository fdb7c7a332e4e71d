package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.TableReader;

/**
 * Adds a thing to the program in the files that it is said to take, as the samples of the guide on extending do, compiles
 * these files alone, and runs the program with them: the thing is simulated, recorded, charted, checked and repeated, and
 * nothing else had to change.
 */
class TouchPointsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/middlepowers");
    private static final Path GUIDE = Path.of("src/site/markdown/extending.md");

    @TempDir
    Path folder;

    @Test
    void anActTakesItsEntryAmongActsAndThatOfItsEvent() throws Exception {
        change("model/EventType.java", "    NONPROLIF(\"050\", 3.5);", "    NONPROLIF(\"050\", 3.5),\n" + sample("event").stripTrailing());
        change("model/Act.java", "    NONPROLIF(\"Back non-prol", sample("act") + "\n    NONPROLIF(\"Back non-prol");
        compile();
        Path world = Files.writeString(folder.resolve("world.yaml"), sample("scenario"));
        Path policy = Files.writeString(
                folder.resolve("caller.yaml"), sample("policy").replace("FORUM", "APPEAL"));
        Path out = folder.resolve("out");
        run(
                words("scenarios", "check", world),
                words("run", world, "--policy", "KAZ=" + policy, "-r", "3", "--detail", "1", "--series", "--output", out),
                words("effect", world, "--without", "APPEAL", "-r", "2", "--no-report", "--output", folder.resolve("effect")),
                words("verify", out));
        assertThat(Files.readString(out.resolve("series.csv")).lines().findFirst().orElseThrow()).contains("act_APPEAL");
        assertThat(Files.readString(out.resolve("states.csv"))).contains(",KAZ,APPEAL,");
        assertThat(Files.readString(out.resolve("events.csv"))).contains("APPEAL,020,");
        assertThat(Files.readString(out.resolve("report.html"))).contains("Appeal to all");
    }

    @Test
    void anOutcomeMeasureTakesItsEntryAmongMeasures() throws Exception {
        String poles = "            new WorldMeasure(\n                    \"poles\",";
        change("measure/Measures.java", poles, sample("measure") + poles);
        compile();
        Path world = Files.writeString(
                folder.resolve("world.yaml"),
                sample("scenario").replace("expect: null", "expect:\n  - claim: It is small\n    check: {measure: half_tension, below: 1}"));
        Path sweep = Files.writeString(
                folder.resolve("design.yaml"),
                "title: A sweep\nscenario: world\ndesign: random\nsize: 2\nreplications: 1\n"
                        + "factors: {habitDecay: {range: [0.1, 0.9]}}\noutputs: {half: {measure: half_tension}}\n");
        Path out = folder.resolve("out");
        run(
                words("run", world, "-r", "3", "--series", "--output", out),
                words("sweep", sweep, "--output", folder.resolve("sweep")),
                words("break", world, "--claim", "half_tension < 0.9", "-r", "2", "--parameters", "habitDecay", "--evaluations",
                        "10", "--confirm", "2", "--no-report", "--output", folder.resolve("break")),
                words("verify", out));
        assertThat(Files.readString(out.resolve("series.csv")).lines().findFirst().orElseThrow()).contains("half_tension");
        assertThat(Files.readString(out.resolve("expectations.csv"))).contains("held");
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("half of what great-power tension is");
        assertThat(Files.readString(folder.resolve("sweep/runs/part-000001.csv"))).contains("half");
    }

    @Test
    void aShockTakesItsRecordAndThePhaseThatAppliesIt() throws Exception {
        change(
                "scenario/ShockSpec.java",
                List.of(
                        "                Map<String, DemandChange> demands) {",
                        "Map.of(), Map.of(), \"\", Map.of(), Map.of());",
                        "parameters, \"\", acts, demands);",
                        "                || demands.values()"),
                List.of(
                        "                Map<String, DemandChange> demands,\n" + sample("shock"),
                        "Map.of(), Map.of(), \"\", Map.of(), Map.of(), Map.of());",
                        "parameters, \"\", acts, demands, legitimacy);",
                        sample("shock-effect") + "                || demands.values()"));
        String last = "                i.demandFactor[g] *= change.factor();\n            }\n        });\n";
        change("model/ExogenousPhase.java", last, last + sample("shock-phase"));
        compile();
        Path world = Files.writeString(
                folder.resolve("world.yaml"),
                sample("scenario").replace("brics_2025: null", "brics_2025: null, scandal: {at: 2016Q1, legitimacy: {KAZ: -0.5}}"));
        run(
                words("scenarios", "check", world),
                words("run", world, "-r", "2", "--no-report", "--output", folder.resolve("with")),
                words("run", world, "--set", "shocks.scandal=null", "-r", "2", "--no-report", "--output", folder.resolve("without")),
                words("schema"),
                words("verify", folder.resolve("with")));
        double with = legitimacy("with");
        double without = legitimacy("without");
        assertThat(without - with).isBetween(.3, .5);
        assertThat(Files.readString(folder.resolve("heard.txt"))).contains("Added to a middle power's legitimacy").doesNotContain("scandal has no effect");
    }

    /** The mean legitimacy of Kazakhstan at the end of 2016Q1. */
    private double legitimacy(String name) throws IOException {
        try (TableReader states = TableReader.open(folder.resolve(name).resolve("states.csv"))) {
            while (states.next()) {
                if (states.text("state").equals("KAZ") && states.text("quarter").equals("2016Q1")) {
                    return states.number("legitimacy");
                }
            }
        }
        throw new AssertionError("no such row");
    }

    @Test
    void aFigureTakesItsClassAndThePageThatShowsIt() throws Exception {
        add("draw/LeadFigure.java", sample("figure"));
        change(
                "report/TournamentPage.java",
                "                        folder -> List.of(TournamentFigure.write(folder, table, words.headline(), words.units())),\n",
                sample("figure-page"));
        compile();
        Path world = Files.writeString(folder.resolve("world.yaml"), sample("scenario"));
        Path out = folder.resolve("out");
        String tournament = words("tournament", "hedge", "comply", "--in", world, "--states", "KAZ", "-r", "3", "--output", out);
        run(tournament, tournament + "\t--overwrite");
        assertThat(out.resolve("charts/lead.svg")).exists();
        assertThat(out.resolve("charts/lead.png")).exists();
        assertThat(Files.readString(out.resolve("report.html"))).contains("How far the best policy is ahead of the next");
    }

    @Test
    void anExperimentTakesStudyPageCommandAndTheMeaningOfItsColumns() throws Exception {
        add("study/Calm.java", sample("study"));
        add("report/CalmPage.java", sample("page"));
        add("cli/CalmCommand.java", sample("command"));
        change("cli/Main.java", "            DuelCommand.class,\n", sample("main") + "            DuelCommand.class,\n");
        compile();
        Path codebook = folder.resolve("classes/org/middlepowers/results/codebook.csv");
        Files.createDirectories(codebook.getParent());
        Files.writeString(
                codebook,
                Files.readString(Path.of("src/main/resources/org/middlepowers/results/codebook.csv")) + sample("codebook"));
        Path world = Files.writeString(folder.resolve("world.yaml"), sample("scenario"));
        Path out = folder.resolve("out");
        run(
                words("calm", "--help"),
                words("calm", world, "-r", "4", "--threads", "2", "--output", out),
                words("report", out),
                words("verify", out),
                words("calm", world, "-r", "4", "--shard", "1/2", "--output", folder.resolve("one")),
                words("calm", world, "-r", "4", "--shard", "2/2", "--output", folder.resolve("two")),
                words("merge", folder.resolve("one"), folder.resolve("two"), "--output", folder.resolve("whole")));
        assertThat(Files.readString(folder.resolve("heard.txt"))).contains("Tension lies below 0.3 in", "Usage: middlepowers calm");
        assertThat(Files.readString(out.resolve("report.html"))).contains("How calm:");
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("share of quarters in which tension lies below 0.3");
        assertThat(folder.resolve("whole/runs.csv")).hasSameTextualContentAs(out.resolve("runs.csv"));
    }

    /** Each is a file, wherever it stands. */
    @Test
    void aSweepAndALessonAreOneFileEach() throws Exception {
        Files.writeString(folder.resolve("world.yaml"), sample("scenario"));
        Path sweep = Files.writeString(folder.resolve("design.yaml"), sample("sweep"));
        Path lesson = Files.writeString(folder.resolve("lesson.yaml"), sample("lesson"));
        Path page = folder.resolve("page.html");
        run(
                words("sweep", sweep, "--output", folder.resolve("sweep")),
                words("class-page", lesson, "--output", page));
        assertThat(Files.readString(folder.resolve("sweep/runs/part-000001.csv"))).contains("tension");
        assertThat(Files.readString(page)).contains("Does it matter for how long states remember?");
    }

    /** Each is a file, wherever it stands. */
    @Test
    void aTheoryAPolicyAndAScenarioAreOneFileEach() throws Exception {
        Path world = Files.writeString(folder.resolve("world.yaml"), sample("scenario"));
        Path theory = Files.writeString(folder.resolve("patience.yaml"), sample("theory"));
        Path policy = Files.writeString(folder.resolve("caller.yaml"), sample("policy"));
        Path out = folder.resolve("out");
        run(
                words("duel", world, "--theories", "none," + theory, "-r", "2", "--claims", "0", "--since", "2016Q1",
                        "--no-report", "--output", folder.resolve("duel")),
                words("run", world, "--theory", theory, "--policy", "KAZ=" + policy, "-r", "2", "--no-report", "--output", out),
                words("verify", out));
        assertThat(Files.readString(folder.resolve("duel/runs.csv"))).contains("world@patience");
    }

    /** A sample of the guide, without the indentation of its page. */
    private static String sample(String name) throws IOException {
        String page = Files.readString(GUIDE);
        String mark = "<!-- sample: " + name + " -->\n\n";
        assertThat(page).containsOnlyOnce(mark);
        return String.join("", page.substring(page.indexOf(mark) + mark.length())
                .lines()
                .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                .map(line -> line.isEmpty() ? "\n" : line.substring(4) + "\n")
                .toList())
                .stripTrailing() + "\n";
    }

    private void change(String file, String what, String by) throws IOException {
        change(file, List.of(what), List.of(by));
    }

    private void change(String file, List<String> what, List<String> by) throws IOException {
        String text = Files.readString(SOURCES.resolve(file));
        for (int k = 0; k < what.size(); k++) {
            assertThat(text).as(file).containsOnlyOnce(what.get(k));
            text = text.replace(what.get(k), by.get(k));
        }
        add(file, text);
    }

    private void add(String file, String text) throws IOException {
        Path to = folder.resolve("src").resolve(file);
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
    }

    /** Compiles what was changed, against the program as it is. */
    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> words = new ArrayList<>(List.of(
                "-nowarn", "-proc:none", "-parameters", "-encoding", "UTF-8", "-d",
                Files.createDirectories(folder.resolve("classes")).toString(), "-cp", System.getProperty("java.class.path")));
        try (var files = Files.walk(folder.resolve("src"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> words.add(f.toString()));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = compiler.run(null, said, said, words.toArray(String[]::new));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static String words(Object... words) {
        return String.join("\t", Arrays.stream(words).map(Object::toString).toList());
    }

    /** Runs commands in one process, with the changed classes before the others. */
    private void run(String... commands) throws Exception {
        Path file = Files.write(folder.resolve("commands.txt"), List.of(commands));
        Path heard = folder.resolve("heard.txt");
        ProcessBuilder child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path"),
                        ManyCommands.class.getName(),
                        file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(heard.toFile());
        int code = child.start().waitFor();
        assertThat(code).as(Files.readString(heard)).isZero();
    }
}
