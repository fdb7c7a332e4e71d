package org.middlepowers.study.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.measure.Exchange;
import org.middlepowers.measure.LastYear;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.measure.MeasureName.NameForm;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.RunMeasure;
import org.middlepowers.measure.TieMeasure;
import org.middlepowers.results.Manifest;
import org.middlepowers.scenario.Expectation;
import org.middlepowers.scenario.Expectation.Check;
import org.middlepowers.scenario.Expectation.Number;
import org.middlepowers.scenario.Expectation.Than;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;
import org.middlepowers.scenario.Statistic;

/** The expectations of a scenario in words, for those who read results and know no scenario. */
public final class Described {
    private static final Map<Statistic, String> STATISTICS = Map.of(
            Statistic.MEAN, "mean",
            Statistic.END, "last value",
            Statistic.PEAK, "peak",
            Statistic.LOW, "lowest value",
            Statistic.TOTAL, "total",
            Statistic.CHANGE, "change",
            Statistic.TREND, "trend per year");

    private final Scenario scenario;

    private Described(Scenario scenario) {
        this.scenario = scenario;
    }

    /** All of them, in the order of the scenario. */
    public static List<Manifest.Expectation> of(Scenario scenario) {
        Described described = new Described(scenario);
        return scenario.expect().stream()
                .map(e -> new Manifest.Expectation(
                        e.claim(),
                        e.because(),
                        e.unchecked(),
                        e.check().stream().map(described::check).toList()))
                .toList();
    }

    private Manifest.Check check(Check c) {
        MeasureName name = MeasureName.parse(c.quantity().measure()).orElseThrow();
        String kind = c.than().isEmpty() ? Manifest.Check.LEVEL : c.ratio() ? Manifest.Check.RATIO : Manifest.Check.DIFFERENCE;
        return new Manifest.Check(
                about(c.number()),
                c.than().map(t -> than(t, c)).orElse(""),
                kind,
                unit(name),
                finite(c.bounds().low()),
                finite(c.bounds().high()),
                c.limits().matters().isPresent() ? c.limits().matters().getAsDouble() : null);
    }

    static Double finite(double bound) {
        return Double.isInfinite(bound) ? null : bound;
    }

    private String about(Number n) {
        MeasureName name = MeasureName.parse(n.measure()).orElseThrow();
        String whom = name.ofStates() && !(name.form() == NameForm.WORLD && n.scope().equals(Scenario.WORLD))
                ? ", " + scope(n.scope())
                : "";
        return title(name) + whom + when(n.statistic(), n.from().isPresent() || n.to().isPresent(), name, n);
    }

    private String when(Statistic statistic, boolean part, MeasureName name, Number n) {
        if (name.form() == NameForm.VOTE || name.form() == NameForm.RUN) {
            return "";
        }
        return ", " + STATISTICS.get(statistic) + (part ? " of " + period(n) : " of the run");
    }

    private String period(Number n) {
        String from = n.from().orElse(scenario.start()).toString();
        String to = n.to().orElse(scenario.end()).toString();
        return from.equals(to) ? from : from + " to " + to;
    }

    private String scope(String scope) {
        GroupSpec group = scenario.groups().get(scope);
        if (group != null) {
            return group.name();
        }
        StateSpec state = scenario.middlePowers().get(scope);
        return state != null ? state.name() : "all middle powers";
    }

    private String title(MeasureName name) {
        return switch (name.form()) {
            case WORLD -> Measures.world(name.head()).title();
            case EFFECT -> "Effect of middle powers on: " + Measures.world(name.head()).title();
            case STATE -> Measures.state(name.head()).title();
            case YEAR -> LastYear.named(name.head()).orElseThrow().title();
            case TIE -> TieMeasure.named(name.head()).orElseThrow().title() + power(name.part());
            case PAIR -> "Tension between " + power(name.part().substring(0, 3)) + " and "
                    + power(name.part().substring(4));
            case ROUTE -> "Share of the traffic, " + scenario.routes().get(name.part()).name();
            case VOTE -> "Votes '" + name.answer() + "' on "
                    + scenario.votes().get(name.part()).title();
            case RUN -> RunMeasure.named(name.head()).orElseThrow().title()
                    + (name.part().isEmpty() ? "" : ", with " + power(name.part()));
            case EXCHANGE -> Exchange.named(name.head()).orElseThrow().title();
        };
    }

    private String power(String code) {
        return scenario.greatPowers().get(code).name();
    }

    static String unit(MeasureName name) {
        return switch (name.form()) {
            case WORLD, EFFECT -> Measures.world(name.head()).unit();
            case STATE -> Measures.state(name.head()).unit();
            case YEAR -> LastYear.named(name.head()).orElseThrow().unit();
            case TIE -> TieMeasure.named(name.head()).orElseThrow().unit();
            case EXCHANGE -> Exchange.named(name.head()).orElseThrow().unit();
            case ROUTE, VOTE -> "share";
            case PAIR, RUN -> "";
        };
    }

    /** What differs, and no more. */
    private String than(Than than, Check c) {
        Expectation.Elsewhere t = than.other();
        List<String> parts = new ArrayList<>();
        Number other = c.other().orElseThrow();
        t.measure().ifPresent(m -> parts.add(title(MeasureName.parse(m).orElseThrow())));
        t.scope().ifPresent(s -> parts.add(scope(s)));
        if (t.statistic().isPresent() || t.from().isPresent() || t.to().isPresent()) {
            String statistic = t.statistic().map(s -> STATISTICS.get(s) + " of ").orElse("");
            parts.add(statistic + period(other));
        }
        twin(than.twin()).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static Optional<String> twin(Expectation.Twin t) {
        List<String> parts = new ArrayList<>();
        if (!t.without().isEmpty()) {
            parts.add("without " + String.join(", ", t.without()));
        }
        if (!t.set().isEmpty()) {
            parts.add("with " + String.join(", ", t.set()));
        }
        if (!t.abstaining().isEmpty()) {
            String who = t.abstaining().equals(List.of("all")) ? "all middle powers" : String.join(", ", t.abstaining());
            parts.add("with " + who + " abstaining");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("a twin " + String.join(" and ", parts));
    }
}
