package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.BranchChange;
import org.middlepowers.gui.time.SharedCourse;
import org.middlepowers.gui.time.Steering;
import org.middlepowers.model.Act;

/** Branches beside the original, and their changes, each of which can be taken back by itself. */
@EnabledIf("org.middlepowers.gui.window.Desk#hasScreen")
class CoursesTest {
    private final List<String> told = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open("kazakhstan-2022", false, 1366, 768);
        desk.go(30);
        desk.tab("side", 1);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void change(BranchChange change) throws Exception {
        Desk.swing(() -> desk.session.courses().change(change, told::add));
        desk.session.await();
        assertThat(told).isEmpty();
    }

    private Act act(String state, int time) {
        int place = desk.session.story().cast().states().indexOf(state);
        return desk.session.story().current().frame(time).states().get(place).acts().get(0);
    }

    @Test
    void ofTwoActsChosenByHandTheFirstIsTakenBackAndTheSecondStays() throws Exception {
        for (int k = 0; k < 2; k++) {
            String quarter = desk.session.story().cast().scenario().start().plus(30 + k).toString();
            change(new Steering(desk.session.story().cast().scenario(), "KAZ", quarter).to(Act.MEDIATE));
            assertThat(desk.session.story().time()).isEqualTo(29 + k);
            desk.go(30 + k);
            assertThat(act("KAZ", 30 + k)).isEqualTo(Act.MEDIATE);
        }
        Desk.until("two changes", () -> desk.session.scene().story().current().branch().changes().size() == 2);
        Desk.swing(() -> {});
        desk.press("undo.0");
        desk.session.await();
        assertThat(desk.session.story().time()).isEqualTo(31);
        assertThat(desk.session.story().current().branch().changes()).hasSize(1);
        assertThat(act("KAZ", 31)).isEqualTo(Act.MEDIATE);
        assertThat(desk.session.story().current().frame(30))
                .usingRecursiveComparison()
                .isEqualTo(desk.session.story().original().frame(30));
        Desk.swing(() -> {});
        desk.press("undo.0");
        desk.session.await();
        assertThat(desk.session.story().branches()).isEmpty();
    }

    @Test
    void severalBranchesStandSideBySideAreNamedShownInTheSameQuarterAndRemoved() throws Exception {
        desk.press("branch theory");
        desk.session.await();
        Desk.swing(() -> {});
        desk.press("branch policy");
        desk.session.await();
        assertThat(desk.session.story().branches()).hasSize(2);
        assertThat(desk.session.story().time()).isEqualTo(30);
        Desk.swing(() -> {});
        Desk.swing(() -> {
            JTextField name = desk.find("branch name", JTextField.class);
            name.setText("Hedger");
            name.postActionEvent();
            return null;
        });
        desk.session.await();
        assertThat(desk.session.story().current().branch().label()).isEqualTo("Hedger");
        Desk.swing(() -> {});
        desk.press("course.1");
        desk.session.await();
        assertThat(desk.session.story().current().branch().label()).startsWith("read as ");
        assertThat(desk.session.story().time()).isEqualTo(30);
        Desk.swing(() -> {});
        desk.press("course.0");
        desk.session.await();
        assertThat(desk.session.story().branch()).isEmpty();
        Desk.swing(() -> {});
        desk.press("course.2");
        desk.session.await();
        Desk.swing(() -> {});
        desk.press("remove");
        desk.session.await();
        assertThat(desk.session.story().branches()).hasSize(1);
    }

    @Test
    void aSharedBranchOpensWithTheOriginalBesideIt() throws Exception {
        Branch shared =
                SharedCourse.of("kazakhstan-2022", Optional.empty(), List.of("shocks.war=null"), 1, 1);
        Session session = Desk.swing(() -> new Session(shared));
        try {
            session.await();
            assertThat(session.story().branch()).isPresent();
            assertThat(session.story().original().known()).isEqualTo(session.story().original().quarters());
            assertThat(session.story().original().cast().scenario().shocks()).containsKey("war");
            assertThat(session.story().cast().scenario().shocks()).doesNotContainKey("war");
        } finally {
            Desk.swing(session::close);
        }
    }

    @Test
    void aSliderKeepsItsFocusMovesByRoundStepsAndStaysWhereItIsWhenTheListAboveGrows() throws Exception {
        JSlider slider = desk.find("parameter.tensionScale", JSlider.class);
        Desk.swing(() -> {
            slider.scrollRectToVisible(new Rectangle(0, 0, 10, 60));
            slider.requestFocusInWindow();
        });
        Desk.until("the focus", slider::isFocusOwner);
        int before = Desk.swing(() -> slider.getLocationOnScreen().y);
        Desk.swing(() -> slider.setValue(slider.getValue() + 1));
        Desk.until("a branch", () -> desk.session.story().branch().isPresent());
        desk.session.await();
        Desk.swing(() -> {});
        Desk.swing(() -> desk.window.validate());
        Desk.swing(() -> {});
        Component owner = Desk.swing(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        assertThat(owner).isSameAs(slider);
        assertThat(desk.session.story().current().branch().words()).isEqualTo("tensionScale = 1.52 from 2022Q4");
        Desk.until("it stays", () -> Math.abs(slider.getLocationOnScreen().y - before) <= 1);
        Desk.swing(() -> slider.setValue(slider.getValue() + 1));
        Desk.until("the other value", () -> desk.session.story().current().branch().words().contains("1.54"));
        assertThat(desk.session.story().current().branch().changes()).as("the same slider again").hasSize(1);
    }
}
