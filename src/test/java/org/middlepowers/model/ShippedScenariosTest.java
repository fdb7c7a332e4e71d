package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.measure.Measures;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/**
 * Every scenario of the library loads, keeps the model's invariants for forty quarters, and still gives what it gave. A
 * change in a table under {@code src/test/resources/shipped} means that what a lecturer shows has changed: intend it, or
 * find the mistake. Then write the tables anew with {@code mvn test -Dtest=ShippedScenariosTest -Dgolden.update=true}
 * and say why in the commit.
 */
class ShippedScenariosTest {
    private static final int QUARTERS = 40;
    private static final List<Integer> SHOWN = List.of(1, 20, QUARTERS);
    private static final Path STORED = Path.of("src", "test", "resources", "shipped");

    static List<String> names() {
        return ScenarioFiles.builtIn();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aShippedScenarioKeepsInvariantsAndGivesWhatItGave(String name) throws InvalidScenarioException, IOException {
        Scenario scenario = ScenarioFiles.load(name, List.of()).scenario();
        assertThat(scenario.quarters()).isGreaterThanOrEqualTo(QUARTERS);
        World w = new World(scenario, 1, 1, Agency.FULL);
        Invariants invariants = new Invariants(w);
        w.observe(world -> invariants.check(Phases.RECORD));
        Map<String, double[]> table = new TreeMap<>();
        w.start();
        for (int q = 1; q <= QUARTERS; q++) {
            w.step();
            if (SHOWN.contains(q)) {
                note(w, SHOWN.indexOf(q), table);
            }
        }
        String now = text(table, w.events.size());
        Path file = STORED.resolve(name + ".csv");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(STORED);
            Files.writeString(file, now);
            return;
        }
        assertThat(file).as("store it with -Dgolden.update=true").exists();
        assertThat(now).as("what " + name + " gives; see " + file).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }

    @Test
    void everyStoredTableIsOfAShippedScenario() throws IOException {
        assumeThat(Boolean.getBoolean("golden.update")).isFalse();
        try (Stream<Path> files = Files.list(STORED)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".csv", "")))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    /** World measures, and means of state measures over all states and over the group that the question is about. */
    private static void note(World w, int column, Map<String, double[]> table) {
        Measures.WORLD.forEach(m -> put(table, m.name() + ",world", column, m.value().applyAsDouble(w)));
        List<String> focus = w.scenario()
                .focus()
                .map(key -> w.scenario().groups().get(key).members())
                .orElse(List.of());
        Measures.STATE.forEach(m -> {
            double all = 0;
            double some = 0;
            for (MiddlePower i : w.states) {
                double value = m.value().applyAsDouble(w, i);
                all += value / w.states.length;
                some += focus.contains(i.code) ? value / focus.size() : 0;
            }
            put(table, m.name() + ",states", column, all);
            if (!focus.isEmpty()) {
                put(table, m.name() + ",focus", column, some);
            }
        });
    }

    private static void put(Map<String, double[]> table, String key, int column, double value) {
        table.computeIfAbsent(key, k -> new double[SHOWN.size()])[column] = value;
    }

    private static String text(Map<String, double[]> table, int events) {
        StringBuilder text = new StringBuilder("measure,scope");
        SHOWN.forEach(q -> text.append(",quarter ").append(q));
        table.forEach((key, values) -> {
            text.append('\n').append(key);
            for (double value : values) {
                text.append(',').append(String.format(Locale.ROOT, "%.7e", value));
            }
        });
        return text.append("\nevents,world,,,").append(events).append('\n').toString();
    }
}
