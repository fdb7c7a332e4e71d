package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Digits;

/**
 * All values of the actor that is looked at, as the model has them in the quarter shown; of a value that is chosen, its
 * course over the whole run. The world is asked anew for every quarter, so that all is as true after a rewind as before.
 */
final class InspectPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final JLabel who = new JLabel(" ");
    private final Values values = new Values();
    private final JTable table = new JTable(values);
    private final PropertyChart chart;
    private transient LiveProperties properties;
    private transient Cast cast;
    private int actor = -1;

    InspectPanel(Session session, Sizes sizes) {
        super(new BorderLayout(0, sizes.px(4)));
        this.session = session;
        setName("inspect");
        setBackground(Palette.PAPER);
        who.setFont(Palette.font(Font.BOLD, sizes.px(13)));
        table.setName("values");
        table.setFont(Palette.font(Font.PLAIN, sizes.px(11.5)));
        table.getTableHeader().setFont(Palette.font(Font.BOLD, sizes.px(11.5)));
        table.setRowHeight(sizes.px(18));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setToolTipText("Click a value to see its course over the run");
        chart = new PropertyChart(session, sizes);
        chart.setPreferredSize(new Dimension(10, sizes.px(150)));
        table.getSelectionModel().addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && table.getSelectedRow() >= 0) {
                chart.show(actor, properties.getName(table.getSelectedRow()));
            }
        });
        add(who, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(null);
        add(scroll, BorderLayout.CENTER);
        add(chart, BorderLayout.SOUTH);
        session.watch(this::show);
        addHierarchyListener(e -> show(session.scene()));
    }

    private void show(Scene scene) {
        if (!isShowing()) {
            return;
        }
        int now = scene.actor() >= 0 ? scene.actor() : scene.cast().powers().size() + scene.hero();
        session.work(() -> {
            session.world(); // in the quarter shown before anybody reads it
            javax.swing.SwingUtilities.invokeLater(() -> fill(scene, now));
        });
    }

    private void fill(Scene scene, int now) {
        if (session.story().cast() != scene.cast()) {
            return;
        }
        if (now != actor || cast != scene.cast()) {
            actor = now;
            cast = scene.cast();
            properties = new LiveProperties(session, actor);
            values.fireTableDataChanged();
        } else if (values.getRowCount() > 0) {
            values.fireTableRowsUpdated(0, values.getRowCount() - 1);
        }
        String when = scene.begun() ? scene.frame().quarter().toString() : "before the first quarter";
        who.setText(" " + properties.title() + ", " + when + ": every value of the model");
        chart.repaint();
    }

    /** Names and values as a table. */
    private final class Values extends AbstractTableModel {
        private static final long serialVersionUID = 1;

        @Override
        public int getRowCount() {
            return properties == null ? 0 : properties.numProperties();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public String getColumnName(int column) {
            return column == 0 ? "Value" : "Now";
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column == 0 ? properties.getName(row) : text(properties.getValue(row));
        }
    }

    private static String text(Object value) {
        if (value instanceof double[] all) {
            return java.util.Arrays.stream(all).mapToObj(InspectPanel::number).reduce((a, b) -> a + "  " + b).orElse("");
        }
        return value instanceof Double d ? number(d) : String.valueOf(value);
    }

    /** Four decimals; nothing that is nought has a sign. */
    static String number(double value) {
        return Digits.of(value, 4);
    }
}
