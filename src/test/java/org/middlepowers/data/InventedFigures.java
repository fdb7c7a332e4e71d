package org.middlepowers.data;

import java.util.List;
import java.util.stream.IntStream;

/** Invented figures of states and pairs of states, each a function of its state and year and of nothing else. */
final class InventedFigures {
    static final int FIRST = 1985;
    static final int ORGANISATIONS = 30;

    private InventedFigures() {}

    /** A number from 0 to 1 that depends on all the words, and on nothing else. */
    static double draw(Object... of) {
        long mixed = 0;
        for (Object word : of) {
            mixed = (mixed ^ word.toString().hashCode()) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return (mixed >>> 11) * 0x1.0p-53;
    }

    static double gdp(String state, int year) {
        double size = switch (state) {
            case "USA" -> 120;
            case "CHN" -> 60;
            case "RUS" -> 12;
            default -> 1 + 9 * draw("gdp", state);
        };
        return Math.rint(size * 1e11 * (1 + .03 * (year - FIRST) + .1 * draw("gdp", state, year)));
    }

    static double worldGdp(int year) {
        return 4e13 * (1 + .04 * (year - FIRST));
    }

    static double spending(String state, int year) {
        return Math.rint(gdp(state, year) * (.01 + .03 * draw("milex", state)) / 1e6) * 1e6;
    }

    static double ideal(String state, int year) {
        return Math.rint((4 * draw("ideal", state) - 2 + .2 * draw("ideal", state, year)) * 1e4) / 1e4;
    }

    static double polyarchy(String state, int year) {
        return Math.rint(1000 * (.1 + .8 * draw("vdem", state) + .05 * draw("vdem", state, year))) / 1000;
    }

    static int score(String state, int year) {
        return (int) (20 * draw("polity", state, year / 8)) - 10;
    }

    static boolean allied(String state, String power, int year) {
        return draw("pact", state, power) < .2 && year >= 1987 + 12 * draw("since", state, power);
    }

    static boolean member(String state, int organisation, int year) {
        return draw("igo", state, organisation) < .6 && year >= FIRST + 25 * draw("igo", state, organisation, "since");
    }

    static long memberships(String state, int year) {
        return IntStream.range(0, ORGANISATIONS).filter(o -> member(state, o, year)).count();
    }

    /** Trend-indicator values in quarters. */
    static double arms(String supplier, String state, int year) {
        return draw("arms", supplier, state) < .2 && draw("arms", supplier, state, year) < .7
                ? 1 + Math.rint(400 * draw("arms", supplier, state, year)) / 4
                : 0;
    }

    /** What a state sells to a partner, or buys from it, in USD. */
    static double flow(String way, String state, String partner, int year) {
        return Math.rint(1e6 * (1 + 99 * draw("trade", way, state, partner) + 10 * draw("trade", way, state, partner, year))) * 4e3;
    }

    static double flows(String way, String state, List<String> partners, int year) {
        return partners.stream().mapToDouble(p -> flow(way, state, p, year)).sum();
    }
}
