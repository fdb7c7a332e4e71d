package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.AbstractButton;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.time.Repeats;
import org.middlepowers.gui.time.Story;

/** The charts with what can be done with them: other measures, differences, repetitions, copies. */
final class ChartsPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int TIMES = 20;
    private static final String REPEAT = "Repeat ×" + TIMES;

    private final transient Session session;
    private final LiveCharts charts;
    private final JButton repeat;
    /** The repetitions that are being made; whoever finds another there stops. */
    private final transient AtomicReference<Object> making = new AtomicReference<>();

    ChartsPanel(Session session, Sizes sizes) {
        super(new BorderLayout());
        this.session = session;
        setBackground(Palette.PAPER);
        charts = new LiveCharts(session, sizes.unit(), false);
        JPanel tools = new JPanel();
        tools.setOpaque(false);
        tools.setLayout(new BoxLayout(tools, BoxLayout.X_AXIS));
        JButton choose = Widgets.menu(
                "Measures ▾", "measures", "Chart other measures, of any group", sizes, new MeasuresMenu(session, charts));
        JToggleButton difference = new JToggleButton("Difference");
        difference.setName("chart difference");
        difference.setFont(choose.getFont());
        difference.setToolTipText("How much the branch shown differs from the original");
        difference.addActionListener(e -> charts.difference(difference.isSelected()));
        repeat = Widgets.button(
                REPEAT, "repeat", "Run every course " + TIMES + " times with other random draws, in the background: bands hold nine"
                        + " runs in ten", sizes, this::repeat);
        JPopupMenu copies = new JPopupMenu();
        Widgets.item(copies, "Copy as picture", "copy charts", this::copyPicture);
        Widgets.item(copies, "Copy as CSV", "copy csv", () -> put(csv()));
        Widgets.item(copies, "All years again", "all years", charts::allYears);
        JButton copy = Widgets.menu("Copy ▾", "copy", "Copy the charts as a picture or a table; zoom with the wheel", sizes, copies);
        for (AbstractButton b : List.of(choose, difference, repeat, copy)) {
            b.setMargin(new Insets(sizes.px(1), sizes.px(5), sizes.px(1), sizes.px(5)));
            tools.add(b);
        }
        add(tools, BorderLayout.NORTH);
        add(charts, BorderLayout.CENTER);
        difference.setEnabled(session.story().branch().isPresent());
        session.watch(scene -> difference.setEnabled(scene.story().branch().isPresent()));
    }

    /** Begins to repeat, or stops. What has been repeated until then stays. */
    private void repeat() {
        if (making.getAndSet(null) != null) {
            repeat.setText(REPEAT);
            return;
        }
        Object mine = new Object();
        making.set(mine);
        Story story = session.story();
        repeat.setText("Stop (0)");
        Thread thread = new Thread(() -> {
            try {
                Repeats.of(story, TIMES, r -> told(r, mine), () -> making.get() != mine || session.closed());
            } catch (RuntimeException | Error e) {
                Trouble.tell(e);
            }
            SwingUtilities.invokeLater(() -> {
                if (making.compareAndSet(mine, null)) {
                    repeat.setText(REPEAT);
                }
            });
        }, "middlepowers-repeats");
        thread.setDaemon(true);
        // Whoever watches comes first.
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void told(Repeats repeats, Object mine) {
        SwingUtilities.invokeLater(() -> {
            if (making.get() == mine) {
                int done = repeats.runs().values().stream().mapToInt(List::size).min().orElse(0);
                repeat.setText("Stop (" + done + ")");
                charts.repeats(repeats);
            }
        });
    }

    private void copyPicture() {
        BufferedImage image = new BufferedImage(2 * charts.getWidth(), 2 * charts.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(2, 2);
        charts.print(g);
        g.dispose();
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new ImageSelection(image), null);
    }

    private static void put(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    LiveCharts charts() {
        return charts;
    }

    /** What the charts show, a row a quarter. */
    String csv() {
        return ChartTable.csv(session.story(), charts.specs(), charts.repeats());
    }
}
