package org.middlepowers.gui.draw;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.middlepowers.gui.time.Cast;

/**
 * Colours of great powers: one power has the same colour in every scenario, and any two are told apart by people who see no
 * red or no green, by lightness or by blue against yellow.
 */
public final class Poles {
    private static final Map<String, Color> KNOWN = Map.of(
            "USA", new Color(0x3A3A3A),
            "CHN", new Color(0xC79A00),
            "RUS", new Color(0x5A35A8),
            "EUU", new Color(0x3FB3A0));
    /** For all others, in the order of the scenario: as many as a world can have. */
    private static final List<Color> OTHERS = List.of(
            new Color(0xBE443B), new Color(0x974891), new Color(0xDFBD77), new Color(0x786EFB), new Color(0xA8A8E4),
            new Color(0x549084));

    private Poles() {}

    /** A colour for each great power, in their order. */
    public static List<Color> of(Cast cast) {
        return of(cast.powers());
    }

    static List<Color> of(List<String> codes) {
        List<Color> colors = new ArrayList<>();
        int others = 0;
        for (String code : codes) {
            Color known = KNOWN.get(code);
            colors.add(known != null ? known : OTHERS.get(others++));
        }
        return List.copyOf(colors);
    }
}
