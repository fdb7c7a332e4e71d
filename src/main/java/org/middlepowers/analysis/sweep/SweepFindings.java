package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.middlepowers.analysis.sweep.Strengths.Strength;
import org.middlepowers.analysis.sweep.SweepData.Design;

/** All that is found in a sweep: for every outcome what the design allows to say, and for every verdict who decides. */
public final class SweepFindings {
    private final SweepData data;
    private final SweepLabels labels;
    private final AnalysisMethod settings;
    private final List<OfOutcome> outcomes;
    private final List<OfVerdict> verdicts;
    private final List<SideOf> sought;
    private final List<Discovery> discoveries;

    /**
     * How to analyse.
     *
     * @param width half-width wanted of the intervals of points' means; NaN for a tenth of the spread of points
     * @param resampling seed and number of samples of bootstrap intervals
     */
    public record AnalysisMethod(double width, Resampling resampling) {}

    /**
     * What is found of one outcome.
     *
     * @param place its number in the sweep
     * @param sobol of a Saltelli design
     * @param morris of a Morris design
     * @param curves by factor, in the order of the sweep
     * @param map of the two strongest factors; empty if there is but one
     * @param convergence how strengths settled as the design grew
     */
    public record OfOutcome(
            int place,
            String name,
            PointMeans means,
            ReplicationNeed need,
            WidthCurve widths,
            Strengths strengths,
            Optional<SobolIndices> sobol,
            Optional<MorrisEffects> morris,
            VarianceSplit variance,
            List<ResponseCurve> curves,
            Optional<HeatMap> map,
            Convergence convergence) {}

    /** What is found of one verdict: who decides it, and its share over the plane of the two that decide most. */
    public record OfVerdict(VerdictMap map, Optional<HeatMap> shares) {}

    private SweepFindings(
            SweepData data,
            SweepLabels labels,
            AnalysisMethod settings,
            List<OfOutcome> outcomes,
            List<OfVerdict> verdicts,
            List<SideOf> sought,
            List<Discovery> discoveries) {
        this.sought = sought;
        this.discoveries = discoveries;
        this.data = data;
        this.labels = labels;
        this.settings = settings;
        this.outcomes = outcomes;
        this.verdicts = verdicts;
    }

    /**
     * Analyses a sweep.
     *
     * @param verdicts about outcomes of the sweep
     * @param boxes verdicts of which to say in which boxes of the space they hold
     */
    public static SweepFindings of(
            SweepData data, SweepLabels labels, List<SideOf> verdicts, List<SideOf> boxes, AnalysisMethod settings) {
        List<OfOutcome> outcomes = IntStream.range(0, data.outcomes().size())
                .mapToObj(o -> outcome(data, o, settings))
                .toList();
        List<OfVerdict> found = new ArrayList<>();
        for (SideOf verdict : verdicts) {
            VerdictMap map = VerdictMap.of(data, verdict, settings.resampling());
            SweepData sides = data.with(verdict);
            int side = sides.outcomes().size() - 1;
            List<String> order =
                    map.deciders().stream().map(d -> d.factor().name()).toList();
            found.add(new OfVerdict(map, map(sides, side, new PointMeans(sides, side), order)));
        }
        List<Discovery> discoveries = boxes.stream()
                .flatMap(b -> Discovery.of(data, b, settings.resampling()).stream())
                .toList();
        return new SweepFindings(
                data, labels, settings, outcomes, List.copyOf(found), List.copyOf(boxes), discoveries);
    }

    private static OfOutcome outcome(SweepData data, int o, AnalysisMethod settings) {
        PointMeans means = new PointMeans(data, o);
        Strengths strengths = Strengths.of(data, means, settings.resampling());
        List<ResponseCurve> curves = IntStream.range(0, data.factors().size())
                .mapToObj(f -> ResponseCurve.of(data, o, means, f))
                .toList();
        List<String> order = strengths.ranked().stream().map(Strength::factor).toList();
        return new OfOutcome(
                o,
                data.outcomes().get(o),
                means,
                ReplicationNeed.of(data, o, means, settings.width()),
                WidthCurve.of(data, o),
                strengths,
                data.design() == Design.SALTELLI
                        ? Optional.of(SobolIndices.of(data, means, settings.resampling()))
                        : Optional.empty(),
                data.design() == Design.MORRIS
                        ? Optional.of(MorrisEffects.of(data, means, settings.resampling()))
                        : Optional.empty(),
                VarianceSplit.of(data, means, settings.resampling()),
                curves,
                map(data, o, means, order),
                Convergence.of(data, o, strengths, settings.resampling()));
    }

    private static Optional<HeatMap> map(SweepData data, int outcome, PointMeans means, List<String> order) {
        if (order.size() < 2 || data.design() == Design.LIST) {
            return Optional.empty();
        }
        List<String> names = data.factors().stream().map(Factor::name).toList();
        return Optional.of(
                HeatMap.of(data, outcome, means, names.indexOf(order.get(0)), names.indexOf(order.get(1))));
    }

    public SweepData data() {
        return data;
    }

    public SweepLabels labels() {
        return labels;
    }

    public AnalysisMethod settings() {
        return settings;
    }

    /** In the order of the sweep. */
    public List<OfOutcome> outcomes() {
        return outcomes;
    }

    public List<OfVerdict> verdicts() {
        return verdicts;
    }

    /** Verdicts for which boxes were sought, whether there were any or not. */
    public List<SideOf> sought() {
        return sought;
    }

    /** Result of the search for boxes; nothing of a verdict that falls the same way nearly everywhere. */
    public List<Discovery> discoveries() {
        return discoveries;
    }
}
