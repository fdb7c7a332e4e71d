package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.JViewport;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.BranchRun;
import org.middlepowers.gui.time.Track;
import org.middlepowers.model.Act;
import org.middlepowers.study.Explanation;

/** What a user does with the window, on a screen: skipped, and said so, where there is none. */
@EnabledIf("org.middlepowers.gui.window.Desk#hasScreen")
class WindowTest {
    private static final int AT = 7;
    private static final int TENSION = 1;

    private static Desk desk;
    private static Track run;

    @BeforeAll
    static void open() throws Exception {
        desk = Desk.open("kazakhstan-2022", false, 1366, 768);
        run = BranchRun.whole(desk.session.story().original().branch());
    }

    @AfterAll
    static void close() throws Exception {
        if (desk != null) {
            desk.close();
        }
    }

    @BeforeEach
    void fromTheStart() throws Exception {
        while (!desk.session.story().branches().isEmpty()) {
            Desk.swing(() -> desk.session.courses().show(0));
            Desk.swing(() -> desk.session.courses().remove());
            desk.session.await();
        }
        desk.go(-1);
        desk.tab("side", 0);
    }

    @Test
    void everythingLiesWithinTheWindow() throws Exception {
        Desk.swing((Runnable) () -> {
            desk.window.validate();
            inside(desk.window.getContentPane());
        });
        assertThat(desk.find("map", Component.class).getWidth()).isGreaterThan(600);
        assertThat(desk.find("map", Component.class).getHeight()).isGreaterThan(300);
    }

    private static void inside(Container c) {
        Rectangle room = new Rectangle(0, 0, c.getWidth() + 1, c.getHeight() + 1);
        for (Component child : c.getComponents()) {
            boolean scrolls = c instanceof JViewport;
            if (child.isShowing() && child.getWidth() > 0 && !scrolls) {
                assertThat(room.contains(child.getBounds()))
                        .as(child.getName() + " " + child.getClass().getName() + " " + child.getBounds() + " in " + room)
                        .isTrue();
            }
            if (child instanceof Container container) {
                inside(container);
            }
        }
    }

    @Test
    void aStepShowsTheNextQuarterWithTheNumbersOfTheRun() throws Exception {
        desk.press("step");
        Desk.until("a step", () -> desk.session.story().time() == 0);
        desk.press("step");
        Desk.until("another", () -> desk.session.story().time() == 1);
        assertThat(desk.session.scene().frame()).usingRecursiveComparison().isEqualTo(run.frame(1));
        XYDataset line = line(TENSION, 0);
        Desk.until("charts", () -> line.getItemCount(0) == 2);
        assertThat(line.getYValue(0, 1)).isEqualTo(run.frame(1).world("tension"));
    }

    /** A line of a chart: 0 is the original beside a branch, 1 what is current. */
    private static XYDataset line(int plot, int line) throws Exception {
        LiveCharts charts = desk.find("charts", LiveCharts.class);
        CombinedDomainXYPlot all = (CombinedDomainXYPlot) charts.getChart().getXYPlot();
        return ((XYPlot) all.getSubplots().get(plot)).getDataset(line);
    }

    @Test
    void playGoesOnUntilItIsStopped() throws Exception {
        JComboBox<?> speed = desk.find("speed", JComboBox.class);
        Desk.swing((Runnable) () -> speed.setSelectedIndex(5));
        desk.press("play");
        Desk.until("some quarters", () -> desk.session.story().time() >= 3);
        assertThat(Desk.swing(() -> desk.session.player().playing())).isTrue();
        desk.press("play");
        int there = desk.session.story().time();
        Thread.sleep(300);
        assertThat(desk.session.story().time()).isEqualTo(there);
        assertThat(desk.session.scene().frame()).usingRecursiveComparison().isEqualTo(run.frame(there));
    }

    @Test
    void theDateIsDraggedBackAndTheRunGoesOnFromThere() throws Exception {
        desk.go(12);
        TimeLine line = desk.find("timeline", TimeLine.class);
        desk.click(line, place(line, 5), 14);
        Desk.until("quarter 5", () -> desk.session.story().time() == 5);
        desk.press("step");
        Desk.until("quarter 6", () -> desk.session.story().time() == 6);
        assertThat(desk.session.scene().frame()).usingRecursiveComparison().isEqualTo(run.frame(6));
    }

