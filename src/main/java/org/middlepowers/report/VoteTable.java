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

    /** Shares of states that voted so or so, by resolution and scenario. */
    static Page.Table of(Findings findings) {
        List<List<String>> rows = new ArrayList<>();
        for (VoteShares votes : findings.votes()) {
            ScenarioEntry scenario = findings.scenarios().stream()
                    .filter(s -> s.name().equals(votes.scenario()))
                    .findFirst()
                    .orElse(findings.first());
            Vote vote = scenario.votes().get(votes.resolution());
            List<String> row = new ArrayList<>(List.of(
                    vote == null || vote.title().isEmpty() ? votes.resolution() : vote.title(), Wording.label(scenario)));
            for (String kind : VoteShares.VOTES) {
                Interval share = votes.shares().get(kind);
                row.add(SHARES.value(share) + (share.bounded() ? "\n(" + SHARES.bounds(share) + ")" : ""));
            }
            row.add(votes.quarter());
            rows.add(row);
        }
        return new Page.Table(
                "", List.of("Resolution", "Scenario", "Yes", "No", "Abstain", "Absent", "Quarter"), List.of(2, 3, 4, 5), rows);
    }
}
