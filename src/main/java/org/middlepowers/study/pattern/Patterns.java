package org.middlepowers.study.pattern;

import java.util.List;

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

    private Patterns() {}
}
