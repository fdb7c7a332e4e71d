package org.middlepowers.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is what is seen, and saving gets in nobody's way. */
@EnabledIf("org.middlepowers.gui.window.Desk#hasScreen")
class SavingTest {
    private Desk desk;

    @TempDir
    private Path dir;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open("kazakhstan-2022", false, 1366, 768);
        desk.go(28);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void save(String item, Path file, boolean replace) throws Exception {
        Desk.swing(() -> {
            desk.window.share().asking(name -> Optional.of(file), question -> replace);
            JPopupMenu menu = ((JComponent) desk.find("share", Component.class)).getComponentPopupMenu();
            for (Component c : menu.getComponents()) {
                if (item.equals(c.getName())) {
                    ((JMenuItem) c).doClick(0);
                }
            }
            return null;
        });
        Desk.until("it is saved", () -> !desk.window.share().saver().busy());
    }

    @Test
    void chartsOfAPictureAreOfTheQuarterShownAlsoWhereQuartersFollowFast() throws Exception {
        for (int quarter = 20; quarter <= 28; quarter++) {
            desk.go(quarter);
        }
        save("save-png", dir.resolve("at once.png"), false);
        Thread.sleep(300); // by then charts have followed by themselves
        save("save-png", dir.resolve("later.png"), false);
        assertThat(different("at once", "later")).isLessThan(.001);
    }

    @Test
    void anotherTabIsAnotherPicture() throws Exception {
        save("save-png", dir.resolve("map.png"), false);
        save("save-png", dir.resolve("again.png"), false);
        desk.tab("worlds", 1);
        save("save-png", dir.resolve("plan.png"), false);
        desk.tab("side", 2);
        save("save-png", dir.resolve("why.png"), false);
        assertThat(different("map", "again")).as("nothing has changed").isLessThan(.001);
        assertThat(different("map", "plan")).as("the world at the left").isGreaterThan(.02);
        assertThat(different("plan", "why")).as("what stands at the right").isGreaterThan(.02);
        assertThat(ImageIO.read(dir.resolve("map.png").toFile()).getWidth()).isEqualTo(2 * 1366);
    }

    /** Share of points that differ. */
    private double different(String one, String other) throws Exception {
        BufferedImage a = ImageIO.read(dir.resolve(one + ".png").toFile());
        BufferedImage b = ImageIO.read(dir.resolve(other + ".png").toFile());
        int count = 0;
        for (int y = 0; y < Math.min(a.getHeight(), b.getHeight()); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                count += a.getRGB(x, y) != b.getRGB(x, y) ? 1 : 0;
            }
        }
        return (double) count / (a.getWidth() * a.getHeight());
    }

    @Test
    void aPictureOfLinesHoldsItsWordsAndTheRunsNameAndSeed() throws Exception {
        save("save-svg", dir.resolve("a.svg"), false);
        assertThat(Files.readString(dir.resolve("a.svg"))).contains("<svg").doesNotContain("<image");
        String signed = Desk.swing(() -> desk.window.share().signature());
        assertThat(signed).contains("Seed 1, replication 1", desk.session.story().current().branch().loaded().hash(), "2022Q1");
    }

    @Test
    void aFilmIsMadeWhileTheControlsGoOnAndShowsWhatIsSeen() throws Exception {
        save("save-gif", dir.resolve("a.gif"), false);
        assertThat(Files.size(dir.resolve("a.gif"))).isGreaterThan(100_000);
        assertThat(desk.session.story().time()).isEqualTo(28);
        assertThat(desk.session.scene().story().time()).isEqualTo(28);
    }

    @Test
    void aFileIsReplacedOnlyWhenAsked() throws Exception {
        Path file = Files.writeString(dir.resolve("a.png"), "mine");
        save("save-png", file, false);
        assertThat(file).hasContent("mine");
        save("save-png", file, true);
        assertThat(ImageIO.read(file.toFile())).isNotNull();
    }

    @Test
    void stepsGoOnWhileSomethingIsSavedAndClosingWaitsForIt() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        Path file = dir.resolve("slow.txt");
        Desk.swing(() -> desk.window.share().saver().save(file, f -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Files.writeString(f, "whole");
        }));
        desk.press("step");
        Desk.until("a step", () -> desk.session.story().time() == 29);
        Desk.swing(() -> desk.window.dispatchEvent(new WindowEvent(desk.window, WindowEvent.WINDOW_CLOSING)));
        Desk.swing(() -> {});
        assertThat(desk.window.isShowing()).isTrue();
        latch.countDown();
        Desk.until("it is closed", () -> !desk.window.isShowing());
        assertThat(file).hasContent("whole");
    }

    @Test
    void whatCannotBeSavedIsToldAlsoWhileTheWindowCloses() throws Exception {
        List<String> told = new ArrayList<>();
        var before = Trouble.telling(told::add);
        try {
            CountDownLatch closed = new CountDownLatch(1);
            Desk.swing(() -> {
                desk.window.share().saver().save(dir.resolve("x"), f -> {
                    try {
                        closed.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new IOException("There is no room.");
                });
                desk.window.dispose();
            });
            Desk.until("it is closing", () -> !desk.window.isDisplayable() && desk.session.closed());
            closed.countDown();
            Desk.until("told", () -> told.contains("There is no room."));
        } finally {
            Trouble.telling(before);
        }
    }
}
