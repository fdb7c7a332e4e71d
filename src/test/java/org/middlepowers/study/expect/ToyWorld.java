package org.middlepowers.study.expect;

import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;

/** A world of three powers and four states, four years long, with a war in the third; quick to run. */
public final class ToyWorld {
    private static final String TEXT =
            """
            title: Toy
            question: Does it work
            start: 2000Q1
            end: 2003Q4
            greatPowers:
              USA: {name: United States, capability: .3, worldGdpShare: .3, idealPoint: 2.2, invest: 1, coerce: 1,
                    guarantee: 1, engage: 1}
              CHN: {name: China, capability: .2, worldGdpShare: .2, idealPoint: -.8, invest: 1, coerce: 1,
                    guarantee: 1, engage: 1}
              RUS: {name: Russia, capability: .1, worldGdpShare: .05, idealPoint: .1, invest: .5, coerce: 1,
                    guarantee: 1, engage: 1}
            middlePowers:
              KAZ: {name: Kazakhstan, output: .02, proximity: {USA: .1, CHN: .4, RUS: .5}, peers: [UZB]}
              UZB: {name: Uzbekistan, output: .01, proximity: {USA: .1, CHN: .4, RUS: .5}, peers: [KAZ]}
              TUR: {name: Türkiye, output: .05, proximity: {USA: .4, CHN: .2, RUS: .4}, idealPoint: .5}
              IND: {name: India, output: .1, proximity: {USA: .3, CHN: .4, RUS: .3}}
            rivalry: {USA-CHN: .4}
            institutions:
              UN: {name: United Nations, type: universal, members: all}
              SCO: {name: SCO, type: alternative, sponsor: CHN, members: [KAZ, UZB]}
            routes:
              north: {name: Northern route, from: CHN, to: USA, through: [RUS], states: [KAZ]}
              middle: {name: Middle route, from: CHN, to: USA, states: [KAZ, UZB]}
            shocks:
              war: {at: 2002Q1, about: War, hostility: {USA-RUS: 8}, rivalry: {USA-RUS: 2}}
              sanctions: {at: 2002Q1, sanction: {target: RUS, senders: [USA], severity: .9}}
            votes:
              condemned: {title: R/1, at: 2002Q2, target: RUS}
            groups:
              asia: {name: Central Asia, members: [KAZ, UZB]}
            """;

    private ToyWorld() {}

    /** The world with what is expected of it, as the lines of its list. */
    public static LoadedScenario expecting(String lines) throws InvalidScenarioException {
        return ScenarioFiles.parse("toy", "toy.yaml", text(lines));
    }

    /** Its file. */
    public static String text(String lines) {
        return TEXT + "expect:\n" + lines;
    }
}
