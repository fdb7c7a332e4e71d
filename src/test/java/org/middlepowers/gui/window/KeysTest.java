package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.gui.draw.MapLegend;

/** What can be done with the mouse can be done with the keys, and no key does two things. */
@EnabledIf("org.middlepowers.gui.window.Desk#hasScreen")
class KeysTest {
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open("kazakhstan-2022", false, 1366, 768);
    }

    @AfterEach
    void close() throws Exception {
        if (desk != null) {
            desk.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "step", "side", "share", "charts"})
    void arrowsStepWhereverTheFocusIsNotInAField(String focused) throws Exception {
        Component c = desk.find(focused, Component.class);
        press(c, KeyEvent.VK_RIGHT);
        Desk.until("a step", () -> desk.session.story().time() == 0);
        press(c, KeyEvent.VK_RIGHT);
        Desk.until("another", () -> desk.session.story().time() == 1);
        press(c, KeyEvent.VK_LEFT);
        Desk.until("one back", () -> desk.session.story().time() == 0);
        press(c, KeyEvent.VK_HOME);
        Desk.until("the start", () -> desk.session.story().time() == -1);
    }

    @Test
    void inAFieldTheKeysBelongToTheField() throws Exception {
        Component field = desk.find("find state", JTextField.class);
        press(field, KeyEvent.VK_RIGHT);
        press(field, KeyEvent.VK_SPACE);
        desk.session.await();
        assertThat(desk.session.story().time()).isEqualTo(-1);
        assertThat(Desk.swing(() -> desk.session.player().playing())).isFalse();
    }

    @Test
    void spaceOnAButtonIsTheButtonsAlone() throws Exception {
        press(desk.find("step", Component.class), KeyEvent.VK_SPACE);
        Desk.swing(() -> {});
        assertThat(Desk.swing(() -> desk.session.player().playing())).isFalse();
    }

    @Test
    void everyButtonOfTheBarCanBeReachedByTheKeys() throws Exception {
        List<String> unreachable = new ArrayList<>();
        for (String name : List.of("restart", "play", "step", "speed", "share", "help", "find state", "timeline", "measures", "repeat",
                "copy", "layers", "borders", "zoom-in")) {
            if (!desk.find(name, Component.class).isFocusable()) {
                unreachable.add(name);
            }
        }
        assertThat(unreachable).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZ", "Kazakhstan", "kazakh", " kaz "})
    void aStateIsPickedByTypingItsName(String typed) throws Exception {
        JTextField field = desk.find("find state", JTextField.class);
        Desk.swing(() -> {
            field.setText(typed);
            field.postActionEvent();
        });
        assertThat(desk.session.scene().selected()).isEqualTo(desk.session.story().cast().states().indexOf("KAZ"));
    }

    @Test
    void aQuestionMarkOpensTheGuideWhichExplainsAllThatTheLegendDoes() throws Exception {
        Component c = desk.find("step", Component.class);
        Desk.swing(() -> {
            KeyEvent e = new KeyEvent(c, KeyEvent.KEY_TYPED, System.currentTimeMillis(), 0, KeyEvent.VK_UNDEFINED, '?');
            desk.window.keys().dispatchKeyEvent(e);
        });
        assertThat(Desk.swing(() -> desk.window.help().shown())).isTrue();
        String page = Desk.swing(() -> Help.text(desk.session.scene()));
        assertThat(page).contains(MapLegend.meanings(desk.session.scene())).contains("Natural Earth", "Crimea", "Repeat ×20");
    }

    @Test
    void theTourHasFiveStepsAndCanBeLeft() throws Exception {
        Desk.swing(() -> desk.window.tourFrom());
        Component tour = desk.window.getGlassPane();
        for (int k = 0; k < 5; k++) {
            assertThat(tour.isVisible()).as("step " + (k + 1)).isTrue();
            pressIn(tour, "tour next");
        }
        assertThat(tour.isVisible()).isFalse();
        Desk.swing(() -> desk.window.tourFrom());
        pressIn(tour, "tour skip");
        assertThat(tour.isVisible()).isFalse();
    }

    private static void pressIn(Component in, String name) throws Exception {
        Desk.swing(() -> ((AbstractButton) Desk.find((Container) in, name)).doClick(0));
    }

    /** As the keyboard does: whoever watches keys first may take them. */
    private void press(Component c, int key) throws Exception {
        Desk.swing(() -> {
            for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
                KeyEvent e = new KeyEvent(c, id, System.currentTimeMillis(), 0, key, KeyEvent.CHAR_UNDEFINED);
                desk.window.keys().dispatchKeyEvent(e);
            }
        });
    }
}
