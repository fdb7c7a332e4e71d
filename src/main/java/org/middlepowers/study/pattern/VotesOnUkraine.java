package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;
import static org.middlepowers.results.LiteratureClaim.Check.within;

import java.util.List;
import java.util.function.Predicate;
import org.middlepowers.model.VoteResult;
import org.middlepowers.model.VoteResult.Ballot;
import org.middlepowers.results.LiteratureClaim;

/**
 * P1, votes on Ukraine. The parameters of votes are fitted to ES-11/1, which is therefore only shown; ES-11/4 to ES-11/6
 * decide. Rule: from ES-11/4 to the dearer ES-11/5 abstentions rise by half to twice the recorded 38 of 193 members;
 * states that do not say Yes have stronger ties to the target (trade, defence and nearness) than those that do; four
 * fifths of Central Asia abstain or stay away.
 */
final class VotesOnUkraine implements Pattern {
    private static final String WAR = PatternWorld.WAR.title();
    private static final Predicate<String> TESTS = r -> !r.equals("es_11_1");

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P1",
                "Abstention on Ukraine grows with a resolution's cost and with ties to Russia",
                "UN records; Amighini and García-Herrero 2023",
                "Vote parameters are fitted to ES-11/1, so only the later resolutions count. The record covers 193"
                        + " members, the model 43 middle powers.",
                within(
                        "rise",
                        WAR,
                        "abstaining share on ES-11/5 less that on ES-11/4",
                        "73 - 35 of 193 members: 0.20",
                        .10,
                        .40),
                positive(
                        "ties",
                        WAR,
                        "ties to Russia (trade, defence, nearness) of those not saying Yes less those of Yes-sayers,"
                                + " ES-11/4 to ES-11/6",
                        "more likely with trade or defence ties"),
                within(
                        "central_asia",
                        WAR,
                        "share of Central Asia abstaining or absent, ES-11/4 to ES-11/6",
                        "all five on ES-11/1",
                        .8,
                        1),
                shown(
                        "central_asia_first",
                        WAR,
                        "share of Central Asia abstaining or absent on ES-11/1 (fitted)",
                        "all five"),
                shown(
                        "yes_first",
                        WAR,
                        "share saying Yes on ES-11/1 (fitted)",
                        "141 of 193: 0.73; of these 43: 0.58"),
                shown("yes_fourth", WAR, "share saying Yes on ES-11/4", "143 of 193: 0.74"),
                shown("yes_fifth", WAR, "share saying Yes on ES-11/5", "94 of 193: 0.49"),
                shown("yes_sixth", WAR, "share saying Yes on ES-11/6", "141 of 193: 0.73"),
                shown(
                        "rise_no_secondary",
                        PatternWorld.NO_SECONDARY.title(),
                        "abstaining share on ES-11/5 less that on ES-11/4",
                        "0.20"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR, PatternWorld.NO_SECONDARY);
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        boolean[] asia = war.group("central_asia");
        return new double[] {
            rise(war),
            ties(war),
            aloof(war, asia, TESTS),
            aloof(war, asia, "es_11_1"::equals),
            share(war, "es_11_1", Ballot.YES),
            share(war, "es_11_4", Ballot.YES),
            share(war, "es_11_5", Ballot.YES),
            share(war, "es_11_6", Ballot.YES),
            rise(r.of(PatternWorld.NO_SECONDARY))
        };
    }

    private static double rise(Trace t) {
        return share(t, "es_11_5", Ballot.ABSTAIN) - share(t, "es_11_4", Ballot.ABSTAIN);
    }

    static double share(Trace t, String resolution, Ballot vote) {
        for (VoteResult result : t.world.votes()) {
            if (result.resolution().equals(resolution)) {
                return t.mean(t.everybody(), k -> result.votes().get(k) == vote ? 1 : 0);
            }
        }
        return Double.NaN;
    }

    private static double aloof(Trace t, boolean[] who, Predicate<String> resolutions) {
        double sum = 0;
        int count = 0;
        for (VoteResult result : t.world.votes()) {
            if (resolutions.test(result.resolution())) {
                sum += t.mean(who, k -> isAloof(result.votes().get(k)) ? 1 : 0);
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private static boolean isAloof(Ballot vote) {
        return vote == Ballot.ABSTAIN || vote == Ballot.ABSENT;
    }

    /** Absence is drawn at random in the model, so the absent are on neither side. */
    private static double ties(Trace t) {
        int target = t.power("RUS");
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (VoteResult result : t.world.votes()) {
            for (int k = 0; k < t.states && TESTS.test(result.resolution()) && target >= 0; k++) {
                Ballot vote = result.votes().get(k);
                if (vote != Ballot.ABSENT) {
                    int side = vote == Ballot.YES ? 0 : 1;
                    sums[side] += t.trade[result.time()][k][target]
                            + t.security[result.time()][k][target]
                            + t.world.states().get(k).getProximity()[target];
                    counts[side]++;
                }
            }
        }
        return counts[0] == 0 || counts[1] == 0 ? Double.NaN : sums[1] / counts[1] - sums[0] / counts[0];
    }
}
