package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JButton;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.BranchRun;
import org.middlepowers.gui.time.Track;

/** What the charts tell of the original and of a branch, and how sure it is. */
@EnabledIf("org.middlepowers.gui.window.Desk#hasScreen")
class LiveChartsTest {
    private static final int AT = 40;

    private static Desk desk;
    private static LiveCharts charts;

    @BeforeAll
    static void open() throws Exception {
        desk = Desk.open("kazakhstan-2022", false, 1366, 768);
        Desk.swing(() -> desk.session.courses().change(BranchChange.of(List.of("shocks.war=null"), 28, "no war"), s -> {}));
        desk.session.await();
        desk.go(AT);
        charts = desk.find("charts", LiveCharts.class);
    }

    @AfterAll
    static void close() throws Exception {
        if (desk != null) {
            desk.close();
        }
    }

    private static OneChart tension() throws Exception {
        return Desk.swing(() -> charts.charts().get(charts.specs().indexOf(new ChartSpec("tension", ChartSpec.WORLD))));
    }

    private static double tension(Track track, int time) {
        return track.frame(time).world("tension");
    }

    @Test
    void repetitionsGiveBandsAndInHowManyTheDifferenceHolds() throws Exception {
        desk.press("repeat");
        JButton repeat = desk.find("repeat", JButton.class);
        Desk.until("twenty", () -> repeat.getText().startsWith("Repeat") && charts.repeats().wanted() == 20);
        Track was = desk.session.story().original();
        Track now = desk.session.story().current();
        assertThat(charts.repeats().count(was)).isEqualTo(20);
        assertThat(charts.repeats().count(now)).isEqualTo(20);
        int less = 0;
        for (int k = 0; k < 20; k++) {
            double d = tension(BranchRun.whole(now.branch().replication(1 + k)), AT)
                    - tension(BranchRun.whole(was.branch().replication(1 + k)), AT);
            less += d < 0 ? 1 : 0;
        }
        OneChart chart = tension();
        assertThat(Desk.swing(chart::verdict)).isEqualTo("lower than originally in " + less + " of 20 runs");
        IntervalXYDataset line = (IntervalXYDataset) chart.plot.getDataset(1);
        assertThat(line.getStartYValue(0, AT)).isLessThan(line.getEndYValue(0, AT));
        assertThat(Desk.swing(() -> chart.values(desk.session.story(), charts.repeats(), AT)))
                .contains("original: ", "no war: ", "nine in ten of 20 runs");
        String csv = Desk.swing(() -> ChartTable.csv(desk.session.story(), charts.specs(), charts.repeats()));
        assertThat(csv.lines()).hasSize(1 + AT + 1);
        assertThat(csv.lines().findFirst().orElseThrow()).contains("tension,tension p5,tension p95,tension [no war]");
    }

    @Test
    void whatIsRepeatedCanBeStopped() throws Exception {
        JButton repeat = desk.find("repeat", JButton.class);
        Desk.until("nothing else", () -> repeat.getText().startsWith("Repeat"));
        desk.press("repeat");
        desk.press("repeat");
        assertThat(Desk.swing(repeat::getText)).startsWith("Repeat");
        Desk.until("the thread has ended", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(t -> t.getName().equals("middlepowers-repeats")));
    }

    @Test
    void theDifferenceIsDrawnQuarterByQuarter() throws Exception {
        desk.press("chart difference");
        OneChart chart = tension();
        for (int t : List.of(10, 35)) {
            assertThat(chart.plot.getDataset(0).getYValue(0, t))
                    .isEqualTo(tension(desk.session.story().current(), t) - tension(desk.session.story().original(), t));
        }
        desk.press("chart difference");
    }

    @Test
    void theChartOfActsHasTheOriginalBesideTheBranchToItsEnd() throws Exception {
        ChartSpec acts = charts.specs().get(charts.specs().size() - 1);
        OneChart chart = Desk.swing(() -> charts.charts().get(charts.specs().size() - 1));
        Track was = desk.session.story().original();
        Track now = desk.session.story().current();
        assertThat(acts.beside()).hasSize(2);
        assertThat(chart.plot.getDataset(0).getItemCount(0)).isEqualTo(was.quarters());
        assertThat(chart.plot.getDataset(0).getYValue(0, AT + 9)).isEqualTo(acts.value().applyAsDouble(was.frame(AT + 9)));
        assertThat(chart.plot.getDataset(3).getItemCount(0)).isEqualTo(AT + 1);
        assertThat(chart.plot.getDataset(3).getYValue(0, AT)).isEqualTo(acts.value().applyAsDouble(now.frame(AT)));
        assertThat(chart.plot.getDataset(4).getYValue(0, AT))
                .isEqualTo(acts.beside().get(0).value().applyAsDouble(now.frame(AT)));
    }

    @Test
    void anyMeasureOfAnyGroupCanBeCharted() throws Exception {
        List<ChartSpec> before = charts.specs();
        List<ChartSpec> chosen = List.of(new ChartSpec("grievance", 1), new ChartSpec("leader_share", ChartSpec.WORLD));
        Desk.swing(() -> charts.choose(chosen));
        assertThat(charts.charts()).hasSize(2);
        assertThat(charts.charts().get(0).plot.getDataset(2).getYValue(0, AT))
                .isEqualTo(desk.session.scene().frame().states(1, "grievance"));
        Desk.swing(() -> charts.choose(before));
    }

    @Test
    void theWheelZoomsAndTheMouseTellsTheValue() throws Exception {
        CombinedDomainXYPlot all = (CombinedDomainXYPlot) charts.getChart().getXYPlot();
        Desk.until("a chart", () -> charts.getScreenDataArea().getWidth() > 0);
        double whole = all.getDomainAxis().getRange().getLength();
        Desk.swing(() -> charts.zoom(.5, 2022));
        assertThat(all.getDomainAxis().getRange().getLength()).isEqualTo(whole / 2);
        assertThat(all.getDomainAxis().getRange().contains(2022)).isTrue();
        Desk.swing(charts::allYears);
        assertThat(all.getDomainAxis().getRange().getLength()).isEqualTo(whole);
        Rectangle area = Desk.swing(() -> charts.getScreenDataArea().getBounds());
        MouseEvent there = new MouseEvent(
                charts, MouseEvent.MOUSE_MOVED, 0, 0, area.x + area.width / 4, area.y + area.height / 4, 0, false);
        assertThat(Desk.swing(() -> charts.getToolTipText(there))).contains("Tension between great powers", "original: 0.");
    }
}
