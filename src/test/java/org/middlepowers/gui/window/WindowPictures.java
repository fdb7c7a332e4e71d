package org.middlepowers.gui.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import org.middlepowers.gui.draw.Look;
import org.middlepowers.gui.time.BranchChange;

/**
 * Pictures of everything that the window shows, as the screen has it, to be looked at: it needs a screen, as of xvfb-run.
 * Arguments: a folder, the size of the window, as in 1366x768, and scenarios, of which the first is shown in every state.
 */
public final class WindowPictures {
    private static final String NO_WAR = "shocks.war=null";

    private final Desk desk;
    private final Path folder;
    private final Robot robot = new Robot();

    private WindowPictures(Desk desk, Path folder) throws Exception {
        this.desk = desk;
        this.folder = Files.createDirectories(folder);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        String[] size = args[1].split("x");
        int width = Integer.parseInt(size[0]);
        int height = Integer.parseInt(size[1]);
        List<String> scenarios = List.of(args).subList(2, args.length);
        try (Desk desk = Desk.open(scenarios.get(0), false, width, height)) {
            new WindowPictures(desk, folder).all();
        }
        try (Desk desk = Desk.open(scenarios.get(0), true, width, height)) {
            new WindowPictures(desk, folder).lesson();
        }
        for (String scenario : scenarios.subList(1, scenarios.size())) {
            try (Desk desk = Desk.open(scenario, false, width, height)) {
                new WindowPictures(desk, folder).world(Path.of(scenario).getFileName().toString().replace(".yaml", ""));
            }
        }
        System.exit(0);
    }

    private void all() throws Exception {
        Desk.swing(() -> desk.window.tourFrom());
        for (int step = 1; step <= 5; step++) {
            take("tour-" + step);
            Desk.swing(() -> ((AbstractButton) Desk.find((Container) desk.window.getGlassPane(), "tour next")).doClick(0));
        }
        take("start");
        desk.go(28);
        take("map");
        for (String menu : List.of("layers", "borders", "share", "help", "measures", "copy")) {
            menu(menu);
        }
        tip("map", "tip-state", at -> Desk.swing(() -> desk.find("map", MasonMap.class).place(hero())));
        tip("legend", "tip-legend", at -> new Point(at.getWidth() / 2, at.getHeight() / 2));
        views("");
        Desk.swing(() -> desk.session.look(desk.session.story().cast().powers().size() + hero()));
        why();
        values();
        Desk.swing(() -> desk.session.look(desk.session.story().cast().powers().size() - 1));
        desk.tab("side", 2);
        still();
        take("power");
        Desk.swing(() -> desk.session.look(-1));
        change();
        Desk.swing(() -> desk.window.help().show());
        take("guide");
        Desk.swing(() -> desk.window.help().close());
    }

    private int hero() {
        return desk.session.story().cast().hero();
    }

    private void views(String prefix) throws Exception {
        for (String view : List.of("alignment", "institutions")) {
            desk.tab("worlds", view.equals("alignment") ? 1 : 2);
            take(prefix + view);
        }
        desk.tab("worlds", 0);
    }

    private void why() throws Exception {
        desk.tab("side", 2);
        WhyPanel why = desk.find("why", WhyPanel.class);
        Desk.until("why", () -> why.shown() != null && why.shown().why().isPresent());
        take("why");
        bottom(why);
        take("why-end");
    }

    private void values() throws Exception {
        desk.tab("side", 3);
        JTable table = desk.find("values", JTable.class);
        Desk.until("values", () -> table.getRowCount() > 10);
        Desk.swing(() -> table.setRowSelectionInterval(3, 3));
        PropertyChart chart = desk.find("course of a value", PropertyChart.class);
        Desk.until("its course", () -> chart.values().length > 0);
        take("values");
    }

