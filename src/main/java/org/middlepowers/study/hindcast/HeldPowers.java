package org.middlepowers.study.hindcast;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.middlepowers.analysis.Moments;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.data.OriginWorld;
import org.middlepowers.model.Draws;
import org.middlepowers.model.Purpose;
import org.middlepowers.scenario.Scenario;

/**
 * What is not known of great powers that are held at an origin: how their shares of world GDP go on. Their middle path stays
 * where it was. In one replication the logarithm of a share changes every year by a drift, normal around 0 with the mean
 * change of the years known for its standard deviation, and by a step as large as these years' changes vary. So a share that
 * used to grow may grow or shrink: which of the two is not said, for then it would not be held.
 */
final class HeldPowers {
    /** Changes of a share that must be known. */
    private static final int FEWEST = 5;
    /** A share of world GDP that none exceeds. */
    private static final double MOST = .9;

    private final Map<String, Moments> changes = new TreeMap<>();
    private final int origin;

    /**
     * @param shares recorded shares of world GDP by power, of which none after the origin is looked at
     */
    HeldPowers(YearlyRecord shares, int origin) {
        this.origin = origin;
        for (Unit power : shares.units()) {
            NavigableMap<Integer, Double> known = shares.of(power).headMap(origin, true);
            Moments moments = new Moments();
            known.forEach((year, share) -> {
                if (known.containsKey(year - 1)) {
                    moments.add(Math.log(share / known.get(year - 1)));
                }
            });
            if (moments.n() >= FEWEST) {
                changes.put(power.state(), moments);
            }
        }
    }

    /** The world of one replication: the same for all versions of the model. */
    Scenario of(Scenario world, long seed, int replication) {
        Draws draws = new Draws(seed, replication);
        Map<String, Map<Integer, Double>> paths = new TreeMap<>();
        changes.forEach((power, known) -> {
            long key = Draws.key("growth of " + power);
            double opening = world.greatPowers().get(power).worldGdpShare();
            double drift = known.mean() * draws.normal(Purpose.INIT, key, origin);
            double moved = 0;
            Map<Integer, Double> path = new TreeMap<>(Map.of(origin, opening));
            for (int year = origin + 1; year <= world.end().year(); year++) {
                moved += drift + Math.sqrt(known.variance()) * draws.normal(Purpose.INIT, key, year);
                path.put(year, Math.min(MOST, opening * Math.exp(moved)));
            }
            paths.put(power, path);
        });
        return OriginWorld.growing(world, paths);
    }
}
