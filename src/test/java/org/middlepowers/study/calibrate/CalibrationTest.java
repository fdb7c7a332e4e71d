package org.middlepowers.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.score.Panel;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.hindcast.HindcastData;
import org.middlepowers.study.hindcast.Replay;
import org.middlepowers.study.hindcast.ShippedData;

class CalibrationTest {
    @TempDir
    private Path folder;

    @Test
    void adaptiveAbcFindsThePosteriorOfANormalMean() throws Exception {
        // y ~ N(θ, 1), observed 2, flat prior on −10 to 10: the posterior is N(2, 1), a little wider for the threshold
        Random noise = new Random(4);
        AdaptiveAbc abc = new AdaptiveAbc(
                new Box(new double[] {-10}, new double[] {10}),
                2000,
                .5,
                .02,
                (draws, first) -> draws.stream()
                        .mapToDouble(d -> Math.abs(d[0] + noise.nextGaussian() - 2))
                        .toArray());
        AdaptiveAbc.Result result = abc.run(7);
        Posterior posterior = new Posterior(List.of("θ"), result.draws(), result.weights(), result.distances());
        assertThat(posterior.mean(0)).isCloseTo(2, within(.15));
        assertThat(posterior.sd(0)).isCloseTo(1, within(.15));
        assertThat(posterior.quantile(0, .05)).isCloseTo(2 - 1.645, within(.3));
        assertThat(posterior.effectiveSize()).isBetween(100.0, 1000.0);
        assertThat(result.rounds().get(result.rounds().size() - 1).threshold())
                .isLessThan(result.rounds().get(0).threshold() / 4);
    }

    /** The shipped world whose record is a run of the model itself. */
    private record Twin(ShippedData real, Panel positions) implements HindcastData {
        static Twin of(ShippedData real, Map<String, Double> truth, int number) throws Exception {
            Scenario world = real.world(2004, true);
            Replay run = Replay.run(
                    real, .11, world, ParameterRegistry.with(world.parameters(), truth), 99, number);
            Panel twin = new Panel();
            for (Unit unit : real.positions().units()) {
                real.positions().of(unit).headMap(2004, true).forEach((year, x) -> twin.put(unit, year, x));
                for (int year = 2005; year <= 2012; year++) {
                    twin.put(unit, year, run.at(unit, year));
                }
            }
            return new Twin(real, twin);
        }

        @Override
        public List<String> states() {
            return real.states();
        }

        @Override
        public Scenario world(int origin, boolean given) throws InvalidDataException {
            return real.world(origin, given);
        }

        @Override
        public Optional<Double> positionError(String state, int year) {
            return real.positionError(state, year);
        }

        @Override
        public Panel trade(int origin) {
            return new Panel();
        }

        @Override
        public Panel weights() {
            return new Panel();
        }

        @Override
        public String about() {
            return "a twin";
        }
    }

    @Test
    void theNoiseOfTwinsIsRecovered() throws Exception {
        CalibrationFile file = new CalibrationFile(
                "twins", Map.of("alignmentNoise", List.of(0.0, .11)), List.of(2004), 2012, List.of(), 1, 60, .5, .2, 1);
        ShippedData real = new ShippedData();
        int held = 0;
        double[] truths = {.02, .05, .09};
        for (int k = 0; k < truths.length; k++) {
            Twin twin = Twin.of(real, Map.of("alignmentNoise", truths[k]), k + 1);
            Calibration calibration = new Calibration(file, twin);
            Calibration.Result result = calibration.run((stage, runs) ->
                    runs.stream().map(calibration::simulate).toArray(double[][]::new));
            assertThat(result.waves().get(0).left()).isLessThan(60);
            Posterior posterior = result.posterior();
            assertThat(posterior.mean(0)).isCloseTo(truths[k], within(.025));
            assertThat(posterior.sd(0)).isLessThan(.6 * .11 / Math.sqrt(12));
            held += truths[k] >= posterior.quantile(0, .05) && truths[k] <= posterior.quantile(0, .95) ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aFileThatIsWrongSaysWhereAndWhatIsAllowed() throws Exception {
        Path file = folder.resolve("c.yaml");
        Files.writeString(file, "title: x\nparameter: {}\n");
        assertThatThrownBy(() -> CalibrationFile.read(file)).hasMessageContaining("c.yaml: 'parameter' is not known here");
        Files.writeString(file, "parameters: {alignmentNois: [], socialInfluence: [0.5, 0.2]}\norigins: [2004]\nuntil: 2004\n");
        assertThatThrownBy(() -> CalibrationFile.read(file))
                .hasMessageContaining("there is no parameter 'alignmentNois'; did you mean 'alignmentNoise'?")
                .hasMessageContaining("socialInfluence has the range [0.5, 0.2]")
                .hasMessageContaining("all before until");
        assertThatThrownBy(() -> CalibrationFile.read(folder.resolve("none"))).hasMessageContaining("There is no file");
    }
}
