package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** §7.6 and §7.9: a middle power beside several sanctions at once, in whatever order they were imposed. */
class StakesTest {
    private final World world = Worlds.of(4, 3).world(Agency.GRAVITY_ONLY);
    private final MiddlePower state = world.states[0];
    private final int[] targets = {power("CHN"), power("RUS"), power("EUR")};

    private int power(String code) {
        return world.powers().stream().map(GreatPower::getCode).toList().indexOf(code);
    }

    static List<List<Integer>> orders() {
        return List.of(
                List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1), List.of(2, 1, 0));
    }

    /** Sanctions of the United States on the first actor that is not a great power, which count for nothing here, and on three that are. */
    private void impose(List<Integer> order, double... severities) {
        boolean[] senders = new boolean[world.powers.length];
        senders[power("USA")] = true;
        world.sanctions.impose(world, world.powers.length, power("USA"), senders, 1, false);
        for (int k : order) {
            world.sanctions.impose(world, targets[k], power("USA"), senders, severities[k], false);
        }
        assertThat(world.sanctions.count()).isEqualTo(4);
    }

    private void tie(double[] ties, double... values) {
        for (int k = 0; k < targets.length; k++) {
            ties[targets[k]] = values[k];
        }
    }

    /** Severity times access: of Russia .45, of China .3, of Europe, the best placed, .24. */
    @ParameterizedTest
    @MethodSource("orders")
    void theGatewayLeadsWhereSeverityTimesAccessIsMost(List<Integer> order) {
        impose(order, .5, .9, .3);
        tie(state.transitAccess, .6, .5, .8);
        assertThat(Stakes.gatewayTarget(world, state)).isEqualTo(targets[1]);
    }

    /** The power without the access that is needed is no target, however severe the sanction on it. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.1, 0.1, -1", "0.1, 0.11, 0.1, 1", "0.1, 0.11, 0.12, 2", "0.3, 0.11, 0.12, 0"})
    void accessMustExceedWhatIsNeeded(double china, double russia, double europe, int target) {
        impose(List.of(2, 1, 0), 1, .5, .5);
        tie(state.transitAccess, china, russia, europe);
        assertThat(Stakes.gatewayTarget(world, state)).isEqualTo(target < 0 ? EventLog.NONE : targets[target]);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void ofGatewaysThatAreAlikeTheFirstPowerInTheWorldIsTaken(List<Integer> order) {
        impose(order, .5, .5, .5);
        tie(state.transitAccess, .05, .4, .4);
        assertThat(Stakes.gatewayTarget(world, state)).isEqualTo(Math.min(targets[1], targets[2]));
    }

    /** A sanction that has worn down to nothing still has a target. */
    @Test
    void withoutSeverityThereIsAGatewayStill() {
        impose(List.of(0, 1, 2), 0, 0, 0);
        tie(state.transitAccess, .05, .05, .4);
        assertThat(Stakes.gatewayTarget(world, state)).isEqualTo(targets[2]);
    }

    /** Severity times trade: of Europe .18, of China .15, of Russia, whose sanction is the severest, .09. */
    @ParameterizedTest
    @MethodSource("orders")
    void theHeaviestSanctionIsWhereSeverityTimesTradeIsMost(List<Integer> order) {
        impose(order, .5, .9, .6);
        tie(state.trade, .3, .1, .3);
        assertThat(Stakes.heaviestSanction(world, state).target).isEqualTo(targets[2]);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void ofSanctionsThatWeighAlikeThatOnTheFirstPowerInTheWorldIsTaken(List<Integer> order) {
        impose(order, .5, .5, .5);
        tie(state.trade, .1, .2, .2);
        assertThat(Stakes.heaviestSanction(world, state).target).isEqualTo(Math.min(targets[1], targets[2]));
    }

    /** Also a state without any trade at stake has a sanction that it could comply with. */
    @Test
    void sanctionsOnMiddlePowersNeverWeigh() {
        boolean[] senders = new boolean[world.powers.length];
        senders[power("USA")] = true;
        world.sanctions.impose(world, world.powers.length, power("USA"), senders, 1, false);
        assertThat(Stakes.heaviestSanction(world, state)).isNull();
        assertThat(Stakes.gatewayTarget(world, state)).isEqualTo(EventLog.NONE);
        assertThat(Stakes.sanctionedTrade(world, state)).isZero();
        world.sanctions.impose(world, targets[0], power("USA"), senders, .5, false);
        tie(state.trade, 0, 0, 0);
        assertThat(Stakes.heaviestSanction(world, state).target).isEqualTo(targets[0]);
    }

    /** Sums over sanctions: Σσ·w, and the risk at detection of each, half covered by other currencies. */
    @Test
    void tradeAtStakeAndRiskAddUpOverSanctions() {
        impose(List.of(0, 1, 2), .5, .9, .6);
        tie(state.trade, .3, .1, .2);
        assertThat(Stakes.sanctionedTrade(world, state)).isEqualTo(.5 * .3 + .9 * .1 + .6 * .2, within(1e-12));
        world.sanctions.get(2).secondary = true;
        state.tolerance = .2;
        state.invoicing = .4;
        state.trade[power("USA")] = .25;
        var p = world.parameters.sanctions();
        double base = Math.min(1, p.detectionBase() * (p.detectionOffset() + .2));
        double secondary = Math.min(1, (p.detectionBase() + p.detectionSecondary()) * (p.detectionOffset() + .2));
        assertThat(Stakes.secondaryRisk(world, state))
                .isEqualTo((2 * base + secondary) * p.secondaryRisk() * .25 * (1 - .5 * .4), within(1e-12));
        tie(state.transitAccess, .5, .2, .1);
        for (int k = 0; k < world.sanctions.count(); k++) {
            world.sanctions.get(k).reexportFactor = k;
        }
        double capacity = Math.sqrt(.25 * state.output);
        assertThat(Stakes.reexportRate(world, state))
                .isEqualTo((1 * .25 + 2 * .04 + 3 * .01) * capacity, within(1e-12));
    }
}