    private static int place(TimeLine line, int time) {
        return (int) (12 + (line.getWidth() - 24) * (time + .5) / run.quarters());
    }

    @Test
    void theMouseOverTheLineOfQuartersTellsOfShocks() throws Exception {
        TimeLine line = desk.find("timeline", TimeLine.class);
        MouseEvent there = new MouseEvent(line, MouseEvent.MOUSE_MOVED, 0, 0, place(line, 28), 14, 0, false);
        assertThat(line.getToolTipText(there)).contains("2022Q1").contains("Russia invades Ukraine");
    }

    @Test
    void aClickOnAChartGoesToTheQuarter() throws Exception {
        desk.go(3);
        LiveCharts charts = desk.find("charts", LiveCharts.class);
        Desk.until("a chart", () -> charts.getScreenDataArea().getWidth() > 0);
        Rectangle area = Desk.swing(() -> charts.getScreenDataArea().getBounds());
        desk.click(charts, area.x + area.width / 2, area.y + 20);
        Desk.until("the middle of the run", () -> Math.abs(desk.session.story().time() - 32) <= 1);
    }

    @Test
    void sanctionsAreLiftedInTwoClicksAndTheOriginalStaysBeside() throws Exception {
        desk.go(AT);
        desk.tab("side", 1);
        desk.press("lift.RUS");
        Desk.until("a branch", () -> desk.session.story().branch().isPresent());
        desk.session.await();
        desk.press("step");
        Desk.until("the next quarter", () -> desk.session.story().time() == AT + 1);
        assertThat(desk.session.scene().frame().sanctions()).isEmpty();
        assertThat(run.frame(AT + 1).sanctions()).isNotEmpty();
        desk.tab("side", 0);
        XYDataset original = line(TENSION, 0);
        XYDataset current = line(TENSION, 1);
        Desk.until("both lines", () -> original.getItemCount(0) == run.quarters() && current.getItemCount(0) == AT + 2);
        assertThat(original.getYValue(0, 40)).isEqualTo(run.frame(40).world("tension"));
        desk.tab("side", 1);
        desk.press("remove");
        Desk.until("no branch", () -> desk.session.story().branch().isEmpty());
    }

    @Test
    void anEventIsTakenAwayAndHistoryGoesBackToIt() throws Exception {
        desk.go(40);
        desk.tab("side", 1);
        desk.press("shock.war");
        Desk.until("a branch", () -> desk.session.story().branch().isPresent());
        assertThat(desk.session.story().time()).isEqualTo(27);
        assertThat(desk.session.story().cast().scenario().shocks()).doesNotContainKey("war");
    }

    @Test
    void aMovedSliderHoldsFromTheNextQuarterOn() throws Exception {
        desk.go(AT);
        desk.tab("side", 1);
        JSlider early = desk.find("parameter.baselineHostility", JSlider.class);
        assertThat(early.isEnabled()).as("it only sets up the first quarter").isFalse();
        JSlider slider = desk.find("parameter.tensionScale", JSlider.class);
        assertThat(slider.getToolTipText()).contains("events/quarter").contains("0.5 to 3").contains("convention");
        Desk.swing((Runnable) () -> slider.setValue(slider.getMaximum()));
        Desk.until("a branch", () -> desk.session.story().branch().isPresent());
        desk.session.await();
        desk.press("step");
        Desk.until("the next quarter", () -> desk.session.story().time() == AT + 1);
        assertThat(desk.session.world().parameters().hostility().tensionScale()).isEqualTo(3);
        assertThat(desk.session.scene().frame().world("tension"))
                .isLessThan(run.frame(AT + 1).world("tension"));
    }

    @Test
    void aClickOnAStateTellsWhyAndItIsTheWhyOfTheCommandLine() throws Exception {
        desk.go(30);
        desk.tab("side", 2);
        int state = desk.session.story().cast().states().indexOf("BRA");
        MasonMap map = desk.find("map", MasonMap.class);
        Point at = Desk.swing(() -> map.place(state));
        desk.click(map.insideDisplay, at.x, at.y);
        Desk.until("a selection", () -> desk.session.scene().selected() == state);
        WhyPanel why = desk.find("why", WhyPanel.class);
        Desk.until("an explanation", () -> why.shown() != null && why.shown().state() == state
                && why.shown().why().isPresent() && why.shown().scene().story().time() == 30);
        Branch b = desk.session.story().current().branch();
        Explanation told = Explanation.of(b.loaded(), 1, 1, run.frame(30).quarter(), "BRA");
        assertThat(why.shown().why().get().summary()).isEqualTo(told.summary());
        assertThat(told.decision().chosen()).isEqualTo(run.frame(30).states().get(state).acts());
    }

