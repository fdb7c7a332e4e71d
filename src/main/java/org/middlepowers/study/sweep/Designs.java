package org.middlepowers.study.sweep;

import java.util.List;
import org.middlepowers.model.Draws;
import org.middlepowers.model.Purpose;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.scenario.Sweep;

/** Makes the design that a sweep asks for. */
final class Designs {
    private Designs() {}

    static Design of(LoadedSweep loaded, List<Axis> axes) {
        Sweep sweep = loaded.sweep();
        int factors = axes.size();
        List<String> names = axes.stream().map(Axis::name).toList();
        long seed = Draws.key("design " + sweep.seed());
        return switch (sweep.how()) {
            case TABLE -> new TableDesign(loaded.table().orElseThrow());
            case GRID -> new GridDesign(axes);
            case LIST -> new ListDesign(axes);
            case RANDOM -> new RandomDesign(sweep.size(), names, seed);
            case LATIN_HYPERCUBE -> new LatinHypercube(sweep.size(), names, seed);
            case SOBOL -> new SobolDesign(sweep.size(), new ShiftedSobol(factors, seed));
            case SALTELLI -> new SaltelliDesign(sweep.size(), names, new ShiftedSobol(2 * factors, seed));
            case MORRIS -> new MorrisDesign(sweep.size(), sweep.levels(), names, seed);
        };
    }

    /** A number in (0,1) that depends on the seed, a name and two numbers alone. */
    static double uniform(long seed, int number, String name, int index) {
        return new Draws(seed, number).uniform(Purpose.INIT, Draws.key(name), index);
    }
}
