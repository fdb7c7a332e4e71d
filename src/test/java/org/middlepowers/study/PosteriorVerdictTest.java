package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.ActorEffect;
import org.middlepowers.analysis.DrawnShare;
import org.middlepowers.analysis.EffectFindings;
import org.middlepowers.analysis.Quadrants.Quadrant;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;

/** The verdict on middle powers with the scenario's values and over the shipped posterior, as README and guides state it. */
class PosteriorVerdictTest {
    private static final int REPLICATIONS = 64;

    @TempDir
    private Path folder;

    private ResultsFolder run(String name, List<String> sets) throws Exception {
        LoadedScenario loaded = ScenarioFiles.load("kazakhstan-2022", sets);
        EffectStudy study = new EffectStudy(
                loaded, EffectActor.states(loaded.scenario(), List.of("KAZ")), new Settings(REPLICATIONS, 1, 2, 0), Optional.empty(), 0);
        ResultsFolder results = ResultsFolder.create(folder.resolve(name));
        try (results) {
            Manifest manifest = study.manifest(new Manifest.Program("middlepowers", "1", ""), Request.of("effect"), "");
            Runner.run(study, results, manifest, 2, new Silent());
        }
        return results;
    }

    @Test
    void theRecordDoesNotDecideWhetherMiddlePowersCalmTheWorld() throws Exception {
        ActorEffect own = EffectFindings.read(run("own", List.of())).fixed().get(0);
        // 94 % of 100 replications; 64 of them stray by 6 points at the two-sigma level
        assertThat(own.share(Quadrant.ORDERLY).mean()).isGreaterThan(.87);
        ResultsFolder drawn = run("drawn", List.of("posterior=record-2012"));
        ActorEffect over = EffectFindings.read(drawn).fixed().get(0);
        // 55 % of 256 replications; two sigma of 64 are 12 points
        assertThat(over.share(Quadrant.ORDERLY).mean()).isBetween(.41, .69);
        assertThat(over.share(Quadrant.ORDERLY).mean() + over.share(Quadrant.DISRUPTIVE).mean()).isGreaterThan(.95);
        DrawnShare tension = DrawnShare.read(drawn).stream()
                .filter(s -> s.outcome().equals("effect.tension"))
                .findFirst()
                .orElseThrow();
        assertThat(tension.share().mean()).isGreaterThan(.7);
    }
}
