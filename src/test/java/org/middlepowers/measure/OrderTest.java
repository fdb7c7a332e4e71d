package org.middlepowers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.middlepowers.model.Agency;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.GreatPower;
import org.middlepowers.model.Institution;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.InstitutionType;

/** Measures of order, and of the events between two, held against the same counted by hand at the end of a run. */
class OrderTest {
    private static World world;
    /** Offers by quarter, power and state, as counted while the run went on. */
    private static int offersSeen;

    private static int offersMeasured;

    @BeforeAll
    static void run() throws Exception {
        world = new World(
                ScenarioFiles.load("kazakhstan-2022", List.of("end=2023Q4")).scenario(), 1, 1, Agency.FULL);
        int[] before = new int[1];
        world.observe(w -> {
            EventLog log = w.events();
            for (; before[0] < log.size(); before[0]++) {
                offersSeen += log.type(before[0]) == EventType.OFFER ? 1 : 0;
            }
            for (MiddlePower i : w.states()) {
                for (int g = 0; g < w.powers().size(); g++) {
                    offersMeasured += (int) Terms.offers(w, i, g);
                }
            }
        });
        world.run();
    }

    @Test
    void densityOfAlternativeBodiesIsTheMeanOverThoseThatExist() {
        List<Institution> bodies = world.institutions().stream()
                .filter(m -> m.getType() == InstitutionType.ALTERNATIVE && m.isFounded())
                .toList();
        assertThat(bodies).hasSizeGreaterThan(1);
        double mean = bodies.stream().mapToDouble(Institution::getDensity).average().orElseThrow();
        assertThat(Order.alternativeDensity(world)).isCloseTo(mean, within(1e-12)).isPositive();
    }

    @Test
    void theBurdenOfSanctionsIsSeverityTimesTheCoalitionsShareTimesTheTargets() {
        double expected = IntStream.range(0, world.sanctionCount())
                .mapToObj(world::sanction)
                .filter(s -> s.getTarget() < world.powers().size())
                .mapToDouble(s -> {
                    double target = world.powers().get(s.getTarget()).getWorldGdpShare();
                    double senders = IntStream.range(0, world.powers().size())
                            .filter(s::isSender)
                            .mapToObj(world.powers()::get)
                            .mapToDouble(GreatPower::getWorldGdpShare)
                            .sum();
                    return s.getSeverity() * senders * target / (1 - target);
                })
                .sum();
        assertThat(Order.sanctionsBurden(world)).isCloseTo(expected, within(1e-12)).isPositive();
    }

    @Test
    void eventsOfADyadAreThoseOfWhichEachIsOneSide() {
        EventLog log = world.events();
        int found = 0;
        for (int k = 0; k < world.states().size(); k++) {
            int actor = world.states().get(k).actor();
            for (int g = 0; g < world.powers().size(); g++) {
                for (int e = 0; e < log.size(); e++) {
                    boolean both = Set.of(g, actor).equals(
                            log.source(e) == log.target(e) ? Set.of(log.source(e)) : Set.of(log.source(e), log.target(e)));
                    assertThat(DyadEvents.between(world, e, g, k)).isEqualTo(both);
                    found += both ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void everyOfferIsOneOfItsPowerToItsStateInItsQuarter() {
        assertThat(offersSeen).isGreaterThan(20);
        assertThat(offersMeasured).isEqualTo(offersSeen);
    }
}
