package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file says, it is read or refused with sentences; nothing else ever comes out. */
class AnyTextTest {
    private static final List<String> VALUES = List.of(
            "null",
            "[]",
            "{}",
            "5",
            "-1e300",
            ".nan",
            "text",
            "''",
            "[null]",
            "[[]]",
            "[a, 5]",
            "{a: 5}",
            "{USA: null}",
            "{5: {}}",
            "all",
            "2015Q1",
            "true",
            "{XAA: {}}");

    @TempDir
    Path folder;

    @Test
    void everyPlaceTakesEveryKindOfValue() {
        List<String> paths = new ArrayList<>();
        Optional<Node.Entries> tree = YamlReader.file("x", SmallWorld.TEXT, new Problems());
        paths(tree.orElseThrow(), "", paths);
        assertThat(paths).hasSizeGreaterThan(80);
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        for (String path : paths) {
            for (String value : VALUES) {
                assertReadOrRefused(path + "=" + value);
            }
        }
    }

    private void assertReadOrRefused(String set) {
        try {
            LoadedScenario loaded = ScenarioFiles.load("small.yaml", List.of(set), folder);
            assertThat(ScenarioFiles.parse("small", "x", loaded.text())).as(set).isEqualTo(loaded);
        } catch (InvalidScenarioException e) {
            assertThat(e.problems()).as(set).isNotEmpty().allSatisfy(p -> assertThat(p.message())
                    .doesNotContain("NaN"));
        }
    }

    private static void paths(Node.Entries map, String above, List<String> paths) {
        map.entries().forEach((name, entry) -> {
            String path = above + name;
            paths.add(path);
            if (entry.value() instanceof Node.Entries inside) {
                paths(inside, path + ".", paths);
            }
        });
    }

    @Test
    void brokenTextIsRefusedWithSentences() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> pieces = List.of(
                "{", "}", "[", "]", ":", "- ", "&a ", "*a", "!!x ", "\n", "\t", "'", "\"", "null", "|", "#", "?", "%",
                "\u0000", "~: ", "---\n", "5", "");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(SmallWorld.TEXT);
            for (int cuts = random.nextInt(1, 4); cuts > 0; cuts--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(4));
                text.replace(from, to, pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(SmallWorld.problemsOf(text.toString()))
                    .allSatisfy(p -> assertThat(p).startsWith("x.yaml").doesNotContain("Exception"));
        }
    }
}
