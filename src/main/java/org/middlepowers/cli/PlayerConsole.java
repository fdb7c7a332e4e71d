package org.middlepowers.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.Wording;
import org.middlepowers.model.Act;
import org.middlepowers.model.Exclusion;
import org.middlepowers.model.Goal;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.Policy;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Quarter;

/**
 * Somebody who plays a middle power at the terminal: sees what followed from the last choice, its situation, and the acts
 * that are open, and chooses one. What the state's own reasoning thinks of them is shown on request.
 */
final class PlayerConsole implements Policy {
    private static final int WIDTH = 100;

    private final BufferedReader in;
    private final PrintStream out;
    private final Quarter from;
    private final boolean yearly;
    private boolean left;
    private Act ofYear;
    private SinceChoice last;

    /**
     * A player.
     *
     * @param from first quarter in which it chooses
     * @param yearly whether it chooses once a year, for the whole year
     */
    PlayerConsole(BufferedReader in, PrintStream out, Quarter from, boolean yearly) {
        this.in = in;
        this.out = out;
        this.from = from;
        this.yearly = yearly;
    }

    @Override
    public Act choose(World w, MiddlePower i) {
        Quarter now = w.quarter();
        if (left || now.since(from) < 0) {
            return null;
        }
        boolean turn = !yearly || now.quarterOfYear() == 1 || now.since(from) == 0;
        if (!turn) {
            return ofYear != null && i.considered(ofYear) ? ofYear : null;
        }
        situation(w, i);
        List<Act> open = offer(i);
        ofYear = ask(open, i);
        last = new SinceChoice(w, i, ofYear);
        return ofYear;
    }

    private void situation(World w, MiddlePower i) {
        out.println();
        out.println("--- " + w.quarter() + " --- " + i.getName() + " ---");
        if (last != null) {
            last.told(w, i).forEach(this::say);
        }
        w.scenario().shocks().values().stream()
                .filter(s -> s.at().equals(w.quarter()) && !s.about().isEmpty())
                .forEach(s -> out.println("    " + s.about() + "."));
        out.println("    Tension between great powers " + n(w.meanTension()) + ". Your status " + n(i.getStatus())
                + ", autonomy " + n(i.getAutonomy()) + ", protest " + n(i.getProtest()) + ".");
        List<String> ties = new ArrayList<>();
        for (int g = 0; g < w.powers().size(); g++) {
            String coerced = i.getCoercion()[g] > .05 ? ", presses you " + n(i.getCoercion()[g]) : "";
            ties.add(w.powers().get(g).getName() + " " + n(i.getInfluence()[g]) + coerced);
        }
        say("Influence: " + String.join("; ", ties) + ".");
        if (i.getOfferPower() >= 0) {
            say(w.powers().get(i.getOfferPower()).getName() + " offers a project ("
                    + i.getOfferSector().name().toLowerCase(Locale.ROOT) + ", size " + n(i.getOfferSize())
                    + "); to defer to it is to accept.");
        }
        if (i.getSecondaryHits() > 0) {
            say("You are hit by secondary sanctions.");
        }
    }

    /** Lists the acts that are open, in the order of all lists: theirs says nothing about what the state thinks of them. */
    private List<Act> offer(MiddlePower i) {
        List<Act> open = new ArrayList<>(List.of(Act.values()));
        open.removeIf(act -> !i.considered(act));
        for (int k = 0; k < open.size(); k++) {
            out.printf(Locale.ROOT, "%5d %s%n", k + 1, open.get(k).title());
        }
        List<String> closed = new ArrayList<>();
        for (Act act : Act.values()) {
            if (!i.considered(act)) {
                closed.add(act.title() + " (" + why(i.exclusion(act)) + ")");
            }
        }
        if (!closed.isEmpty()) {
            say("Not open: " + String.join("; ", closed) + ".");
        }
        return open;
    }

    /** What the state's own reasoning thinks of the acts, best first, under the numbers that they were offered by. */
    private void reasoning(List<Act> open, MiddlePower i) {
        out.printf(Locale.ROOT, "%5s %-28s %8s %8s %8s %8s %8s %8s%n", "", "", "worth", "economy", "security", "status",
                "norms", "home");
        List<Act> best = new ArrayList<>(open);
        best.sort(Comparator.comparingDouble((Act act) -> -i.propensity(act)));
        for (Act act : best) {
            out.printf(Locale.ROOT, "%5d %-28s %8s", open.indexOf(act) + 1, act.title(), n(i.propensity(act)));
            for (Goal goal : Goal.values()) {
                out.printf(Locale.ROOT, " %8s", n(i.term(act, goal)));
            }
            out.println();
        }
    }

    private static String why(Exclusion exclusion) {
        return switch (exclusion) {
            case APPROPRIATENESS -> "unthinkable for it";
            case PRECONDITION -> "nothing to do it with";
            case REMOVED -> "taken away";
            default -> "no majority at home";
        };
    }

    private Act ask(List<Act> open, MiddlePower i) {
        while (true) {
            out.print("Number or act; ?: what its own reasoning thinks; Enter: its own choice; q: leave the rest to it > ");
            out.flush();
            String line;
            try {
                line = in.readLine();
            } catch (IOException e) {
                line = null;
            }
            if (line == null || line.strip().equalsIgnoreCase("q")) {
                left = true;
                out.println();
                return null;
            }
            String text = line.strip();
            if (text.isEmpty()) {
                return null;
            }
            if (text.equals("?")) {
                reasoning(open, i);
                continue;
            }
            for (int k = 0; k < open.size(); k++) {
                Act act = open.get(k);
                if (text.equals("" + (k + 1)) || text.equalsIgnoreCase(act.name()) || text.equalsIgnoreCase(act.title())) {
                    return act;
                }
            }
            out.println("'" + text + "' is not open; give a number from 1 to " + open.size() + ".");
        }
    }

    private void say(String text) {
        out.println("    " + String.join("\n    ", Wording.wrap(Wording.plain(text), WIDTH - 4)));
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.2f", value + 0.0);
    }
}
