package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Expectation;
import org.middlepowers.scenario.Expectation.Check;
import org.middlepowers.scenario.Expectation.Number;
import org.middlepowers.scenario.Expectation.Twin;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Statistic;

/**
 * Whether expectations fit the world that they are about: its period, groups, shocks, votes. In the file that states
 * them, what does not fit is a slip of its author. Where a child has changed the world, or a change of the command
 * line, an expectation of the world as it was can no longer be checked; it stays as a sentence that says why.
 */
final class ExpectFit {
    private final Scenario scenario;
    private final Node.Entries tree;
    private final Map<Twin, Scenario> twins = new LinkedHashMap<>();

    private ExpectFit(Scenario scenario, Node.Entries tree) {
        this.scenario = scenario;
        this.tree = tree;
    }

    /** Why a check does not fit, and where in the check that is. */
    private record Objection(List<String> at, String says) {}

    /**
     * The scenario with those checks that fit.
     *
     * @param own the file that states the scenario; what does not fit and stands there is a problem
     * @param changed whether the command line has changed the world; then nothing is a problem
     */
    static Scenario fit(Scenario scenario, Node.Entries tree, String own, boolean changed, Problems problems) {
        ExpectFit fit = new ExpectFit(scenario, tree);
        Report report = new Report(tree, problems);
        List<Expectation> fitting = new ArrayList<>();
        for (int e = 0; e < scenario.expect().size(); e++) {
            Expectation expectation = scenario.expect().get(e);
            boolean theirs = changed || !report.place(ExpectChecks.path(e)).file().equals(own);
            String reason = "";
            for (int c = 0; c < expectation.check().size(); c++) {
                for (Objection o : fit.objections(expectation.check().get(c))) {
                    if (!theirs) {
                        String[] path = ExpectChecks.path(report, e, c);
                        report.add(o.says(), ExpectChecks.and(path, o.at().toArray(String[]::new)));
                    } else if (reason.isEmpty()) {
                        reason = "in this world " + String.join(".", o.at()) + " " + o.says();
                    }
                }
            }
            fitting.add(reason.isEmpty() ? expectation : expectation.without(reason));
        }
        return scenario.expecting(fitting);
    }

    private List<Objection> objections(Check check) {
        List<Objection> all = new ArrayList<>();
        number(check.number(), scenario, List.of(), all);
        check.other().ifPresent(other -> {
            Scenario world = all.isEmpty() ? twin(other.twin(), all) : null;
            if (world != null) {
                number(other, world, List.of("than"), all);
            }
        });
        return all;
    }

    /** The world of a twin; null, with an objection, if there is none. */
    private Scenario twin(Twin twin, List<Objection> all) {
        there(twin.without(), "a shock", scenario.shocks().keySet(), "without", all);
        if (!twin.abstaining().equals(List.of(Binder.ALL))) {
            there(twin.abstaining(), "a middle power", scenario.middlePowers().keySet(), "abstaining", all);
        }
        if (!all.isEmpty()) {
            return null;
        }
        if (twin.sets().isEmpty()) {
            return scenario;
        }
        Twin world = new Twin(twin.without(), twin.set(), List.of());
        if (!twins.containsKey(world)) {
            Problems problems = new Problems();
            Scenario changed = ScenarioFiles.changed(tree, world.sets(), problems);
            Optional<String> first = problems.first();
            if (first.isPresent()) {
                String key = twin.set().isEmpty() ? "without" : "set";
                add(all, List.of("than", key), "makes a world that cannot be: " + first.get());
                return null;
            }
            twins.put(world, changed);
        }
        return twins.get(world);
    }

    private static void there(
            List<String> names, String what, Set<String> there, String key, List<Objection> all) {
        for (String name : names) {
            if (!there.contains(name)) {
                add(all, List.of("than", key), "has '" + name + "'; allowed is " + named(what, there)
                        + Spelling.hint(Spelling.nearest(name, there)));
            }
        }
    }

