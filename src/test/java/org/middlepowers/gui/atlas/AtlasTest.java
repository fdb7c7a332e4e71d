package org.middlepowers.gui.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/** Countries lie where they are, and whole. */
class AtlasTest {
    @Test
    void capitalsLieInTheirCountries() {
        assertThat(contains("KAZ", 51.2, 71.4)).isTrue();
        assertThat(contains("RUS", 55.8, 37.6)).isTrue();
        assertThat(contains("RUS", 66, -172)).as("the far side of the date line").isTrue();
        assertThat(contains("EUU", 48.9, 2.4)).as("Paris").isTrue();
        assertThat(contains("EUU", 51.5, -.5)).as("London").isFalse();
        assertThat(contains("KAZ", 0, 0)).isFalse();
    }

    private static boolean contains(String code, double latitude, double longitude) {
        Point2D at = EqualEarth.place(latitude, longitude);
        return Atlas.world().area(code).orElseThrow().contains(at);
    }

    /** A country that was torn at the edge of the map would have an edge as long as the map is wide. */
    @Test
    void noOutlineCrossesTheMap() {
        double[] c = new double[6];
        for (String code : Atlas.world().codes()) {
            Path2D border = Atlas.world().border(code).orElseThrow();
            Point2D.Double last = null;
            for (PathIterator i = border.getPathIterator(null); !i.isDone(); i.next()) {
                int kind = i.currentSegment(c);
                Point2D.Double here = new Point2D.Double(c[0], c[1]);
                if (kind == PathIterator.SEG_LINETO) {
                    assertThat(here.distance(last)).as(code).isLessThan(.35);
                }
                last = here;
            }
        }
    }

    @Test
    void everyActorOfTheLibraryHasAPlace() throws Exception {
        for (String name : ScenarioFiles.builtIn()) {
            Scenario s = ScenarioFiles.load(name, List.of()).scenario();
            s.middlePowers().forEach((code, spec) -> {
                boolean imagined = code.startsWith("X") || code.startsWith("Q");
                assertThat(imagined || !spec.capital().isEmpty() || Atlas.world().area(code).isPresent())
                        .as(name + ": " + code)
                        .isTrue();
            });
        }
    }
}
