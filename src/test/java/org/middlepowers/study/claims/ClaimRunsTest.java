package org.middlepowers.study.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.analysis.ClaimTest;
import org.middlepowers.analysis.Verdict;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.results.TableFile;
import org.middlepowers.study.ParallelRuns;
import org.middlepowers.study.claims.ClaimRuns.ClaimNumbers;

/**
 * What the theories predict of synthetic worlds (§10), on fixed seeds. The status quo is asserted, misses included: a
 * change of the model that turns a verdict is to be noticed and to be told on the page about duels.
 */
class ClaimRunsTest {
    private static final int REPLICATIONS = 16;
    @TempDir
    static Path folder;

    private static List<ClaimNumbers> findings(ClaimRuns claims, int threads) throws IOException {
        Path file = folder.resolve("claim-runs.csv");
        try (TableFile table = TableFile.open(file, ClaimRuns.columns())) {
            new ParallelRuns(threads)
                    .run(
                            () -> IntStream.range(0, claims.runs()).iterator(),
                            claims::run,
                            table::append,
                            () -> false);
        }
        return claims.findings(file);
    }

    private static final Map<String, ClaimTest> TESTS = new LinkedHashMap<>();

    @BeforeAll
    static void run() throws Exception {
        List<LoadedTheory> theories = new ArrayList<>();
        for (String name : TheoryFiles.builtIn()) {
            theories.add(TheoryFiles.load(name));
        }
        for (ClaimNumbers f : findings(new ClaimRuns(theories, 1, REPLICATIONS), 2)) {
            var check = f.prediction().check();
            TESTS.put(
                    f.theory() + "." + f.name(),
                    ClaimTest.of(ClaimRuns.bound(check.wanted().expect(), check.wanted().threshold()), f.comparisons()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "realism.unipolar_deference, HELD",
        "realism.norms_irrelevant, HELD",
        "realism.density_irrelevant, HELD",
        "realism.no_stabiliser, HELD",
        "realism.bloc_client, NOT_HELD",
        "liberalism.density_calms, HELD",
        "liberalism.density_calms_most, NOT_HELD",
        "liberalism.pillar, HELD",
        "liberalism.status_quo, NOT_HELD",
        "constructivism.path_dependence, HELD",
        "constructivism.gap_of_norms, HELD",
        "constructivism.gap_of_conduct, HELD",
        "constructivism.orderly, HELD",
        "constructivism.multipolariser, HELD",
        "hedging.inverted_u, HELD",
        "asymmetry.recognition, HELD",
        "asymmetry.blind_coercion, UNCLEAR",
        "two-level.narrower_set, HELD",
        "two-level.larger_offers, HELD",
        "two-level.larger_than_default, HELD",
        "two-level.courted, HELD",
        "custom.forums, HELD",
    })
    void verdictsAreThoseThatThePageReports(String claim, Verdict verdict) {
        assertThat(TESTS).containsKey(claim);
        assertThat(TESTS.get(claim).verdict()).isEqualTo(verdict);
    }

    @Test
    void noClaimIsLeftUntested() {
        assertThat(TESTS).hasSize(22);
    }

    /** Figures of 100 replications, which the page reports; a mean of 16 lies within five of its standard errors. */
    @ParameterizedTest
    @CsvSource({
        "realism.unipolar_deference, .0573",
        "realism.no_stabiliser, .0031",
        "realism.bloc_client, .0026",
        "liberalism.density_calms, -.0080",
        "liberalism.pillar, -.0116",
        "liberalism.status_quo, .0635",
        "constructivism.path_dependence, -1.104",
        "constructivism.gap_of_norms, .713",
        "constructivism.gap_of_conduct, .863",
        "constructivism.orderly, -.0162",
        "constructivism.multipolariser, .0423",
        "hedging.inverted_u, .0049",
        "asymmetry.blind_coercion, .0057",
        "asymmetry.recognition, .636",
        "two-level.narrower_set, -.0943",
        "two-level.larger_offers, .0489",
        "two-level.larger_than_default, .0192",
        "two-level.courted, .0323",
    })
    void figuresAreThoseThatThePageReports(String claim, double figure) {
        ClaimTest test = TESTS.get(claim);
        assertThat(test.value().n()).isEqualTo(REPLICATIONS);
        assertThat(test.value().mean()).isCloseTo(figure, within(5 * test.error()));
    }

    @Test
    void findingsDoNotDependOnTheNumberOfThreads() throws Exception {
        List<LoadedTheory> hedging = List.of(TheoryFiles.load("hedging"));
        List<ClaimNumbers> one = findings(new ClaimRuns(hedging, 7, 2), 1);
        List<ClaimNumbers> four = findings(new ClaimRuns(hedging, 7, 2), 4);
        assertThat(one.get(0).comparisons()).hasSize(2);
        for (int k = 0; k < 2; k++) {
            assertThat(four.get(0).comparisons().get(k))
                    .containsExactly(one.get(0).comparisons().get(k));
        }
        double[] other = findings(new ClaimRuns(hedging, 8, 2), 1).get(0).comparisons().get(0);
        assertThat(other).isNotEqualTo(one.get(0).comparisons().get(0));
    }
}
