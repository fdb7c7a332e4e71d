package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.measure.Polarity;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.model.Worlds;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;

class EffectStudyTest {
    private static final Progress QUIET = new Silent();

    @TempDir
    private Path folder;

    @Test
    void sameBytesWhateverTheThreads() throws Exception {
        LoadedScenario world = kazakhstan();
        List<EffectActor> actors = EffectActor.states(world.scenario(), List.of("KAZ", "central_asia"));
        String one = study(world, actors, 1, 2);
        assertThat(study(world, actors, 3, 2)).isEqualTo(one);
        assertThat(one.lines().count()).isEqualTo(1 + (3 + 2) * 3);
        assertThat(one).doesNotContain(",failed,");
    }

    @Test
    void anEffectIsTheWorldLessItsTwin() throws Exception {
        LoadedScenario world = kazakhstan();
        study(world, EffectActor.states(world.scenario(), List.of("KAZ")), 1, 0);
        try (TableReader runs = TableReader.open(folder.resolve("0/runs.csv"))) {
            runs.next();
            runs.next();
            assertThat(runs.text(runs.column("actor"))).isEqualTo("KAZ");
            for (String what : List.of("tension", "poles")) {
                double whole = mean(world, Agency.FULL, what);
                double twin = mean(world, Agency.abstaining(Set.of("KAZ")), what);
                assertThat(runs.number(runs.column("effect." + what))).isEqualTo(whole - twin).isNotZero();
            }
        }
    }

    /** Draws before the first act are shared, so nothing can differ until there is one: here, none before sanctions. */
    @Test
    void twinsAreIdenticalUntilTheActorFirstActs() throws Exception {
        LoadedScenario loaded = kazakhstan("shocks.crimea=null");
        Set<Act> removed = EnumSet.complementOf(EnumSet.of(Act.ABSTAIN, Act.CIRCUMVENT, Act.COMPLY));
        for (int replication = 1; replication <= 5; replication++) {
            World world = new World(loaded.scenario(), 1, replication, Agency.without(removed));
            World twin = new World(loaded.scenario(), 1, replication, new Agency(Set.of("KAZ"), removed, false, Map.of()));
            MiddlePower state = world.states().stream()
                    .filter(s -> s.getCode().equals("KAZ"))
                    .findFirst()
                    .orElseThrow();
            world.start();
            twin.start();
            int alike = 0;
            boolean acted = false;
            boolean differed = false;
            while (!world.isOver()) {
                world.step();
                twin.step();
                acted |= !state.chose(Act.ABSTAIN);
                boolean same = world.meanTension() == twin.meanTension()
                        && Polarity.effectivePoles(world) == Polarity.effectivePoles(twin);
                assertThat(acted || same).isTrue();
                alike += acted ? 0 : 1;
                differed |= !same;
            }
            assertThat(alike).as("quarters before the first act").isBetween(28, 40);
            assertThat(differed).isTrue();
        }
    }

    /** Nobody is under sanction in this world, so nobody could have circumvented or complied. */
    @Test
    void anActThatNobodyCanChooseHasExactlyNoEffect() throws Exception {
        LoadedScenario world = LoadedScenario.of("small", Worlds.of(3, 6).scenario());
        study(world, EffectActor.acts(List.of(Act.CIRCUMVENT, Act.COMPLY)), 1, 0);
        try (TableReader runs = TableReader.open(folder.resolve("0/runs.csv"))) {
            int rows = 0;
            while (runs.next()) {
                assertThat(runs.number(runs.column("effect.tension"))).isZero();
                assertThat(runs.number(runs.column("effect.poles"))).isZero();
                rows++;
            }
            assertThat(rows).isEqualTo(9);
        }
    }

    @Test
    void aRunThatFailsIsARowThatSaysWhy() throws Exception {
        LoadedScenario world = kazakhstan();
        List<EffectActor> actors =
                List.of(new EffectActor("X", "Nobody", EffectActor.Kind.STATE, new Agency(null, Set.of(), false, Map.of())));
        assertThat(study(world, actors, 2, 0).lines().skip(1)).allMatch(row -> row.contains("X,Nobody,state,failed,"));
    }

    @Test
    void relabellingTagsChangesNoEffect() throws Exception {
        LoadedScenario world = kazakhstan();
        List<EffectActor> actors = EffectActor.states(world.scenario(), List.of("KAZ", "IND"));
        String before = study(world, actors, 1, 0);
        Field tag = Act.class.getDeclaredField("tag");
        tag.setAccessible(true);
        List<Act.Tag> kept = new ArrayList<>();
        try {
            for (Act act : Act.values()) {
                kept.add(act.tag());
                tag.set(act, act.tag() == Act.Tag.DRIVER ? Act.Tag.STABILISER : Act.Tag.DRIVER);
            }
            assertThat(Act.DIVERSIFY.tag()).isEqualTo(Act.Tag.STABILISER);
            assertThat(study(world, actors, 1, 0)).isEqualTo(before);
        } finally {
            for (Act act : Act.values()) {
                tag.set(act, kept.get(act.ordinal()));
            }
        }
        assertThat(Act.DIVERSIFY.tag()).isEqualTo(Act.Tag.DRIVER);
    }

    @Test
    void anUnknownStateIsNamed() throws Exception {
        LoadedScenario world = kazakhstan();
        assertThatThrownBy(() -> EffectActor.states(world.scenario(), List.of("KAZ", "ATL")))
                .hasMessageContaining("ATL");
    }

    private static LoadedScenario kazakhstan(String... sets) throws Exception {
        List<String> all = new ArrayList<>(List.of("end=2025Q1"));
        all.addAll(List.of(sets));
        return ScenarioFiles.load("kazakhstan-2022", all);
    }

    private static double mean(LoadedScenario loaded, Agency agency, String what) {
        World world = new World(loaded.scenario(), 1, 1, agency);
        double[] sum = new double[1];
        world.observe(w -> sum[0] += what.equals("poles") ? Polarity.effectivePoles(w) : w.meanTension());
        world.run();
        return sum[0] / loaded.scenario().quarters();
    }

    /** Runs a study of three replications; the table as text. */
    private String study(LoadedScenario world, List<EffectActor> actors, int threads, int draws) throws IOException {
        int number = (int) Files.list(folder).count();
        ResultsFolder results = ResultsFolder.create(folder.resolve("" + number));
        EffectStudy study = new EffectStudy(
                world,
                actors,
                new Settings(3, 1, threads, 0),
                Optional.of(new ParameterDraws(world.scenario().parameters(), Set.of(), 1)),
                draws);
        Runner.fill(study, Portion.ALL, results, threads, QUIET);
        return Files.readString(results.runs());
    }
}
