package org.middlepowers.gui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.measure.Measures;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;
import org.middlepowers.study.Comparison;
import org.middlepowers.study.Portion;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Settings;

/** What is shown is what runs record; going back and on again changes nothing; a branch is its own up to the change. */
class BranchRunTest {
    private static Branch original() throws Exception {
        return Branch.of("kazakhstan-2022", Optional.empty(), List.of(), 7, 3);
    }

    @Test
    void numbersAreThoseOfTheTables(@TempDir Path dir) throws Exception {
        Branch branch = original();
        Track track = BranchRun.whole(branch);
        ResultsFolder folder = ResultsFolder.create(dir.resolve("run"));
        Runner.fill(new Comparison(List.of(branch.loaded()), new Settings(3, 1, 7, 1, 1, Settings.Series.CSV)), Portion.ALL, folder, 1, new Silent());
        List<String> groups = track.cast().groups();
        int rows = 0;
        try (TableReader table = TableReader.open(folder.series())) {
            while (table.next()) {
                String scope = table.text(table.column("scope"));
                int k = scope.equals("world") ? 0 : groups.indexOf(scope) + 1;
                int time = rows / (groups.size() + 1);
                Frame frame = track.frame(time);
                assertThat(table.text(table.column("quarter"))).isEqualTo(frame.quarter().toString());
                for (var m : Measures.STATE) {
                    same(table, m.name(), frame.states(k, m.name()));
                }
                if (k == 0) {
                    for (var m : Measures.WORLD) {
                        same(table, m.name(), frame.world(m.name()));
                    }
                }
                rows++;
            }
        }
        assertThat(rows).isEqualTo(track.quarters() * (groups.size() + 1));
    }

    private static final class Silent implements Progress {
        @Override
        public void ran(int done, int failed, int all) {}

        @Override
        public boolean stopped() {
            return false;
        }
    }

    private static void same(TableReader table, String measure, double shown) throws IOException {
        double written = table.number(table.column(measure));
        assertThat(Double.isNaN(shown) ? Double.isNaN(written) : Math.abs(shown - written) <= 1e-5 * Math.max(1e-4, Math.abs(shown)))
                .as(measure + " " + shown + " " + written)
                .isTrue();
    }

    @Test
    void goingBackAndOnAgainGivesTheSameQuarters() throws Exception {
        Track whole = BranchRun.whole(original());
        BranchRun run = BranchRun.to(new Track(original()), 4);
        run.world().step();
        assertThat(run.time()).isEqualTo(5);
        for (int t = 0; t <= 5; t++) {
            assertThat(run.track().frame(t)).usingRecursiveComparison().isEqualTo(whole.frame(t));
        }
    }

    @Test
    void aBranchDiffersFromItsChangeOnAndNotBefore() throws Exception {
        Branch original = original();
        int time = 9;
        Branch changed = original.with(
                List.of("shocks.lifted={at: 2017Q2, about: Sanctions lifted, lift: [RUS]}"), time, "sanctions lifted");
        Track a = BranchRun.whole(original);
        Track b = BranchRun.whole(changed);
        for (int t = 0; t < time; t++) {
            assertThat(b.frame(t)).usingRecursiveComparison().isEqualTo(a.frame(t));
        }
        assertThat(a.frame(time).sanctions()).isNotEmpty();
        assertThat(b.frame(time).sanctions()).isEmpty();
        assertThat(changed.from()).isEqualTo(time);
    }

    @Test
    void aParameterChangedInTheCourseOfARunIsFeltFromThereOn() throws Exception {
        Branch original = original();
        Branch changed = original.with(
                List.of("shocks.calm={at: 2017Q2, parameters: {tensionScale: 3}}"), 9, "tensionScale = 3");
        Track a = BranchRun.whole(original);
        Track b = BranchRun.whole(changed);
        assertThat(b.frame(8).world("tension")).isEqualTo(a.frame(8).world("tension"));
        assertThat(b.frame(9).world("tension")).isLessThan(a.frame(9).world("tension"));
    }
}