    @Test
    void aStateIsSteeredAndTheOriginalStaysBeside() throws Exception {
        desk.go(30);
        desk.tab("side", 2);
        int state = desk.session.story().cast().states().indexOf("KAZ");
        Desk.swing((Runnable) () -> desk.session.select(state));
        WhyPanel why = desk.find("why", WhyPanel.class);
        Desk.until("an explanation", () -> why.shown() != null && why.shown().state() == state
                && why.shown().why().isPresent() && why.shown().scene().story().time() == 30);
        JComboBox<?> acts = desk.find("steer acts", JComboBox.class);
        int other = Desk.swing(() -> acts.getItemAt(0).toString().contains("what it did") ? 1 : 0);
        Desk.swing((Runnable) () -> acts.setSelectedIndex(other));
        String title = Desk.swing(() -> acts.getSelectedItem().toString());
        desk.press("steer go");
        Desk.until("a branch", () -> desk.session.story().branch().isPresent() && desk.session.story().time() == 30);
        List<Act> done = desk.session.story().current().frame(30).states().get(state).acts();
        assertThat(title).startsWith(done.get(0).title());
        assertThat(desk.session.story().original().frame(30).states().get(state).acts())
                .isEqualTo(run.frame(30).states().get(state).acts())
                .isNotEqualTo(done);
        desk.session.await();
        Branch b = desk.session.story().current().branch();
        assertThat(Explanation.of(b.loaded(), 1, 1, run.frame(30).quarter(), "KAZ").summary())
                .contains("left to itself it would have chosen to");
    }

    @Test
    void theValuesOfAnAgentAreTrueAlsoAfterARewind() throws Exception {
        desk.go(20);
        int n = desk.session.story().cast().powers().size();
        int kaz = desk.session.story().cast().states().indexOf("KAZ");
        int rus = desk.session.story().cast().powers().indexOf("RUS");
        LiveProperties properties = new LiveProperties(desk.session.world(), desk.session.story().cast(), n + kaz);
        assertThat(value(properties, "Output")).isEqualTo(run.frame(20).states().get(kaz).output());
        assertThat(value(properties, "Influence.RUS")).isEqualTo(run.frame(20).states().get(kaz).influence()[rus]);
        desk.go(4);
        LiveProperties before = new LiveProperties(desk.session.world(), desk.session.story().cast(), n + kaz);
        assertThat(value(before, "Output")).isEqualTo(run.frame(4).states().get(kaz).output());
    }

    private static Object value(LiveProperties properties, String name) {
        assertThat(properties.names()).contains(name);
        return properties.value(properties.names().indexOf(name));
    }

    @Test
    void zoomingKeepsWhatIsUnderTheMouse() throws Exception {
        MasonMap map = desk.find("map", MasonMap.class);
        int state = desk.session.story().cast().states().indexOf("KAZ");
        Point before = Desk.swing(() -> map.place(state));
        Desk.swing((Runnable) () -> map.zoom(4, before));
        Point after = Desk.swing(() -> map.place(state));
        Point corner = Desk.swing(() -> map.display.getViewport().getViewPosition());
        assertThat(after.distance(before.x + corner.x, before.y + corner.y)).isLessThan(5);
        Desk.swing((Runnable) map::whole);
        assertThat(Desk.swing(() -> map.place(state)).distance(before)).isLessThan(2);
    }

    @Test
    void everyButtonSaysWhatItIsFor() throws Exception {
        Desk.swing((Runnable) () -> told(desk.window.getContentPane()));
    }

    private static void told(Container c) {
        for (Component child : c.getComponents()) {
            if (child instanceof AbstractButton b && b.getName() != null && b.isShowing()) {
                assertThat(b.getToolTipText()).as(b.getName()).isNotBlank();
            }
            if (child instanceof Container container) {
                told(container);
            }
        }
    }
}
