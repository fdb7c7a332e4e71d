package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.BranchRun;
import org.middlepowers.gui.time.Track;
import org.middlepowers.scenario.ParameterRegistry;

/** A window on a world whose parameters are drawn from what a record leaves of them. */
@EnabledIf("org.middlepowers.gui.window.Desk#hasScreen")
class PosteriorTest {
    private static final int AT = 34;
    private static final String DRAWN = "contestHostility";

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        Branch branch = Branch.of("kazakhstan-2022", Optional.empty(), List.of("posterior=record-2012", "end=2024Q4"), 1, 1);
        desk = Desk.open(branch, false, 1366, 768);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private static Map<String, Double> parameters(Branch branch) {
        return ParameterRegistry.values(BranchRun.to(new Track(branch), -1).world().parameters());
    }

    @Test
    void slidersShowTheDrawThatTheRunWasMadeWith() throws Exception {
        desk.go(AT);
        desk.tab("side", 1);
        double drawn = parameters(desk.session.story().original().branch()).get(DRAWN);
        JLabel shown = desk.find("value." + DRAWN, JLabel.class);
        Desk.until("the value", () -> shown.getText().equals(ParameterRow.text(drawn)));
    }

    @Test
    void everyRepetitionTakesAnotherDrawTheSameForOriginalAndBranch() throws Exception {
        desk.go(AT);
        Desk.swing(() -> desk.session.courses().change(BranchChange.of(List.of("shocks.war=null"), 28, "no war"), s -> {}));
        desk.session.await();
        desk.go(AT);
        desk.press("repeat");
        LiveCharts charts = desk.find("charts", LiveCharts.class);
        JButton repeat = desk.find("repeat", JButton.class);
        Desk.until("twenty", () -> repeat.getText().startsWith("Repeat") && charts.repeats().wanted() == 20);
        Track was = desk.session.story().original();
        Track now = desk.session.story().current();
        Set<Double> draws = new HashSet<>();
        int less = 0;
        for (int k = 1; k <= 20; k++) {
            draws.add(parameters(was.branch().replication(k)).get(DRAWN));
            assertThat(parameters(now.branch().replication(k))).isEqualTo(parameters(was.branch().replication(k)));
            double d = tension(now.branch().replication(k)) - tension(was.branch().replication(k));
            less += d < 0 ? 1 : 0;
        }
        assertThat(draws).hasSizeGreaterThan(10);
        int chart = charts.specs().indexOf(new ChartSpec("tension", ChartSpec.WORLD));
        assertThat(Desk.swing(() -> charts.charts().get(chart).verdict()))
                .isEqualTo("lower than originally in " + less + " of 20 runs");
    }

    private static double tension(Branch branch) {
        Track track = new Track(branch);
        BranchRun.to(track, AT);
        return track.frame(AT).world("tension");
    }
}
