package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every number of the model is a parameter, or a datum of an act: what phases and acts are written with is 0, 1, ½, a
 * conversion, or one of the few numbers of form that are named here with their reason.
 */
class NumbersOfTheModelTest {
    private static final Path CODE = Path.of("src/main/java/org/middlepowers/model");
    private static final Pattern LITERAL = Pattern.compile("(?<![\\w.])(\\d+\\.?\\d*(?:[eE]-?\\d+)?|\\.\\d+)(?![\\w.])");
    private static final Set<Double> FREE = Set.of(0., 1., .5);

    /** File, number as written there, reason. */
    private static final List<String> REASONS = List.of(
            "Act .1 NEEDED_ACCESS: what the act needs, a datum of the act",
            "Act .05 NEEDED_ROOM: what the act needs, a datum of the act",
            "AttentionRace 600 keeps an exponential above 0",
            "Deliberation 2 pairs of powers, each counted once; mean of pairs",
            "Deliberation 4 form of 4pq/(p+q)², which is 1 in the middle",
            "EconomyPhase 2 √4 quarters of a year; base of a half-life",
            "EconomyPhase 4 quarters of a year",
            "EconomyPhase 400 percentage points a year to a quarter's share",
            "ExogenousPhase .05 floor of what is left of world GDP (note D30)",
            "ExogenousPhase .01 keeps a logarithm finite (note B12)",
            "ExogenousPhase 2 the two ends of a pair",
            "GreatPowerPhase 2 place of an act",
            "GreatPowerPhase 3 place of an act",
            "GreatPowerPhase 4 place of an act",
            "HostilityPhase 50 cap of a draw (note A4)",
            "IntentionPhase 2 norms from −1 to 1; place of a goal",
            "IntentionPhase 3 place of a goal",
            "IntentionPhase 4 place of a goal",
            "Protest 8 first length of an array",
            "Sanctions 2 growth of an array",
            "Sanctions 4 first length of an array",
            "SnapshotPhase 2 pairs of powers and both directions; full order from half density on (§6.1)",
            "Transit .25 a quarter of a year's income",
            "Transit 1e-12 rounding");

    private static Stream<Path> files() throws IOException {
        return Files.list(CODE)
                .filter(f -> f.getFileName()
                        .toString()
                        .matches(".*Phase\\.java|(Act|Alignment|AttentionRace|Deliberation|Efforts|Offers|Portfolio|Protest"
                                + "|Sanction|SanctionChoice|Sanctions|Stakes|Transit)\\.java"));
    }

    @Test
    void phasesAndActsAreWrittenWithoutNumbersOfTheirOwn() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files().toList()) {
            String name = file.getFileName().toString().replace(".java", "");
            String code = Files.readString(file)
                    .replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "")
                    .replaceAll("\"[^\"]*\"", "")
                    // The data of an act stand in its own line: role, norm, status, cost.
                    .replaceAll("(?m)^    [A-Z_]+\\((?s:.*?)\\) \\{", "")
                    .replaceAll("serialVersionUID = \\d+", "");
            Matcher m = LITERAL.matcher(code);
            while (m.find()) {
                if (!FREE.contains(Double.valueOf(m.group(1)))) {
                    found.add(name + " " + m.group(1));
                }
            }
        }
        Set<String> known = new TreeSet<>();
        REASONS.forEach(r -> known.add(r.split(" ")[0] + " " + r.split(" ")[1]));
        assertThat(found)
                .as("make it a parameter (Parameters) or a datum of the act; or say here why it is a conversion or a form")
                .isEqualTo(known);
    }
}
