package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one place of a scenario says against what another says. */
class ScenarioChecksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "middlePowers: {CHN: {name: x, output: .1, capital: [1, 1]}}|2:16: middlePowers.CHN is a great power too;"
                        + " remove one of the two",
                "greatPowers: {USA: {capital: [138, 7]}}|2:30: greatPowers.USA.capital is [138, 7]; allowed is a latitude",
                "middlePowers: {KAZ: {capital: [38, 7, 1]}}|2:31: middlePowers.KAZ.capital is [38, 7, 1]; allowed is",
                "middlePowers: {KAZ: {capital: ~}}|2:21: middlePowers.KAZ has neither a capital nor a proximity",
                "greatPowers: {USA: {capital: ~}}|2:20: greatPowers.USA has no capital; give it, or give every middle"
                        + " power a proximity",
                "middlePowers: {KAZ: {trade: {CHN: .7, USA: .5}}}|2:29: middlePowers.KAZ.trade adds up to 1.2; allowed is"
                        + " less than 1",
                "middlePowers: {KAZ: {trade: {CHN: .5, USA: .5}}}|2:29: middlePowers.KAZ.trade adds up to 1; allowed is",
                "middlePowers: {KAZ: {security: {CHN: .7, USA: .5}}}|2:32: middlePowers.KAZ.security adds up to 1.2;"
                        + " allowed is at most 1",
                "middlePowers: {KAZ: {proximity: {CHN: 1}}}|2:33: middlePowers.KAZ.proximity lacks USA; give it for every",
                "middlePowers: {KAZ: {proximity: {CHN: .5, USA: .4}}}|2:33: middlePowers.KAZ.proximity adds up to 0.9; it"
                        + " must add up to 1",
                "middlePowers: {KAZ: {peers: [KAZ]}}|2:29: middlePowers.KAZ.peers has KAZ itself; remove it",
                "middlePowers: {KAZ: {regions: [A, A]}}|2:31: middlePowers.KAZ.regions has 'A' twice; remove one",
                "parameters: {selfExcitation: .6, reciprocity: .6}|2:30: parameters.selfExcitation makes selfExcitation +"
                        + " reciprocity 1.2; allowed is less than 1",
                "shocks: {x: {at: 2016Q1, parameters: {tensionScale: 9}}}|shocks.x.parameters.tensionScale is 9; allowed is a"
                        + " number from 0.5 to 3",
                "shocks: {x: {at: 2016Q1, parameters: {tensionscale: 1}}}|did you mean 'tensionScale'",
                "shocks: {x: {at: 2016Q1, parameters: {regions: 3}}}|shocks.x.parameters.regions only sets up the first"
                        + " quarter; give it under parameters",
                "shocks: {x: {at: 2016Q1, parameters: {selfExcitation: .6}}, y: {at: 2016Q2, parameters: {reciprocity: .5}}}|"
                        + "shocks.y.parameters makes selfExcitation + reciprocity 1.1; allowed is less than 1",
                "end: 2015Q1|2:6: end is 2015Q1; allowed is a quarter after the start, 2015Q1",
                "shocks: {war: {at: 2014Q4}}|2:20: shocks.war.at is 2014Q4; allowed is a quarter from the start, 2015Q1, to"
                        + " the end, 2030Q4",
                "shocks: {war: {at: 2031Q1}}|2:20: shocks.war.at is 2031Q1; allowed is",
                "votes: {es11: {at: 2031Q1}}|2:20: votes.es11.at is 2031Q1; allowed is",
                "institutions: {SCO: {founded: 2031Q1}}|2:31: institutions.SCO.founded is 2031Q1; allowed is a quarter up"
                        + " to the end, 2030Q4",
                "shocks: {war: {sanction: {senders: [UZB, USA], target: USA}}}|2:36: shocks.war.sanction.senders has the"
                        + " target, USA; remove it",
                "shocks: {war: {secondarySanctions: [CHN]}}|2:36: shocks.war.secondarySanctions has CHN, against whom no"
                        + " shock up to 2022Q1 imposes sanctions",
                "shocks: {peace: {at: 2021Q4}}|shocks.peace.lift has UZB, against whom no shock up to 2021Q4",
                "shocks: {unrest: {grievance: {regions: [Wset]}}}|2:40: shocks.unrest.grievance.regions has 'Wset'; allowed"
                        + " is West or East; did you mean 'West'?",
                "shocks: {unrest: {grievance: {states: [UZB]}}}|shocks.unrest.grievance.regions has 'West'; these states"
                        + " name no regions",
                "routes: {middle: {to: CHN}}|2:23: routes.middle.to is CHN, where the route begins; allowed is another",
                "groups: {world: {name: x, members: [KAZ]}}|2:10: groups.world has a name that stands for all states",
                "groups: {Asia: {name: x, members: [KAZ]}}|2:10: groups.Asia has a name that is not allowed",
                "focus: asia|2:8: focus is 'asia'; allowed is central_asia",
                "shocks: {war: {acts: {FORM: {cost: .5}}}}|2:23: shocks.war.acts.FORM is not known; allowed is an act"
                        + " of foreign policy (DEFER, DIVERSIFY, ALT_INST, ALT_CURR, VOTE_AGAINST, CIRCUMVENT, MEDIATE,"
                        + " FORUM, UN_NORM, CBM, COMPLY or NONPROLIF); did you mean 'FORUM'?",
                "shocks: {war: {acts: {ABSTAIN: {cost: .5}}}}|2:23: shocks.war.acts.ABSTAIN is not known",
                "shocks: {war: {acts: {CBM: {states: [UZB], joint: true}}}}|2:51: shocks.war.acts.CBM.joint is true,"
                        + " but there is one state; give at least two, or remove it",
                "shocks: {war: {acts: {DEFER: {joint: true}}}}|2:38: shocks.war.acts.DEFER.joint is true, but only CBM"
                        + " or FORUM uphold a regional body and can be joint; remove it",
                "shocks: {war: {acts: {CBM: {states: [CHN]}}}}|shocks.war.acts.CBM.states has 'CHN'; allowed is a middle"
                        + " power of this scenario",
                "shocks: {war: {acts: {CBM: {cost: 11}}}}|shocks.war.acts.CBM.cost is 11; allowed is a number from 0 to"
                        + " 10",
                "shocks: {war: {demands: {KAZ: {factor: 3}}}}|shocks.war.demands.KAZ is not known; allowed is a great"
                        + " power of this scenario",
                "shocks: {war: {demands: {CHN: {states: [UZB]}}}}|shocks.war.demands.CHN.factor is missing; it must be"
                        + " given: factor on the chance of a demand (a number from 0 to 20)",
                "rules: {institutionWeight: legitmacy}|rules.institutionWeight is 'legitmacy'; allowed is density or"
                        + " legitimacy; did you mean 'legitimacy'?",
            })
    void saysWhatDoesNotFit(String lines, String message) {
        assertThat(SmallWorld.problems(folder, lines))
                .anySatisfy(p -> assertThat(p).contains(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "middlePowers: {KAZ: {capital: ~, proximity: {CHN: .61, USA: .4}}}",
                "middlePowers: {KAZ: {security: {CHN: .6, USA: .4}, trade: {CHN: .6, USA: .39}}}",
                "middlePowers: {XKX: {name: Kosovo, output: .1, capital: [42.7, 21.2]}, AAB: {name: A, output: .1,"
                        + " capital: [1, 1]}}",
                "institutions: {SCO: {founded: 2001Q2, sponsor: KAZ}, UN: {sponsor: DEU, members: [all]}}",
                "shocks: {war: {secondarySanctions: [UZB]}}",
                "shocks: {war: {at: 2015Q1}, end: {at: 2030Q4}}",
                "rules: {hegemon: none, institutionWeight: legitimacy}",
                "shocks: {war: {acts: {CBM: {joint: true}, DEFER: {states: [UZB], cost: 2}}, demands: {CHN: {factor: 0}}}}",
            })
    void acceptsWhatFits(String lines) {
        assertThat(SmallWorld.problems(folder, lines)).isEmpty();
    }

    @Test
    void aPairGivenInBothOrdersIsAProblem() {
        assertThat(SmallWorld.problems(folder, "shocks: {war: {rivalry: {USA-CHN: 1, CHN-USA: 2}}}"))
                .containsExactly(
                        "child.yaml:2:38: shocks.war.rivalry.CHN-USA is given in both orders; a pair has none, so"
                                + " remove one of the two");
    }

    @Test
    void sixGreatPowersAreTheMost() {
        StringBuilder lines = new StringBuilder("greatPowers:\n");
        for (char c = 'A'; c <= 'E'; c++) {
            lines.append("  XA" + c + ": {name: X, capital: [1, 1], capability: .1, worldGdpShare: .1, idealPoint: 0,"
                    + " invest: 1, coerce: 1, guarantee: 1, engage: 1}\n");
        }
        assertThat(SmallWorld.problems(folder, lines.toString()))
                .containsExactly("child.yaml:3:3: greatPowers has 7 great powers; allowed are at most 6");
    }

    @Test
    void eightPeersAreTheMost() {
        StringBuilder lines = new StringBuilder("middlePowers:\n  KAZ: {peers: [");
        for (char c = 'A'; c <= 'I'; c++) {
            lines.append("XA" + c + (c < 'I' ? ", " : "]}\n"));
        }
        for (char c = 'A'; c <= 'I'; c++) {
            lines.append("  XA" + c + ": {name: X, output: .1, capital: [1, 1]}\n");
        }
        assertThat(SmallWorld.problems(folder, lines.toString()))
                .containsExactly("child.yaml:3:16: middlePowers.KAZ.peers has 9 states; allowed are at most 8");
    }

    @Test
    void aGreatPowerNeedsNoCapitalWhereAllProximityIsGiven() {
        String lines =
                """
                greatPowers: {USA: {capital: ~}, CHN: {capital: ~}}
                middlePowers:
                  KAZ: {proximity: {CHN: .5, USA: .5}}
                  UZB: {proximity: {CHN: .5, USA: .5}, capital: ~}
                """;
        assertThat(SmallWorld.problems(folder, lines)).isEmpty();
    }
}
