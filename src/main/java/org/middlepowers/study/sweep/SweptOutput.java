package org.middlepowers.study.sweep;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.middlepowers.measure.Dyads;
import org.middlepowers.measure.Instrument;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.measure.MeasureName.NameForm;
import org.middlepowers.measure.RunMeasure;
import org.middlepowers.measure.ScopeMembers;
import org.middlepowers.measure.Window;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Statistic;
import org.middlepowers.scenario.Sweep.Output;
import org.middlepowers.scenario.Sweep.Take;

/**
 * One output of a sweep: what it is called and what the file says of it.
 *
 * @param run what only a run as a whole has; empty for the others
 * @param quarterly what is read in a quarter; empty for what only a whole run has
 */
record SweptOutput(String name, Output output, Optional<RunMeasure> run, Optional<Instrument> quarterly) {
    static SweptOutput of(String name, Output output) {
        Optional<MeasureName> measure = MeasureName.parse(output.measure());
        return new SweptOutput(
                name,
                output,
                measure.filter(m -> m.form() == NameForm.RUN).flatMap(m -> RunMeasure.named(m.head())),
                measure.filter(m -> m.form() == NameForm.WORLD || m.form() == NameForm.STATE)
                        .map(m -> new Instrument(m, output.scope())));
    }

    boolean is(String measure) {
        return output.measure().equals(measure);
    }

    boolean isSeries() {
        return output.take() == Take.SERIES;
    }

    /** Whether something must be noted before the run is over. */
    boolean needsEveryQuarter() {
        return quarterly.isPresent()
                ? output.take() != Take.FINAL
                : is(MeasureName.CRISES) || needsAbstainingTwin();
    }

    /** Whether it compares the world with one in which all middle powers abstain. */
    boolean needsAbstainingTwin() {
        return MeasureName.EFFECT.contains(output.measure());
    }

    /** Whether it compares the world with one without anybody's agency. */
    boolean needsGravityTwin() {
        return run.filter(RunMeasure::lessGravity).isPresent();
    }

    /** Set up in a world that is about to start. */
    ToDoubleFunction<World> instrument(World world) {
        return quarterly.map(q -> q.in(world)).orElse(w -> Double.NaN);
    }

    /** The quarters that count and the number that they give. */
    Window window(World world) {
        int last = world.scenario().quarters() - 1;
        int at = output.at().map(q -> q.since(world.scenario().start())).orElse(0);
        return switch (output.take()) {
            case FINAL, SERIES -> new Window(Statistic.END, last, last);
            case MEAN -> new Window(Statistic.MEAN, 0, last);
            case MAXIMUM -> new Window(Statistic.PEAK, 0, last);
            case AT -> new Window(Statistic.END, at, at);
            case AFTER -> new Window(Statistic.MEAN, at, last);
        };
    }

    /** What only a whole run has, of middle powers. */
    double ofRun(World world, Dyads dyads, World gravity) {
        int[] places = ScopeMembers.places(world, output.scope()).orElse(new int[0]);
        return run.orElseThrow().mean(world, dyads, gravity, places);
    }
}
