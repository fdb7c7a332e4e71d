package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.reader.ScenarioFiles;

/** One scenario after another in the same window: nothing of the world before stays behind. */
@EnabledIf("org.middlepowers.gui.window.Desk#hasScreen")
class ChangingScenariosTest {
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private Consumer<String> before;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open("kazakhstan-2022", false, 1366, 768);
        before = Trouble.telling(told::add);
    }

    @AfterEach
    void close() throws Exception {
        if (desk != null) {
            desk.close();
            Trouble.telling(before);
        }
    }

    @Test
    void everyShippedScenarioFollowsEveryOtherKindOfWorldAndStepsWithItsOwnNumbers() throws Exception {
        List<String> names = new ArrayList<>(ScenarioFiles.builtIn());
        // Each is entered from worlds larger and smaller, with and without a group: forwards, then backwards.
        List<String> round = new ArrayList<>(names);
        Collections.reverse(names);
        round.addAll(names.subList(1, names.size()));
        for (String name : round) {
            Desk.swing(() -> desk.session.courses().open(name, told::add));
            desk.session.await();
            desk.go(1);
            Desk.swing(() -> desk.window.getContentPane().paint(desk.window.getGraphics()));
            assertThat(told).as(name).isEmpty();
            assertThat(desk.session.story().original().branch().source()).isEqualTo(name);
            double tension = desk.session.story().original().frame(1).world("tension");
            LiveCharts charts = desk.find("charts", LiveCharts.class);
            Desk.until("charts of " + name, () -> drawn(charts).equals(List.of(tension)));
        }
    }

    @Test
    void anExceptionWhileSimulatingOrDrawingReachesTheUserAsASentence() throws Exception {
        desk.session.work(() -> {
            throw new IllegalStateException("of the worker");
        });
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("of another thread");
        });
        thread.start();
        thread.join();
        Desk.until("both told", () -> told.size() == 2);
        assertThat(told).allMatch(s -> s.startsWith("Something went wrong that should not have"));
    }

    @Test
    void aTheoryIsABranchThatKeepsTheChangesOfTheCommandLineAndAnotherWorldIsBegunOnlyWhenAsked() throws Exception {
        Branch changed = Branch.of("kazakhstan-2022", Optional.empty(), List.of("habitDecay=0.5"), 1, 1);
        Session session = Desk.swing(() -> new Session(changed));
        try {
            Sizes sizes = Sizes.of(new Dimension(1366, 768), false);
            ReadingsPanel readings = Desk.swing(() -> new ReadingsPanel(session, sizes, told::add));
            Desk.swing(() -> {
                ((JComboBox<?>) Desk.find(readings, "theory")).setSelectedItem("realism");
                ((AbstractButton) Desk.find(readings, "branch theory")).doClick(0);
            });
            session.await();
            assertThat(session.story().current().branch().theory()).contains("realism");
            assertThat(session.story().current().branch().sets()).containsExactly("habitDecay=0.5");
            assertThat(session.story().original().branch().theory()).isEmpty();

            List<String> asked = new ArrayList<>();
            Choosers choosers = Desk.swing(() -> new Choosers(session, sizes, told::add));
            Desk.swing(() -> choosers.asking(question -> !asked.add(question)));
            JComboBox<?> scenarios = (JComboBox<?>) choosers.getComponent(0);
            Desk.swing(() -> scenarios.setSelectedItem("china-kazakhstan"));
            session.await();
            assertThat(asked)
                    .containsExactly("This gives up the branch (read as realism) and the changes of the command line"
                            + " (habitDecay=0.5).");
            assertThat(session.story().branch()).isPresent();
        } finally {
            Desk.swing(session::close);
        }
    }

    @Test
    void aSecondChangeGoesOnFromWhereItIsMadeAndNotFromTheFirst() throws Exception {
        desk.go(9);
        Desk.swing(() -> desk.session.courses().change(BranchChange.of(List.of("shocks.war=null"), 3, "no war"), told::add));
        desk.session.await();
        assertThat(desk.session.story().time()).isEqualTo(2);
        desk.go(8);
        Desk.swing(() -> desk.session.courses().change(BranchChange.of(List.of("shocks.sanctions=null"), 8, "no sanctions"), told::add));
        desk.session.await();
        assertThat(desk.session.story().time()).isEqualTo(7);
        assertThat(told).isEmpty();
    }

    /** What the chart of tension shows for the second quarter, if it has come that far. */
    private static List<Double> drawn(LiveCharts charts) {
        List<Double> drawn = new ArrayList<>();
        try {
            Desk.swing(() -> {
                CombinedDomainXYPlot all = (CombinedDomainXYPlot) charts.getChart().getXYPlot();
                XYDataset line = ((XYPlot) all.getSubplots().get(1)).getDataset(0);
                if (line.getItemCount(0) == 2) {
                    drawn.add(line.getYValue(0, 1));
                }
            });
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return drawn;
    }
}
