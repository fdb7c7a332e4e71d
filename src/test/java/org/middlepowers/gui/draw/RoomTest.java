package org.middlepowers.gui.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;

/** Whatever the size of the window, nothing stands in the way of anything and no name leaves the picture. */
class RoomTest {
    private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);
    private static Scene scene;

    @BeforeAll
    static void read() throws Exception {
        Branch branch = Branch.of("kazakhstan-2022", Optional.empty(), List.of(), 1, 1);
        scene = new Scene(Story.of(new Track(branch)), -1, Look.PLAIN);
    }

    /** Sizes of the map in windows of four sizes, for oneself and, with larger type and less room, for a class that is asked. */
    @ParameterizedTest
    @CsvSource({
        "675, 430, 1", "901, 472, 1", "1267, 760, 1", "2534, 1530, 2", "675, 345, 1.2", "901, 390, 1.2", "1267, 640, 1.2",
        "2534, 1450, 2.4"
    })
    void theCloseUpHidesNobody(double width, double height, double unit) {
        MapView view = new MapView(scene, new Rectangle2D.Double(0, 0, width, height), unit);
        Rectangle2D lens = view.lens().orElseThrow();
        assertThat(view.area().contains(lens)).isTrue();
        assertThat(lens.getWidth()).isGreaterThan(150 * unit / 1.2);
        int actors = scene.cast().powers().size() + scene.cast().states().size();
        assertThat(IntStream.range(0, actors).filter(a -> lens.contains(view.actor(a))).mapToObj(scene.cast()::actor)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"675, 420, 1", "901, 480, 1", "1267, 760, 1", "2534, 1530, 2"})
    void namesAroundTheNetworkLieWithinThePicture(double width, double height, double unit) {
        Cast cast = scene.cast();
        Rectangle2D area = new Rectangle2D.Double(0, 0, width, height);
        Ring ring = new Ring(cast, area, unit, IntStream.range(0, cast.states().size()).boxed().toList());
        Font bold = Palette.font(Font.BOLD, 10 * unit);
        for (int i = 0; i < cast.states().size(); i++) {
            Point2D.Double at = ring.place(i);
            double length = ring.gap()
                    + Math.min(ring.longest(), bold.getStringBounds(cast.stateNames().get(i), SCREEN).getWidth());
            Point2D end = new Point2D.Double(
                    at.x + length * Math.cos(ring.angle(i)), at.y + length * Math.sin(ring.angle(i)));
            assertThat(area.contains(end)).as(cast.stateNames().get(i)).isTrue();
        }
    }

    @Test
    void aNameStandsWhereItHidesNothingOrNotAtAll() {
        Names names = new Names();
        Graphics2D g = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB).createGraphics();
        Point2D at = new Point2D.Double(150, 100);
        Font font = Palette.font(Font.PLAIN, 10);
        names.keep(at, 5);
        Rectangle2D right = new Rectangle2D.Double(156, 90, 60, 20);
        assertThat(names.free(right)).isTrue();
        names.write(g, "Kazakhstan", font, Palette.INK, at, 5, 1, false);
        assertThat(names.free(right)).as("the name stands at the right").isFalse();
        for (int k = 0; k < 10; k++) {
            names.write(g, "Kazakhstan", font, Palette.INK, at, 5, 1, false);
        }
        Rectangle2D all = new Rectangle2D.Double(50, 60, 200, 80);
        double full = names.hidden(all);
        names.write(g, "Kazakhstan", font, Palette.INK, at, 5, 1, false);
        assertThat(names.hidden(all)).as("no room is left, so nothing is written").isEqualTo(full);
        names.write(g, "Kazakhstan", font, Palette.INK, at, 5, 1, true);
        assertThat(names.hidden(all)).as("what has to be there is").isGreaterThan(full);
    }
}
