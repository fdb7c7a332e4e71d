package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.middlepowers.gui.atlas.Crimea;
import org.middlepowers.gui.draw.Layer;
import org.middlepowers.gui.draw.Layers;
import org.middlepowers.gui.draw.Look;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.PowerCard;

/** What is told of whoever is pointed at or clicked. */
@EnabledIf("org.middlepowers.gui.window.Desk#hasScreen")
class LookingTest {
    private static Desk desk;

    @BeforeAll
    static void open() throws Exception {
        desk = Desk.open("kazakhstan-2022", false, 1366, 768);
    }

    @AfterAll
    static void close() throws Exception {
        if (desk != null) {
            desk.close();
        }
    }

    private static int power(String code) {
        return desk.session.story().cast().powers().indexOf(code);
    }

    private static int state(String code) {
        return desk.session.story().cast().powers().size() + desk.session.story().cast().states().indexOf(code);
    }

    private static void clickOn(int actor) throws Exception {
        MasonMap map = desk.find("map", MasonMap.class);
        Point at = Desk.swing(() -> map.actor(actor));
        desk.click(map.insideDisplay, at.x, at.y);
        Desk.until("a look", () -> desk.session.scene().actor() == actor);
    }

    @Test
    void aClickOnAStateOpensItsCardAndWhyAtOnce() throws Exception {
        desk.go(28);
        desk.tab("side", 0);
        clickOn(state("BRA"));
        JTabbedPane side = desk.find("side", JTabbedPane.class);
        assertThat(side.getTitleAt(side.getSelectedIndex())).isEqualTo("Ask why");
        WhyPanel why = desk.find("why", WhyPanel.class);
        Desk.until("why", () -> why.shown() != null && why.shown().card() != null
                && why.shown().card().name().equals("Brazil") && why.shown().why().isPresent());
    }

    @Test
    void aClickOnAGreatPowerShowsItsRivalsSanctionsAndWhomItCourts() throws Exception {
        desk.go(29);
        desk.tab("side", 0);
        clickOn(power("RUS"));
        WhyPanel why = desk.find("why", WhyPanel.class);
        Desk.until("the card", () -> why.shown() != null && why.shown().power() != null
                && why.shown().power().holder().name().equals("Russia"));
        PowerCard card = why.shown().power();
        assertThat(card.rivals()).hasSize(3);
        assertThat(card.rivals().get(0).value())
                .isEqualTo(Math.max(
                        desk.session.scene().frame().tension(power("RUS"), power("USA")),
                        desk.session.scene().frame().tension(power("RUS"), power("EUU"))));
        assertThat(card.sanctions()).anyMatch(s -> s.startsWith("Is under sanctions of the European Union and the United States"));
        assertThat(card.courted()).hasSize(8);
        assertThat(card.courted().get(0).value()).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(card.courted().get(7).value());
    }

    @Test
    void theMouseOverAStateTellsWhatItsDiscFillAndRingMean() throws Exception {
        desk.go(28);
        MasonMap map = desk.find("map", MasonMap.class);
        @SuppressWarnings("unchecked")
        Function<Point, String> words = (Function<Point, String>) map.insideDisplay.getClientProperty(Tips.class);
        String told = Desk.swing(() -> words.apply(map.actor(state("KAZ"))));
        assertThat(told).contains("<b>Kazakhstan</b>", "This quarter it hosts a forum", "Fill:", "Ring:", "Russia 24 %");
        String power = Desk.swing(() -> words.apply(map.actor(power("CHN"))));
        assertThat(power).contains("<b>China</b>, great power", "capability", "Tensest with United States");
        assertThat(Desk.swing(() -> words.apply(new Point(2, 2)))).isEmpty();
    }

    @Test
    void theMenuOfLayersOffersLayersAloneAndNoConsole() throws Exception {
        List<String> offered = Desk.swing(() -> Arrays.stream(desk.find("map", MasonMap.class).popup.getComponents())
                .map(c -> ((JMenuItem) c).getText())
                .toList());
        assertThat(offered).isEqualTo(new Layers().all().stream().map(Layer::title).toList());
    }

    @Test
    void allValuesAndTheCourseOfOneAreAsTrueAfterARewind() throws Exception {
        desk.go(20);
        Desk.swing(() -> desk.session.look(state("KAZ")));
        desk.tab("side", 3);
        JTable table = desk.find("values", JTable.class);
        Desk.until("values", () -> table.getRowCount() > 10);
        int row = row(table, "Output");
        PropertyChart chart = desk.find("course of a value", PropertyChart.class);
        Desk.swing(() -> table.setRowSelectionInterval(row, row));
        int kaz = desk.session.story().cast().states().indexOf("KAZ");
        int quarters = desk.session.story().current().quarters();
        Desk.until("the course", () -> chart.values().length == quarters);
        for (int t : List.of(20, 3)) {
            desk.go(t);
            double output = desk.session.scene().frame().states().get(kaz).output();
            assertThat(chart.values()[t]).isEqualTo(output);
            Desk.until("the value of quarter " + t, () -> table.getValueAt(row, 1).equals(InspectPanel.number(output)));
        }
    }

    private static int row(JTable table, String name) {
        for (int k = 0; k < table.getRowCount(); k++) {
            if (table.getValueAt(k, 0).equals(name)) {
                return k;
            }
        }
        throw new AssertionError("no value " + name);
    }

    @Test
    void theDifferenceOfTwoWorldsInTheSameQuarterIsOnOneMap() throws Exception {
        desk.go(40);
        Component tool = desk.find("difference", Component.class);
        assertThat(tool.isVisible()).isFalse();
        Desk.swing(() -> desk.session.courses().change(BranchChange.of(List.of("shocks.war=null"), 28, "no war"), s -> {}));
        desk.session.await();
        desk.go(40);
        Desk.until("the button", tool::isVisible);
        desk.press("difference");
        int kaz = desk.session.story().cast().states().indexOf("KAZ");
        double was = desk.session.story().original().frame(40).states().get(kaz).posture().conduct();
        double is = desk.session.story().current().frame(40).states().get(kaz).posture().conduct();
        assertThat(desk.session.scene().shade(kaz)).isEqualTo((is - was) / 2);
        Desk.swing(() -> desk.session.courses().remove());
        desk.session.await();
        assertThat(desk.session.scene().shade(kaz)).as("nothing to compare with").isEqualTo(was);
        Desk.swing(() -> desk.session.draw(Look.PLAIN));
    }

    @Test
    void crimeaIsDrawnAsItWasChosen() throws Exception {
        MasonMap map = desk.find("map", MasonMap.class);
        for (Crimea crimea : Crimea.values()) {
            Desk.swing(() -> desk.session.draw(new Look(false, crimea)));
            String holder = Desk.swing(() -> map.at(45.2, 34.4));
            assertThat(holder).isEqualTo(switch (crimea) {
                case AS_HELD -> "RUS";
                case AS_RECOGNISED -> "UKR";
                case APART -> "";
            });
        }
        Desk.swing(() -> desk.session.draw(Look.PLAIN));
    }
}
