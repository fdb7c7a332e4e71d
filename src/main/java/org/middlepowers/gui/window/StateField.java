package org.middlepowers.gui.window;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JTextField;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.time.Cast;

/** Picks a middle power by typing its name or the beginning of it. */
final class StateField extends JTextField {
    private static final long serialVersionUID = 1;
    private static final int COLUMNS = 11;

    StateField(Session session, Sizes sizes) {
        super(COLUMNS);
        setName("find state");
        setFont(Palette.font(0, sizes.px(12)));
        setToolTipText("Type a state's name, then Enter, to look at it");
        putClientProperty("JTextField.placeholderText", "Find a state");
        addActionListener(e -> {
            int state = find(session.story().cast(), getText());
            if (state >= 0) {
                session.select(state);
                setText(session.story().cast().stateNames().get(state));
            }
            selectAll();
        });
    }

    /** Place of the state that a text means: a code, a whole name, the only or first name that begins so, else -1. */
    static int find(Cast cast, String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return -1;
        }
        List<String> codes = cast.states();
        List<String> names = cast.stateNames().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
        int[] exact = IntStream.range(0, codes.size())
                .filter(k -> codes.get(k).toLowerCase(Locale.ROOT).equals(typed) || names.get(k).equals(typed))
                .toArray();
        return exact.length > 0
                ? exact[0]
                : IntStream.range(0, codes.size()).filter(k -> names.get(k).startsWith(typed)).findFirst().orElse(-1);
    }
}
