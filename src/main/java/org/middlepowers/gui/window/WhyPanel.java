package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.middlepowers.gui.draw.CardPicture;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.PowerCardPicture;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.draw.Typefaces;
import org.middlepowers.gui.draw.WhyPicture;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.PowerCard;
import org.middlepowers.gui.time.StateCard;
import org.middlepowers.study.Explanation;

/** The card of the state that is looked at, and why it did what it did in the quarter shown. */
final class WhyPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int PATIENCE = 250;

    /**
     * What is shown: a state's card with its decision, or a great power's card.
     *
     * @param power the card of the great power that is looked at; null where a state is
     * @param why empty while it is being worked out
     */
    record ShownCard(Scene scene, int state, StateCard card, PowerCard power, Optional<Explanation> why) {}

    private final transient Session session;
    private final double unit;
    private final JComponent page = new Page();
    private final SteerPanel steer;
    private final Timer wait;
    private transient volatile ShownCard shown;
    private transient Scene asked;

    WhyPanel(Session session, Sizes sizes) {
        super(new BorderLayout());
        this.session = session;
        unit = sizes.unit();
        setName("why");
        setBackground(Palette.PAPER);
        JScrollPane scroll = new JScrollPane(page);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(sizes.px(16));
        scroll.setBorder(null);
        add(scroll, BorderLayout.CENTER);
        steer = new SteerPanel(session, sizes, message -> JOptionPane.showMessageDialog(this, message));
        add(steer, BorderLayout.SOUTH);
        wait = new Timer(PATIENCE, e -> ask());
        wait.setRepeats(false);
        session.watch(this::show);
        addHierarchyListener(e -> {
            if (isShowing()) {
                show(session.scene());
            }
        });
    }

    /** What is shown at present, or null. */
    ShownCard shown() {
        return shown;
    }

    /** Waits until the quarters stand still: an explanation takes longer than a quarter. */
    private void show(Scene scene) {
        if (isShowing() && scene.begun()) {
            wait.restart();
        }
    }

    private void ask() {
        Scene scene = session.scene();
        if (!isShowing() || !scene.begun() || session.player().playing() || same(scene)) {
            return;
        }
        asked = scene;
        int state = scene.hero();
        session.work(() -> {
            if (asked != scene) {
                return;
            }
            if (scene.power() >= 0) {
                PowerCard power = PowerCard.of(session.world(), scene.cast(), scene.frame(), scene.power());
                tell(new ShownCard(scene, -1, null, power, Optional.empty()));
                return;
            }
            StateCard card = StateCard.of(session.world(), state);
            tell(new ShownCard(scene, state, card, null, Optional.empty()));
            Branch b = scene.story().current().branch();
            Explanation why = Explanation.of(
                    b.loaded(), b.seed(), b.replication(), scene.frame().quarter(), scene.cast().states().get(state));
            tell(new ShownCard(scene, state, card, null, Optional.of(why)));
        });
    }

    private boolean same(Scene scene) {
        return asked != null
                && asked.story().current() == scene.story().current()
                && asked.story().time() == scene.story().time()
                && asked.hero() == scene.hero()
                && asked.power() == scene.power();
    }

    private void tell(ShownCard now) {
        SwingUtilities.invokeLater(() -> {
            shown = now;
            steer.offer(now.why());
            page.revalidate();
            page.repaint();
        });
    }

    /** The page itself, as high as what is on it. */
    private final class Page extends JComponent {
        private static final long serialVersionUID = 1;
        private double height = 200;

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(10, (int) Math.ceil(height));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setColor(Palette.PAPER);
            g.fillRect(0, 0, getWidth(), getHeight());
            Palette.prepare(g);
            ShownCard now = shown;
            double end;
            if (now == null) {
                Font font = Palette.font(Font.PLAIN, 12 * unit);
                String words = "Click a state on the map, in a quarter, to see who it is and why it did what it did; or a great power, to see its"
                        + " rivals and whom it courts.";
                double y = 24 * unit;
                for (String line : Typefaces.wrap(g, font, words, getWidth() - 20 * unit)) {
                    Typefaces.draw(g, line, 10 * unit, y, font, Palette.FAINT);
                    y += 16 * unit;
                }
                end = y;
            } else if (now.power() != null) {
                end = PowerCardPicture.draw(g, getWidth(), now.power(), now.scene().cast(), unit);
            } else {
                end = CardPicture.draw(g, getWidth(), now.card(), now.scene().cast(), unit);
                if (now.why().isPresent()) {
                    end = WhyPicture.draw(g, getWidth(), end, now.why().get(), unit);
                }
            }
            g.dispose();
            if (Math.abs(end - height) > 1) {
                height = end;
                SwingUtilities.invokeLater(this::revalidate);
            }
        }
    }
}
