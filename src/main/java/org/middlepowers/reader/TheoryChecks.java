package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.measure.Exchange;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.measure.MeasureName.NameForm;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Theory;
import org.middlepowers.scenario.Theory.Check;
import org.middlepowers.scenario.Theory.NumberRule;

/** Checks of what a theory says in one place against what it says in another. */
final class TheoryChecks {
    /** What may differ between synthetic worlds, with the least and the largest value. */
    static final Map<String, double[]> LEVERS = Map.of(
            "norms", new double[] {0, 1},
            "density", new double[] {0, 1},
            "tension", new double[] {0, .99},
            "leader", new double[] {.05, .95},
            "grievance", new double[] {0, 1},
            "acting", new double[] {0, 1});

    private static final Set<NameForm> TABLES = Set.of(NameForm.WORLD, NameForm.STATE);
    private static final Set<NameForm> SYNTHETIC = Set.of(NameForm.WORLD, NameForm.STATE, NameForm.EXCHANGE);
    private static final List<String> EXCHANGES =
            Exchange.ALL.stream().map(Exchange::name).toList();

    private TheoryChecks() {}

    static void check(Theory theory, Node.Entries tree, Library library, Problems problems) {
        Report report = new Report(tree, problems);
        theory.expects().forEach((key, e) -> {
            if (e != null && unlike(e.measure(), TABLES)) {
                report.add(
                        "is measured in synthetic worlds only; allowed in expects are columns of the results, as tension"
                                + " or dsi",
                        "expects", key, "measure");
            }
        });
        theory.predictions().forEach((key, p) -> {
            if (p != null && p.check() != null && unlike(p.check().measure(), SYNTHETIC)) {
                report.add(
                        "is not measured in synthetic worlds; allowed are measures of the world or of all middle powers,"
                                + " as tension or dsi, or " + Shape.oneOf(EXCHANGES),
                        "predictions", key, "check", "measure");
            }
            if (p != null && p.check() != null && p.check().type() != null) {
                check(key, p.check(), library, report);
            }
        });
    }

    /** Whether it is a measure, but of none of these forms. */
    private static boolean unlike(String measure, Set<NameForm> forms) {
        return Optional.ofNullable(measure)
                .flatMap(MeasureName::parse)
                .filter(m -> !forms.contains(m.form()))
                .isPresent();
    }

    private static void check(String key, Check check, Library library, Report report) {
        int wanted = check.type().compares();
        boolean counted = report.has("predictions", key, "check", "values") || wanted > 0;
        if (counted && check.varied().values().size() != wanted) {
            String word = check.type().name().toLowerCase(Locale.ROOT);
            report.add(
                    "has " + check.varied().values().size() + "; a check of type " + word + " compares " + wanted,
                    "predictions", key, "check", "values");
        }
        if (check.varied().vary().isPresent() != wanted > 0) {
            report.add(
                    wanted > 0 ? "is missing; say what differs between the worlds" : "is not used by this type; remove it",
                    "predictions", key, "check", "vary");
        }
        check.varied().vary().ifPresent(name -> values(key, check, name, report));
        if (check.length().from() > check.length().quarters() - (check.type() == NumberRule.PERSISTENCE ? 8 : 4)) {
            report.add(
                    "is " + check.length().from() + "; too late for a run of " + check.length().quarters() + " quarters",
                    "predictions", key, "check", "from");
        }
        for (String rival : check.wanted().than()) {
            if (!rival.equals(TheoryFiles.NONE)) {
                library.objection(rival)
                        .ifPresent(why -> report.add(
                                "has '" + rival + "'; " + why, "predictions", key, "check", "than"));
            }
        }
    }

    private static void values(String key, Check check, String name, Report report) {
        ParameterRegistry.Entry parameter = ParameterRegistry.entries().get(name);
        double[] range = LEVERS.get(name);
        if (parameter != null) {
            range = new double[] {parameter.meta().min(), parameter.meta().max()};
        }
        if (range == null) {
            List<String> names = new ArrayList<>(LEVERS.keySet());
            names.sort(null);
            String allowed = Shape.oneOf(names) + ", or the name of a parameter";
            names.addAll(ParameterRegistry.entries().keySet());
            report.add(
                    "is '" + name + "'; allowed is " + allowed,
                    Spelling.nearest(name, names),
                    "predictions", key, "check", "vary");
            return;
        }
        for (double value : check.varied().values()) {
            boolean whole = parameter != null && parameter.whole() || name.equals("acting");
            if (!(value >= range[0] && value <= range[1]) || whole && value != Math.rint(value)) {
                report.add(
                        "has " + PlainScalar.number(value) + "; allowed for " + name + " is "
                                + ScalarBinder.range(range[0], range[1], whole),
                        "predictions", key, "check", "values");
            }
        }
    }
}
