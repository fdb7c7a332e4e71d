package org.middlepowers.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.calibrate.Posterior;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Silent;
import org.middlepowers.study.hindcast.ShippedData;

class CalibrationTest {
    private static final Progress SILENT = new Silent();

    @TempDir
    private Path folder;

    @Test
    void adaptiveAbcFindsThePosteriorOfANormalMean() throws Exception {
        // y ~ N(θ, 1), observed 2, flat prior on −10 to 10: the posterior is N(2, 1), a little wider for the threshold
        Random noise = new Random(4);
        AdaptiveAbc abc = new AdaptiveAbc(
                new ParameterRanges(new double[] {-10}, new double[] {10}),
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

    private ResultsFolder run(String name, CalibrationFile file, int twins, Progress progress) throws Exception {
        CalibrationStudy study =
                new CalibrationStudy(file, "c.yaml", "", new ShippedData(), twins, new Settings(1, file.seed(), 1, 0));
        Path path = folder.resolve(name);
        ResultsFolder results = Files.exists(path) ? ResultsFolder.reopen(path) : ResultsFolder.create(path);
        try (results) {
            Manifest manifest = study.manifest(new Manifest.Program("middlepowers", "1", ""), Request.of("calibrate"), "");
            Runner.run(study, results, manifest, 1, progress);
        }
        return results;
    }

    private static CalibrationFile noise(int particles) {
        return new CalibrationFile(
                "noise", Map.of("alignmentNoise", List.of(0.0, .11)), List.of(2004), 2012, List.of(), 1, particles, .5, .2, 1);
    }

    @Test
    void theNoiseOfTwinsIsFoundAgain() throws Exception {
        ResultsFolder results = run("twins", noise(40), 6, SILENT);
        List<String> lines = Files.readAllLines(results.table("recovery.csv"));
        assertThat(lines).hasSize(7);
        int held = 0;
        for (String line : lines.subList(1, 7)) {
            String[] cells = line.split(",");
            double truth = Double.parseDouble(cells[2]);
            assertThat(Double.parseDouble(cells[3])).isCloseTo(truth, within(.03));
            assertThat(Double.parseDouble(cells[6])).isBetween(0.0, 1.0);
            held += cells[7].equals("yes") ? 1 : 0;
        }
        // Three of six by chance less than once in seventy, where nine of ten hold.
        assertThat(held).isGreaterThanOrEqualTo(4);
        assertThat(Files.readString(results.table("rounds.csv"))).contains("history matching,1,40,");
        assertThat(results.table("predictive.csv")).exists();
    }

    @Test
    void aSearchThatWasStoppedGoesOnAndFindsTheSame() throws Exception {
        ResultsFolder whole = run("whole", noise(20), 1, SILENT);
        int[] left = {37};
        run("cut", noise(20), 1, new Progress() {
            @Override
            public void ran(int done, int failed, int all) {}

            @Override
            public boolean stopped() {
                return left[0]-- < 0;
            }
        });
        assertThat(folder.resolve("cut").resolve("posterior.csv")).doesNotExist();
        ResultsFolder cut = run("cut", noise(20), 1, SILENT);
        for (String table : List.of("posterior.csv", "runs.csv", "predictive.csv", "recovery.csv", "rounds.csv")) {
            assertThat(cut.table(table)).hasSameTextualContentAs(whole.table(table));
        }
    }

    @Test
    void statesThatFollowThePowersTheyTradeWithShowASlope() throws Exception {
        Scenario world = new ShippedData().world(2004, true);
        Pull pull = Pull.of(world);
        YearlyRecord recorded = new YearlyRecord();
        List<Unit> units = world.middlePowers().keySet().stream().map(s -> new Unit(s, "")).toList();
        for (Unit unit : units) {
            for (int year = 2002; year <= 2012; year++) {
                recorded.put(unit, year, year <= 2004 ? .1 : .1 + .35 * pull.at(unit, year));
            }
        }
        Statistics statistics = new Statistics(recorded, units, 2004, 2012, pull);
        double[] values = statistics.of(units, recorded::at);
        int found = 0;
        for (int j = 0; j < values.length; j++) {
            if (statistics.names().get(j).startsWith("following")) {
                assertThat(values[j]).as(statistics.names().get(j)).isCloseTo(.35, within(1e-9));
                found++;
            }
        }
        assertThat(found).isEqualTo(3);
    }

    @Test
    void aFileThatIsWrongSaysWhereAndWhatIsAllowed() throws Exception {
        Path file = folder.resolve("c.yaml");
        Files.writeString(file, "title: x\nparameter: {}\n");
        assertThatThrownBy(() -> CalibrationFile.read(file)).hasMessageContaining("c.yaml:2:1: 'parameter' is not known here");
        Files.writeString(file, "title: x\nuntil: soon\n");
        assertThatThrownBy(() -> CalibrationFile.read(file)).hasMessageContaining("c.yaml:2:1: until has 'soon' where a whole number belongs");
        Files.writeString(file, "title: x\n  until: [\n");
        assertThatThrownBy(() -> CalibrationFile.read(file)).hasMessageContainingAll("c.yaml:2:", "is not valid YAML");
        Files.writeString(file, "parameters: {alignmentNois: [], socialInfluence: [0.5, 0.2]}\norigins: [2004]\nuntil: 2004\n");
        assertThatThrownBy(() -> CalibrationFile.read(file))
                .hasMessageContaining("there is no parameter 'alignmentNois'; did you mean 'alignmentNoise'?")
                .hasMessageContaining("socialInfluence has the range [0.5, 0.2]")
                .hasMessageContaining("all before until");
        String rest = "parameters: {socialInfluence: []}\norigins: [2004]\nuntil: 2012\n";
        Files.writeString(file, rest + "stop: 0\nparticles: 0\n");
        assertThatThrownBy(() -> CalibrationFile.read(file)).hasMessageContaining("particles, keep and stop are 0, 0, 0.5 and 0.0");
        Files.writeString(file, rest + "seed: 0\n");
        assertThat(CalibrationFile.read(file).seed()).isZero();
        assertThatThrownBy(() -> CalibrationFile.read(folder.resolve("none"))).hasMessageContaining("There is no file");
    }
}
