package org.middlepowers.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.middlepowers.scenario.Scenario;

/** A valid little scenario, and files that change it. */
final class SmallWorld {
    static final String TEXT =
            """
            title: A small world
            question: "Does it work: yes or no?"
            expect:
              - It does
            start: 2015Q1
            end: 2030Q4
            parameters:
              selfExcitation: 0.3
            greatPowers:
              USA: {name: United States, capital: [38.9, -77.04], capability: .3, worldGdpShare: .24, idealPoint: 2.2,
                    invest: 1, coerce: 1, guarantee: 1, engage: 1}
              CHN: {name: China, capital: [39.9, 116.4], capability: .25, worldGdpShare: .18, idealPoint: -.8,
                    invest: 1, coerce: 1, guarantee: 1, engage: 1}
            middlePowers:
              KAZ: {name: Kazakhstan, capital: [51.17, 71.45], output: .002, peers: [UZB], regions: [West, East],
                    security: {}}
              UZB: {name: Uzbekistan, capital: [41.3, 69.2], output: .001, trade: {CHN: .2}}
            rivalry:
              USA-CHN: .4
            institutions:
              UN: {name: United Nations, type: universal, members: all}
              SCO: {name: SCO, type: alternative, sponsor: CHN, founded: 2016Q1, members: [KAZ, UZB]}
            routes:
              middle: {name: Middle corridor, from: CHN, to: USA, states: [KAZ]}
            series:
              capability: {USA: {2016: .3, 2015: .31}}
            shocks:
              war: {at: 2022Q1, about: "War: it starts", hostility: {CHN-USA: 1},
                    sanction: {target: UZB, senders: [USA], severity: .5}}
              peace: {at: 2024Q1, lift: [UZB]}
              unrest: {at: 2019Q2, grievance: {power: CHN, states: [KAZ], regions: [West], amount: .2}}
            votes:
              es11: {title: ES-11/1, at: 2022Q1, target: CHN, recorded: {yes: 141, no: 5, abstain: 35}}
            groups:
              central_asia: {name: Central Asia, members: [KAZ, UZB]}
            focus: central_asia
            sources: ["Nobody, 2020"]
            """;

    private SmallWorld() {}

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Scenario scenario() {
        try {
            return ScenarioFiles.parse("small", "small.yaml", TEXT).scenario();
        } catch (InvalidScenarioException e) {
            throw new AssertionError(e);
        }
    }

    /** The small world with a child's lines laid over it. */
    static LoadedScenario child(Path folder, String lines, String... sets) throws InvalidScenarioException {
        write(folder, "small.yaml", TEXT);
        write(folder, "child.yaml", "extends: small\n" + lines);
        return ScenarioFiles.load("child.yaml", List.of(sets), folder);
    }

    /** What is wrong with a child, a line for each problem; empty if nothing is. */
    static List<String> problems(Path folder, String lines, String... sets) {
        try {
            child(folder, lines, sets);
            return List.of();
        } catch (InvalidScenarioException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    /** What is wrong with a text that stands alone. */
    static List<String> problemsOf(String text) {
        try {
            ScenarioFiles.parse("x", "x.yaml", text);
            return List.of();
        } catch (InvalidScenarioException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
