package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.VoteShares;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Manifest.Vote;

/** Votes on resolutions, by scenario. */
final class VoteTable {
    private static final MeasureFormat SHARES = MeasureFormat.of("share");

    private VoteTable() {}

    /** A resolution in a scenario; shares in the order of {@link VoteShares#VOTES}. */
    public record Row(String resolution, String quarter, String scenario, List<Share> shares) {}

    /** A share of states and its interval. */
    public record Share(String mean, String bounds) {}

    static List<Row> of(Findings findings) {
        List<Row> rows = new ArrayList<>();
        for (VoteShares votes : findings.votes()) {
            ScenarioEntry scenario = findings.scenarios().stream()
                    .filter(s -> s.name().equals(votes.scenario()))
                    .findFirst()
                    .orElse(findings.first());
            Vote vote = scenario.votes().get(votes.resolution());
            String title = vote == null || vote.title().isEmpty() ? votes.resolution() : vote.title();
            List<Share> shares = new ArrayList<>();
            for (String kind : VoteShares.VOTES) {
                Interval share = votes.shares().get(kind);
                shares.add(new Share(SHARES.value(share), share.bounded() ? SHARES.bounds(share) : ""));
            }
            rows.add(new Row(title, votes.quarter(), Wording.label(scenario), shares));
        }
        return rows;
    }
}