    private static void number(Number number, Scenario world, List<String> at, List<Objection> all) {
        MeasureName name = MeasureName.parse(number.measure()).orElseThrow();
        Set<String> scopes = new LinkedHashSet<>(List.of(Scenario.WORLD));
        scopes.addAll(world.groups().keySet());
        Set<String> known = new HashSet<>(scopes);
        known.addAll(world.middlePowers().keySet());
        boolean whole = number.scope().equals(Scenario.WORLD);
        if (!known.contains(number.scope())) {
            add(all, and(at, "scope"), "is '" + number.scope() + "'; allowed is the code of a middle power, "
                    + Shape.oneOf(List.copyOf(scopes)) + Spelling.hint(Spelling.nearest(number.scope(), known)));
        } else if (!whole && !name.ofStates()) {
            add(all, and(at, "scope"), "is '" + number.scope() + "', but " + number.measure()
                    + " is a measure of the whole world; leave it out");
        }
        part(name, world, and(at, "measure"), all);
        period(number, name, world, at, all);
    }

    /** Whether the world has the part that a measure names. */
    private static void part(MeasureName name, Scenario world, List<String> at, List<Objection> all) {
        Set<String> powers = world.greatPowers().keySet();
        switch (name.form()) {
            case ROUTE -> named(name.part(), "a route", world.routes().keySet(), at, all);
            case VOTE -> named(name.part(), "a vote", world.votes().keySet(), at, all);
            case PAIR -> {
                String[] pair = name.part().split("-");
                named(pair[0], "a great power", powers, at, all);
                named(pair[1], "a great power", powers, at, all);
                if (pair[0].equals(pair[1])) {
                    add(all, at, "names " + pair[0] + " twice; allowed are two great powers");
                }
            }
            default -> {
                if (!name.part().isEmpty()) {
                    named(name.part(), "a great power", powers, at, all);
                }
            }
        }
    }

    private static void named(String name, String what, Set<String> there, List<String> at, List<Objection> all) {
        if (!there.contains(name)) {
            add(all, at, "names '" + name + "'; allowed is " + named(what, there)
                    + Spelling.hint(Spelling.nearest(name, there)));
        }
    }

    private static String named(String what, Set<String> there) {
        return what + " of this scenario"
                + (there.isEmpty() || there.size() > 20 ? "" : " (" + Shape.oneOf(List.copyOf(there)) + ")");
    }

    private static void period(Number number, MeasureName name, Scenario world, List<String> at, List<Objection> all) {
        Quarter from = number.from().orElse(world.start());
        Quarter to = number.to().orElse(world.end());
        String allowed = "; allowed is a quarter from the start, " + world.start() + ", to the end, " + world.end();
        boolean inside = true;
        if (from.compareTo(world.start()) < 0 || from.compareTo(world.end()) > 0) {
            add(all, and(at, "from"), "is " + from + allowed);
            inside = false;
        }
        if (to.compareTo(world.start()) < 0 || to.compareTo(world.end()) > 0) {
            add(all, and(at, "to"), "is " + to + allowed);
            inside = false;
        }
        if (!inside) {
            return;
        }
        boolean twoValues = number.statistic() == Statistic.CHANGE || number.statistic() == Statistic.TREND;
        if (to.compareTo(from) < 0) {
            add(all, and(at, "to"), "is " + to + ", before from, " + from + "; allowed is a quarter from that one on");
        } else if (twoValues && to.equals(from)) {
            add(all, and(at, "to"), "is " + to + ", as from; a change or trend takes at least two quarters");
        } else if (name.form() == MeasureName.NameForm.RUN && (number.from().isPresent() || number.to().isPresent())) {
            add(all, and(at, "measure"), "is " + number.measure()
                    + ", which only a whole run has; leave out from and to");
        } else if (name.form() == MeasureName.NameForm.VOTE && world.votes().containsKey(name.part())) {
            Quarter vote = world.votes().get(name.part()).at();
            if (vote.compareTo(from) < 0 || vote.compareTo(to) > 0) {
                add(all, and(at, "measure"), "is of a vote in " + vote + ", which is not between from and to");
            }
        }
        boolean one = name.form() == MeasureName.NameForm.RUN || name.form() == MeasureName.NameForm.VOTE;
        if (one && twoValues) {
            add(all, and(at, "statistic"), "is " + Shape.word(number.statistic()) + ", but " + number.measure()
                    + " has one value in a run; leave it out");
        }
    }

    private static List<String> and(List<String> at, String key) {
        List<String> all = new ArrayList<>(at);
        all.add(key);
        return all;
    }

    private static void add(List<Objection> all, List<String> at, String says) {
        all.add(new Objection(at, says));
    }
}
