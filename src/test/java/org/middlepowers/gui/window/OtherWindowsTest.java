package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.middlepowers.draw.PictureFile;
import sim.display.Console;

/** Windows of other sizes and for a class, other worlds, and what is left when they are closed. */
@EnabledIf("org.middlepowers.gui.window.Desk#hasScreen")
class OtherWindowsTest {
    @Test
    void aClassIsAskedBeforeAShockAndToldAfterIt() throws Exception {
        try (Desk desk = Desk.open("kazakhstan-2022", true, 1366, 768)) {
            JTextArea text = desk.find("question", JTextArea.class);
            desk.go(12);
            assertThat(desk.session.story().hidden()).isTrue();
            Desk.until("the question", () -> text.getText().contains("US–China trade war"));
            desk.session.step();
            desk.session.seek(40);
            desk.session.await();
            assertThat(desk.session.story().time()).as("nobody goes on before the answer").isEqualTo(12);
            JComboBox<?> speed = desk.find("speed", JComboBox.class);
            Desk.swing((Runnable) () -> speed.setSelectedIndex(6));
            desk.press("guess.1");
            Desk.until("a year", () -> desk.session.story().time() == 16);
            Desk.until("the answer", () -> text.getText().contains("The class expected Kazakhstan to stabilise")
                    && text.getText().contains(" of 20 runs, this one and others with other random draws"));
            desk.press("go-on");
            Desk.until("the war", () -> desk.session.story().time() == 27
                    && text.getText().contains("Russia invades Ukraine"));
        }
    }

    @Test
    void whileAClassIsAskedTheMapKeepsItsRoomAndAfterTheLastAnswerTheRunGoesToItsEnd() throws Exception {
        try (Desk desk = Desk.open("kazakhstan-2022", true, 1366, 768)) {
            JComboBox<?> speed = desk.find("speed", JComboBox.class);
            Desk.swing((Runnable) () -> speed.setSelectedIndex(6));
            Component guess = desk.find("guess.0", Component.class);
            Component on = desk.find("go-on", Component.class);
            Component caption = desk.find("caption", Component.class);
            Component map = desk.find("map", Component.class);
            desk.press("play");
            for (int question = 0; question < 3; question++) {
                Desk.until("a question", guess::isShowing);
                Desk.until("the caption gives way", () -> !caption.isVisible());
                desk.press("guess.0");
                Desk.until("an answer", () -> on.isShowing() && !guess.isShowing());
                Desk.until("the map keeps its room", () -> map.getHeight() > 370);
                desk.press("go-on");
            }
            Desk.until("the end", () -> desk.session.story().time() == desk.session.story().current().quarters() - 1);
            Desk.until("the caption is back", caption::isVisible);
        }
    }

    @Test
    void anotherWorldAndTheoryAreChosen() throws Exception {
        try (Desk desk = Desk.open("kazakhstan-2022", false, 1366, 768)) {
            desk.tab("side", 1);
            JComboBox<?> scenarios = desk.find("scenario", JComboBox.class);
            Desk.swing((Runnable) () -> scenarios.setSelectedItem("china-kazakhstan"));
            Desk.until("the other world", () -> desk.session.story().cast().scenario().start().year() == 1992);
            JComboBox<?> theories = desk.find("theory", JComboBox.class);
            Desk.swing((Runnable) () -> theories.setSelectedItem("realism"));
            desk.press("branch theory");
            Desk.until("the theory", () -> desk.session.story().current().branch().theory().isPresent());
            desk.go(4);
            assertThat(desk.session.scene().frame().quarter()).hasToString("1993Q1");
        }
    }

    @Test
    void inTheSmallestClassroomAllWordsOfTheQuestionAreInTheHeader() throws Exception {
        for (String scenario : List.of("kazakhstan-2022", "china-kazakhstan", "retreat-of-the-hegemon-no-retreat")) {
            try (Desk desk = Desk.open(scenario, true, 1024, 768)) {
                JComponent header = desk.find("header", JComponent.class);
                String words = Desk.swing(
                        () -> PictureFile.lines(header.getSize(), header::print).getRoot().getTextContent());
                assertThat(words.replaceAll("\\s", ""))
                        .contains(desk.session.story().cast().scenario().question().replaceAll("\\s", ""));
            }
        }
    }

    @Test
    void aLargerScreenHasLargerType() throws Exception {
        int bar;
        try (Desk small = Desk.open("kazakhstan-2022", false, 1366, 768)) {
            bar = small.find("timeline", TimeLine.class).getHeight();
        }
        try (Desk large = Desk.open("kazakhstan-2022", false, 3840, 2160)) {
            assertThat(large.find("timeline", TimeLine.class).getHeight()).isGreaterThan((int) (1.8 * bar));
        }
    }

    @Test
    void closedWindowsLeaveNothingBehind() throws Exception {
        int consoles = Console.allControllers.size();
        List<WeakReference<Session>> sessions = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            Desk desk = Desk.open("kazakhstan-2022", k % 2 == 0, 1366, 768);
            desk.go(2);
            sessions.add(new WeakReference<>(desk.session));
            desk.close();
        }
        Desk.until("all consoles are gone", () -> Console.allControllers.size() <= consoles);
        // Swing itself may hold on to the last window until another has the focus.
        Desk.until("the others are collected", () -> {
            System.gc();
            return sessions.subList(0, 3).stream().allMatch(s -> s.get() == null);
        });
        Desk.until("all threads have ended", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(t -> t.getName().equals("middlepowers-worker")));
    }
}
