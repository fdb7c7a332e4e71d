package org.middlepowers.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.reader.PosteriorFiles;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Scenario;

/** What travels with the program is what its calibration file asks for. */
class ShippedPosteriorTest {
    static List<String> names() {
        return PosteriorFiles.builtIn();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aShippedPosteriorHoldsWhatTheFileBesideItAsksFor(String name) throws Exception {
        PosteriorSpec posterior = PosteriorFiles.load(name, note -> fail(note));
        CalibrationFile file = CalibrationFile.read(Path.of("scenarios/posteriors/" + name + ".yaml"));
        assertThat(posterior.values().keySet()).containsExactlyElementsOf(file.parameters().keySet());
        assertThat(posterior.weights()).hasSize((int) Math.round(file.keep() * file.particles()));
        assertThat(posterior.weights().stream().mapToDouble(w -> w).sum()).isBetween(.999, 1.001);
        assertThat(posterior.trainedFrom()).hasValue(file.origins().get(0));
        assertThat(posterior.trainedUntil()).hasValue(file.until());
        ParameterRanges box = file.box();
        int p = 0;
        for (Map.Entry<String, List<Double>> values : posterior.values().entrySet()) {
            double low = box.low()[p];
            double high = box.high()[p++];
            assertThat(values.getValue()).allSatisfy(v -> assertThat(v).isBetween(low, high));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShippedScenarioTakesIt(String name) throws Exception {
        for (String scenario : ScenarioFiles.builtIn()) {
            Scenario s = ScenarioFiles.load(scenario, List.of("posterior=" + name)).scenario();
            assertThat(s.posterior()).as(scenario).isPresent();
            assertThat(s.drawn(1).parameters()).as(scenario).isNotEqualTo(s.parameters());
        }
    }
}