    /** Branches, their changes, sliders, repetitions, differences. */
    private void change() throws Exception {
        desk.go(30);
        desk.tab("side", 1);
        take("change");
        Container panel = desk.find("change", Container.class);
        bottom(panel);
        take("change-end");
        Desk.swing(() -> desk.session.courses().begin(BranchChange.of(List.of(NO_WAR), 27, "without the war"), s -> {}));
        Desk.swing(() -> desk.session.courses().begin(BranchChange.theory("realism"), s -> {}));
        Desk.swing(() -> desk.session.courses().begin(
                BranchChange.of(List.of("parameters.tensionScale=2.5"), 0, "tensionScale = 2.5"), s -> {}));
        desk.session.await();
        Desk.swing(() -> desk.session.courses().show(0));
        desk.session.await();
        desk.go(40);
        JScrollPane scroll = scroll(panel);
        Desk.swing(() -> scroll.getVerticalScrollBar().setValue(0));
        take("branches");
        desk.tab("side", 0);
        take("branches-charts");
        desk.press("repeat");
        ChartsPanel charts = (ChartsPanel) desk.find("charts", Component.class).getParent();
        AbstractButton repeat = desk.find("repeat", AbstractButton.class);
        Desk.until("twenty runs", () -> repeat.getText().startsWith("Repeat") && charts.charts().repeats().wanted() == 20);
        take("bands");
        desk.press("chart difference");
        desk.press("difference");
        take("difference");
        desk.press("chart difference");
        Desk.swing(() -> desk.session.draw(Look.PLAIN));
    }

    private void lesson() throws Exception {
        take("class-start");
        JComboBox<?> speed = desk.find("speed", JComboBox.class);
        Desk.swing(() -> speed.setSelectedIndex(6));
        desk.press("play");
        for (int question = 1; question <= 3; question++) {
            Component guess = desk.find("guess.1", Component.class);
            Desk.until("a question", guess::isShowing);
            take("class-question-" + question);
            desk.press("guess." + (question - 1));
            Component again = desk.find("start-over", Component.class);
            Desk.until("a verdict", () -> again.isShowing() && !guess.isShowing());
            take("class-verdict-" + question);
            if (question < 3 && desk.find("go-on", Component.class).isShowing()) {
                desk.press("go-on");
            }
        }
        desk.press("start-over");
        take("class-over");
    }

    private void world(String name) throws Exception {
        take(name + "-start");
        desk.go(Math.min(10, desk.session.story().current().quarters() - 1));
        take(name);
        views(name + "-");
        Desk.swing(() -> desk.session.look(desk.session.story().cast().powers().size() + hero()));
        desk.tab("side", 2);
        WhyPanel why = desk.find("why", WhyPanel.class);
        Desk.until("why", () -> why.shown() != null && why.shown().why().isPresent());
        take(name + "-why");
        Desk.swing(() -> desk.session.look(desk.session.story().cast().powers().size() - 1));
        still();
        take(name + "-power");
    }

    private void menu(String button) throws Exception {
        JComponent b = desk.find(button, JComponent.class);
        desk.press(button);
        take("menu-" + button);
        Desk.swing(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
        if (b.getComponentPopupMenu() instanceof MeasuresMenu measures) {
            desk.press(button);
            Desk.swing(() -> {
                JMenu inner = (JMenu) measures.getComponent(3);
                MenuSelectionManager.defaultManager().setSelectedPath(new MenuElement[] {measures, inner, inner.getPopupMenu()});
            });
            take("menu-" + button + "-inner");
            Desk.swing(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
        }
    }

    private interface Where {
        Point of(JComponent c) throws Exception;
    }

    private void tip(String part, String name, Where where) throws Exception {
        Component found = desk.find(part, Component.class);
        JComponent c = found instanceof MasonMap map ? map.insideDisplay : (JComponent) found;
        Point at = where.of(c);
        Desk.swing(() -> c.dispatchEvent(new MouseEvent(
                c, MouseEvent.MOUSE_MOVED, System.currentTimeMillis(), 0, at.x, at.y, 0, false)));
        Thread.sleep(500);
        take(name);
        Desk.swing(() -> c.dispatchEvent(new MouseEvent(
                c, MouseEvent.MOUSE_EXITED, System.currentTimeMillis(), 0, at.x, at.y, 0, false)));
    }

    private static JScrollPane scroll(Container in) {
        for (Component c : in.getComponents()) {
            JScrollPane found = c instanceof JScrollPane s ? s : c instanceof Container inside ? scroll(inside) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void bottom(Container in) throws Exception {
        JScrollPane scroll = scroll(in);
        Desk.swing(() -> scroll.getVerticalScrollBar().setValue(Integer.MAX_VALUE));
    }

    /** Waits until what is worked out away from the thread that draws has come. */
    private void still() throws Exception {
        Thread.sleep(700);
        desk.session.await();
    }

    private void take(String name) throws Exception {
        still();
        robot.waitForIdle();
        Rectangle area = Desk.swing(() -> desk.window.getBounds());
        ImageIO.write(robot.createScreenCapture(area), "png", folder.resolve(name + ".png").toFile());
    }
}
