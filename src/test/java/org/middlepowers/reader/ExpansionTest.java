package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.reader.Leaf.From;

/** Where every value comes from. */
class ExpansionTest {
    private static final Pattern PLACE = Pattern.compile("(?:theory \\w+, )?([\\w./-]+\\.yaml):(\\d+)(, and theory .*)?");

    private static final String THEORY =
            """
            title: Mine
            voice: a miner
            sources: [Nobody 2021, Nobody 2022]
            reading: It says little.
            parameters:
              habitDecay: 0.4
              normDamping: 0
            rules:
              institutionPayoffs: false
            """;

    private static final String CHILD =
            """
            extends: small
            title: Child
            expect:
              - One
              - "Two: yes"
            parameters:
              habitDecay: 0.2
              selfExcitation: .3
            middlePowers:
              KAZ:
                norms: 0.7
                peers: []
              UZB:
                trade: ~
            rivalry:
              CHN-USA: 2
            shocks:
              peace: ~
              war: {at: 2021Q4}
            focus: ~
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        SmallWorld.write(folder, "child.yaml", CHILD);
        Files.createDirectory(folder.resolve("theories"));
        SmallWorld.write(folder.resolve("theories"), "mine.yaml", THEORY);
    }

    private Expansion child(String... sets) throws InvalidScenarioException {
        return Expansion.of("child.yaml", Optional.of("mine"), List.of(sets), folder);
    }

    private static Map<String, String> byPath(List<Leaf> leaves) {
        return leaves.stream().collect(Collectors.toMap(Leaf::path, l -> l.value() + " # " + l.origin()));
    }

    @Test
    void everyValueNamesWhoSaysIt() throws InvalidScenarioException {
        Map<String, String> said = byPath(child("rivalry.USA-CHN=3", "selfExcitation=.1").leaves());
        Map.ofEntries(
                        Map.entry("title", "Child (Mine) # child.yaml:2, and theory mine"),
                        Map.entry("start", "2015Q1 # small.yaml:5"),
                        Map.entry("expect.2", "\"Two: yes\" # child.yaml:5"),
                        Map.entry("parameters.habitDecay", "0.4 # theory mine, theories/mine.yaml:6 (default 0.8)"),
                        Map.entry("parameters.selfExcitation", "0.1 # --set selfExcitation=.1 (default 0.35)"),
                        Map.entry("parameters.reciprocity", "0.35 # default"),
                        Map.entry(
                                "rules.institutionPayoffs",
                                "false # theory mine, theories/mine.yaml:9 (default true)"),
                        Map.entry("rules.asymmetryLayer", "true # default"),
                        Map.entry("middlePowers.KAZ.norms", "0.7 # child.yaml:11 (default 0.5)"),
                        Map.entry("middlePowers.KAZ.peers", "[] # child.yaml:12"),
                        Map.entry("middlePowers.KAZ.security", "{} # small.yaml:16"),
                        Map.entry("middlePowers.KAZ.proximity", "~ # not given: from the capitals' distances"),
                        Map.entry("middlePowers.UZB.trade", "~ # not given: from gravity"),
                        Map.entry("rivalry.USA-CHN", "3 # --set rivalry.USA-CHN=3"),
                        Map.entry("shocks.war.at", "2021Q4 # child.yaml:19"),
                        Map.entry("shocks.war.hostility.CHN-USA", "1 # small.yaml:28"),
                        Map.entry("sources.1", "Nobody, 2020 # small.yaml:37"),
                        Map.entry("sources.3", "\"Mine: Nobody 2022\" # theory mine"))
                .forEach((path, value) -> assertThat(said.get(path)).as(path).isEqualTo(value));
        assertThat(said.keySet()).doesNotContain("focus", "shocks.peace.at");
    }

    /** The line that is named holds the key or the value, in the file that is named, for every single value. */
    @Test
    void everyPlaceIsTheLineWhereTheValueStands() throws InvalidScenarioException, IOException {
        int seen = 0;
        for (Leaf leaf : child().leaves()) {
            boolean file = leaf.from() == From.FILE || leaf.from() == From.THEORY && leaf.where().contains(":");
            if (!file) {
                continue;
            }
            Matcher place = PLACE.matcher(leaf.where());
            assertThat(place.matches()).as(leaf.toString()).isTrue();
            String line = Files.readAllLines(folder.resolve(place.group(1))).get(Integer.parseInt(place.group(2)) - 1);
            String key = leaf.path().substring(leaf.path().lastIndexOf('.') + 1);
            String shown = key.matches("\\d") ? leaf.value().replace("\"", "") : key;
            String other = Arrays.stream(key.split("-")).reduce("", (a, b) -> b + "-" + a).replaceAll("-$", "");
            assertThat(line).as(leaf.toString()).containsAnyOf(shown, other);
            seen++;
        }
        assertThat(seen).isGreaterThan(60);
    }

    @Test
    void everyValueOfTheCanonicalTextIsThere() throws InvalidScenarioException {
        for (long seed = 0; seed < 40; seed++) {
            LoadedScenario loaded = LoadedScenario.of("r", RandomScenario.of(seed));
            SmallWorld.write(folder, "r.yaml", loaded.text());
            Expansion random = Expansion.of("r.yaml", Optional.empty(), List.of(), folder);
            assertThat(random.loaded().scenario()).isEqualTo(loaded.scenario());
            assertThat(random.loaded().text()).isEqualTo(loaded.text());
            long lines = random.leaves().stream().filter(l -> l.from() == From.FILE).count();
            // nothing that the text says is a default, for the text says all
            assertThat(random.leaves()).as("seed " + seed).noneMatch(l -> l.from() == From.DEFAULT);
            assertThat(lines).isEqualTo(values(loaded.text()));
        }
    }

    /** Lines with a value: all but those that open a block. */
    private static long values(String text) {
        return text.lines().filter(l -> !l.matches("\\s*(\"[^\"]*\"|[A-Za-z0-9_-]+):")).count();
    }

    @Test
    void whatAChildChangesIsWhatDiffersAndWhatIsGone() throws InvalidScenarioException {
        Expansion child = Expansion.of("child.yaml", Optional.empty(), List.of("votes.es11=null"), folder);
        assertThat(byPath(child.changed()))
                .containsOnlyKeys(
                        "title",
                        "expect.1",
                        "expect.2",
                        "parameters.habitDecay",
                        "middlePowers.KAZ.norms",
                        "middlePowers.KAZ.peers",
                        "middlePowers.UZB.trade",
                        "rivalry.USA-CHN",
                        "shocks.peace",
                        "shocks.war.at",
                        "focus",
                        "votes.es11")
                .containsEntry("shocks.peace", "~ # removed, child.yaml:18")
                .containsEntry("votes.es11", "~ # removed, --set votes.es11=null");
    }

    @Test
    void twoScenariosDifferWhereTheirValuesDo() throws InvalidScenarioException {
        Expansion small = Expansion.of("small.yaml", Optional.empty(), List.of(), folder);
        Expansion child = Expansion.of("child.yaml", Optional.empty(), List.of(), folder);
        assertThat(ScenarioDifference.between(small, small)).isEmpty();
        List<ScenarioDifference> differences = ScenarioDifference.between(small, child);
        assertThat(differences)
                .extracting(ScenarioDifference::path)
                .containsExactly(
                        "title",
                        "expect.1",
                        "expect.2",
                        "parameters.habitDecay",
                        "middlePowers.KAZ.norms",
                        "middlePowers.KAZ.peers",
                        "middlePowers.UZB.trade.CHN",
                        "rivalry.USA-CHN",
                        "shocks.war.at",
                        "shocks.peace",
                        "focus");
        ScenarioDifference peace = differences.get(9);
        assertThat(peace.first()).isEqualTo(new ScenarioDifference.Side("{at: 2024Q1, lift: [UZB]}", "small.yaml:30"));
        assertThat(peace.second()).isEqualTo(new ScenarioDifference.Side("~", "removed, child.yaml:18"));
        assertThat(ScenarioDifference.between(child, small)).hasSameSizeAs(differences);
    }
}
