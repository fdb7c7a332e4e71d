package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.AbstractTableModel;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Digits;

/**
 * All values of the actor that is looked at, as the model has them in the quarter shown; of a value that is chosen, its
 * course over the whole run. The world is asked again for every quarter, so that all is as true after a rewind as before.
 */
final class InspectPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final JLabel who = new JLabel(" ");
    private final Values values = new Values();
    private final JTable table = new JTable(values);
    private final PropertyChart chart;
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
                chart.show(actor, values.names.get(table.getSelectedRow()));
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
        if (isShowing()) {
            session.work(this::read);
        }
    }

    /** Reads all values in the quarter shown, away from the thread that draws and between the steps of the world. */
    private void read() {
        synchronized (session) {
            Scene scene = session.scene();
            Cast cast = scene.cast();
            int now = scene.actor() >= 0 ? scene.actor() : cast.powers().size() + scene.hero();
            LiveProperties properties = new LiveProperties(session.world(), cast, now);
            List<String> names = properties.names();
            List<String> texts = IntStream.range(0, names.size()).mapToObj(k -> text(properties.value(k))).toList();
            String when = scene.begun() ? scene.frame().quarter().toString() : "before the first quarter";
            SwingUtilities.invokeLater(() -> fill(cast.actor(now) + ", " + when, now, names, texts));
        }
    }

    private void fill(String title, int now, List<String> names, List<String> texts) {
        who.setText(" " + title + ": every value of the model");
        boolean same = now == actor && names.equals(values.names);
        actor = now;
        values.names = names;
        values.texts = texts;
        if (same) {
            values.fireTableRowsUpdated(0, names.size() - 1);
        } else {
            values.fireTableDataChanged();
        }
        chart.follow(session.story());
    }

    /** Names and values as a table. */
    private static final class Values extends AbstractTableModel {
        private static final long serialVersionUID = 1;

        private transient List<String> names = List.of();
        private transient List<String> texts = List.of();

        @Override
        public int getRowCount() {
            return names.size();
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
            return (column == 0 ? names : texts).get(row);
        }
    }

    private static String text(Object value) {
        if (value instanceof double[] all) {
            return Arrays.stream(all).mapToObj(InspectPanel::number).collect(Collectors.joining("  "));
        }
        return value instanceof Double d ? number(d) : String.valueOf(value);
    }

    /** Four decimals; zero has no sign. */
    static String number(double value) {
        return Digits.of(value, 4);
    }
}
