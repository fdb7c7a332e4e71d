package org.middlepowers.gui.window;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import org.middlepowers.gui.LiveWorld;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.StateCard;
import org.middlepowers.study.Explanation;

/**
 * How fast the window is: until it is shown, pictures a second, answers to clicks, explanations. It needs a screen, as of
 * xvfb-run; arguments are sizes, as in 1366x768. Times are of the processor, for all threads, unless they say otherwise.
 */
public final class WindowSpeed {
    /** Runs played before one is measured. */
    private static final int WARM = 4;
    private static final int TIMES = 15;

    private WindowSpeed() {}

    public static void main(String[] sizes) throws Exception {
        LiveWorld.prepare();
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        try (Desk desk = Desk.open("kazakhstan-2022", false, 1366, 768)) {
            Desk.swing(() -> paint(desk));
            say("shown, from the start of the JVM: %d ms by the clock, %.0f ms of the processor", System.currentTimeMillis() - start,
                    processor() / 1e6);
        }
        for (String size : sizes) {
            String[] parts = size.split("x");
            play("kazakhstan-2022", Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        clicks("kazakhstan-2022");
        clicks("synthetic-1000");
        System.exit(0);
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static void paint(Desk desk) {
        ((JComponent) desk.window.getContentPane()).paintImmediately(0, 0, desk.window.getWidth(), desk.window.getHeight());
    }

    /** Every quarter painted as it is in use: all that has changed, once. */
    private static void play(String scenario, int width, int height) throws Exception {
        try (Desk desk = Desk.open(scenario, false, width, height)) {
            for (int k = 0; k < WARM; k++) {
                pass(desk);
            }
            long clock = System.nanoTime();
            long cpu = processor();
            int quarters = pass(desk);
            double ms = (processor() - cpu) / 1e6 / quarters;
            say("%s at %dx%d: a quarter with its picture %.1f ms, %.1f a second by the clock (%.0f by the processor on one core)",
                    scenario, width, height, ms, quarters * 1e9 / (System.nanoTime() - clock), 1000 / ms);
        }
    }

    /** Plays a run from its start; number of quarters. */
    private static int pass(Desk desk) throws Exception {
        desk.go(-1);
        int quarters = 0;
        while (desk.session.story().time() + 2 < desk.session.story().current().quarters()) {
            desk.session.player().step(desk.session);
            Desk.swing(() -> {}); // all are told of the quarter
            Desk.swing(() -> {
                RepaintManager.currentManager(desk.window.getContentPane()).paintDirtyRegions();
                Toolkit.getDefaultToolkit().sync();
            });
            quarters++;
        }
        return quarters;
    }

    private static void clicks(String scenario) throws Exception {
        try (Desk desk = Desk.open(scenario, false, 1366, 768)) {
            desk.go(20);
            int states = desk.session.story().cast().states().size();
            MasonMap map = desk.find("map", MasonMap.class);
            double[] click = new double[TIMES];
            double[] why = new double[TIMES];
            for (int k = -TIMES; k < TIMES; k++) {
                int state = Math.floorMod(k * 7, states);
                desk.tab("side", 0);
                Point at = Desk.swing(() -> map.place(state));
                long before = processor();
                Desk.swing(() -> {
                    map.insideDisplay.dispatchEvent(new MouseEvent(
                            map.insideDisplay, MouseEvent.MOUSE_CLICKED, 0, 0, at.x, at.y, 1, false, MouseEvent.BUTTON1));
                    paint(desk);
                });
                double ms = (processor() - before) / 1e6;
                desk.tab("side", 0); // nobody explains while the next is measured
                Branch b = desk.session.story().current().branch();
                long began = processor();
                StateCard.of(desk.session.world(), state);
                Explanation.of(
                        b.loaded(), b.seed(), b.replication(), desk.session.scene().frame().quarter(),
                        desk.session.story().cast().states().get(state));
                if (k >= 0) {
                    click[k] = ms;
                    why[k] = (processor() - began) / 1e6;
                }
            }
            say("%s, %d states: a click until all is drawn %.0f ms (median; most %.0f), card and why %.0f ms (median; most %.0f)",
                    scenario, states, median(click), most(click), median(why), most(why));
        }
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
