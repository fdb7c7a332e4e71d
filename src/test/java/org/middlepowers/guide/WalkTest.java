package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.cli.Main;

/** Whoever follows {@code compare} from the command line to its report opens the files that the guide lists, and no others. */
class WalkTest {
    private static final int MOST = 25;
    private static final Path SOURCES = Path.of("src/main/java/org/middlepowers");
    private static final String ROOT = "org.middlepowers.";
    /** What it is that a study is made of; elsewhere the first file of a package is enough. */
    private static final Pattern INSIDE = Pattern.compile("(cli|study|report)/.*");
    /** Tables that tasks fill, and what is written before and behind them. */
    private static final Pattern WRITTEN = Pattern.compile(
            "[.]?(manifest[.]json|runs[.]csv|series[.]scratch[.]csv|votes[.]csv|states[.]csv|events[.]csv|report[.]html)([.].*part)?");

    /** What is asked about, and the table that the answer is read from; others are read to make tables of. */
    private static final Pattern READ = Pattern.compile("walk[.]yaml|runs[.]csv");
    /** Writes any file whole; it has no part in what is in one. */
    private static final String WHOLE_FILE = "results/WholeFile";

    @TempDir
    Path folder;

    /** Files of the guide's list, as {@code cli/Main}. */
    private static List<String> walk() throws IOException {
        String guide = Files.readString(Path.of("src/site/markdown/extending.md"));
        Matcher heading = Pattern.compile("(?s)\\n## How `compare` runs, in (\\d+) files\\n(.*?)\\n## ").matcher(guide);
        assertThat(heading.find()).isTrue();
        Matcher rows = Pattern.compile("(?m)^\\| (\\d+) \\| `([\\w/]+)` \\| .+ \\|$").matcher(heading.group(2));
        List<String> files = new ArrayList<>();
        while (rows.find()) {
            files.add(rows.group(2));
            assertThat(rows.group(1)).isEqualTo("" + files.size());
        }
        assertThat(files).hasSize(Integer.parseInt(heading.group(1))).hasSizeLessThanOrEqualTo(MOST).doesNotHaveDuplicates();
        return files;
    }

    @Test
    void everyFileIsNamedInTheCodeOfOneBeforeIt() throws IOException {
        List<String> before = new ArrayList<>();
        for (String file : walk()) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            if (!before.isEmpty()) {
                assertThat(before).as(file).anyMatch(code -> Pattern.compile("\\b" + name + "\\b").matcher(code).find());
            }
            before.add(code(Files.readString(SOURCES.resolve(file + ".java"))));
        }
    }

    /** Without imports and comments. */
    private static String code(String source) {
        return source.replaceAll("(?m)^import .*$", "").replaceAll("(?s)/[*].*?[*]/", "").replaceAll("//.*", "");
    }

    @Test
    void nothingIsOnTheWayThatIsNotListed() throws Exception {
        List<String> listed = walk();
        Set<String> missing = new TreeSet<>();
        Set<String> reached = new TreeSet<>();
        int quarters = 0;
        for (RecordedEvent event : recorded()) {
            List<String> way = way(event);
            String type = event.getEventType().getName();
            boolean stepping = type.equals("jdk.ExecutionSample") && way.contains("model/World");
            String file = event.hasField("path") && event.getString("path") != null
                    ? Path.of(event.getString("path")).getFileName().toString()
                    : "";
            if (!stepping && !(type.equals("jdk.FileRead") ? READ : WRITTEN).matcher(file).matches()) {
                continue;
            }
            quarters += stepping ? 1 : 0;
            List<String> followed = followed(way);
            reached.addAll(followed);
            followed.stream()
                    .filter(c -> !listed.contains(c) && !c.equals(WHOLE_FILE))
                    .forEach(c -> missing.add(c + " on the way to " + (stepping ? "a quarter" : file) + ": " + followed));
        }
        assertThat(missing).isEmpty();
        assertThat(quarters).as("samples of worlds that go through quarters").isPositive();
        assertThat(reached)
                .contains("cli/Main", "cli/CompareCommand", "reader/ScenarioFiles", "study/Comparison", "model/Twins", "study/Runner",
                        "results/StudyTables", "analysis/Findings", "report/PageWriter");
    }

    /** What a small comparison does with files, and samples of what it does meanwhile. */
    private List<RecordedEvent> recorded() throws Exception {
        Path first = Files.writeString(folder.resolve("walk.yaml"), "extends: kazakhstan-2022\n");
        Path second = Files.writeString(folder.resolve("other.yaml"), "extends: walk\nshocks: {secondary_sanctions: null}\n");
        Path file = folder.resolve("walk.jfr");
        try (Recording recording = new Recording()) {
            for (String event : List.of("jdk.FileRead", "jdk.FileWrite")) {
                recording.enable(event).withThreshold(Duration.ZERO).withStackTrace();
            }
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10)).withStackTrace();
            recording.start();
            int[] code = {-1};
            // A thread of its own has no frames of the test on its stack, which is recorded to a depth of 64.
            Thread program = new Thread(() -> code[0] = Main.run(
                    "compare", first.toString(), second.toString(), "-r", "4", "-t", "2", "-o", folder.resolve("out").toString()));
            program.start();
            program.join();
            recording.stop();
            recording.dump(file);
            assertThat(code[0]).isZero();
        }
        return RecordingFile.readAllEvents(file).stream().filter(e -> e.getStackTrace() != null).toList();
    }

    /** Files of this program on a stack, the outermost first. */
    private static List<String> way(RecordedEvent event) {
        List<String> way = new ArrayList<>();
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith(ROOT) && !type.startsWith(WalkTest.class.getName())) {
                way.add(0, type.substring(ROOT.length()).replaceAll("[$].*", "").replace('.', '/'));
            }
        }
        return way;
    }

    /** A way as far as it has to be followed: to the first file behind commands, studies and pages. */
    private static List<String> followed(List<String> way) {
        List<String> followed = new ArrayList<>();
        for (String file : way) {
            followed.add(file);
            if (!INSIDE.matcher(file).matches()) {
                break;
            }
        }
        return followed.stream().distinct().collect(Collectors.toList());
    }
}
