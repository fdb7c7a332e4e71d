package org.middlepowers.study.pattern;

import java.util.List;
import org.middlepowers.analysis.score.Targets;

/** The patterns of model.md §1 in their order; an entry here is all that a new one needs. */
public final class Patterns {
    /** All of them. */
    public static final List<Pattern> ALL = List.of(
            new VotesOnUkraine(),
            new ReexportSurge(),
            new SecondaryReversal(),
            new MiddleCorridor(),
            new ProjectsAndProtest(),
            new ProtestAndKindness(),
            new HedgingCurve(),
            new TradeAndConvergence(),
            new SharedBodies(),
            new SanctionBusting(),
            new TargetLoss(),
            new HostilityFeedback(),
            new Mediators(),
            new CurrencyShift(),
            new IdealPointInertia(),
            new KazakhstanPath(),
            new Connectors(),
            new Refusals(),
            new AttentionBursts());

    /** What positions tell: how they move, Kazakhstan's among them, and whether states follow powers that they trade with. */
    private static final List<String> OF_POSITIONS = List.of("P8", "P15", "P16");

    private Patterns() {}

    /** Patterns that rest on records that a calibration was trained on, so that they are no test of it. */
    public static List<Pattern> usedBy(List<String> targets) {
        return targets.contains(Targets.POSITION)
                ? ALL.stream().filter(p -> OF_POSITIONS.contains(p.claim().id())).toList()
                : List.of();
    }
}
