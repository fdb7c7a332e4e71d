package org.middlepowers.gui.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.draw.PictureFile;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.BranchRun;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Frame.Posture;
import org.middlepowers.gui.time.Frame.State;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;

/** Pictures without a screen: what stands where, and what files hold. */
class PicturesTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 900, 500);
    private static Track track;

    @BeforeAll
    static void run() throws Exception {
        track = BranchRun.whole(Branch.of("china-kazakhstan", Optional.empty(), List.of(), 1, 1));
    }

    private static Scene scene(int time) {
        return new Scene(Story.of(track).at(time), -1, Look.PLAIN);
    }

    @Test
    void inAlignmentSpaceNobodyIsNearerToTheMiddleThanItHedges() {
        Scene scene = scene(50);
        Compass compass = new Compass(scene.cast(), AREA, 1);
        AlignmentPlan plan = new AlignmentPlan();
        int n = scene.cast().powers().size();
        for (int i = 0; i < scene.cast().states().size(); i++) {
            Point2D.Double at = plan.place(AREA, scene, n + i, 1);
            assertThat(compass.radius(at)).isCloseTo(Math.sqrt(1 - scene.frame().states().get(i).posture().hedging()), within(1e-9));
            assertThat(AREA.contains(at)).isTrue();
        }
    }

    /** A centre of mass would draw it in the middle, as if it were held by all. */
    @Test
    void aStateHeldInHalvesByTwoPowersIsNoHedgerWhereverTheTwoStand() throws Exception {
        Cast cast = Cast.of(Branch.of("kazakhstan-2022", Optional.empty(), List.of(), 1, 1).loaded().scenario());
        Compass compass = new Compass(cast, AREA, 1);
        for (int g = 0; g < 4; g++) {
            for (int h = 0; h < g; h++) {
                double[] p = new double[4];
                p[g] = .5;
                p[h] = .5;
                State held = new State(0, new Posture(0, .5), List.of(), p, p, new boolean[0]);
                assertThat(compass.radius(compass.state(held))).isCloseTo(Math.sqrt(.5), within(1e-9));
            }
        }
    }

    @Test
    void inTheNetworkEveryStateHasAPlaceOfItsOwn() {
        InstitutionPlan plan = new InstitutionPlan();
        Scene scene = scene(50);
        int n = scene.cast().powers().size();
        List<Point2D.Double> places = new ArrayList<>();
        for (int i = 0; i < scene.cast().states().size(); i++) {
            Point2D.Double at = plan.place(AREA, scene, n + i, 1);
            assertThat(AREA.contains(at)).isTrue();
            assertThat(places).allMatch(p -> p.distance(at) > 10);
            places.add(at);
        }
    }

    @Test
    void theScaleOfConductGoesFromBlueOverPaleToOrange() {
        Color left = Palette.conduct(-1);
        Color middle = Palette.conduct(0);
        Color right = Palette.conduct(1);
        assertThat(left.getBlue()).isGreaterThan(left.getRed());
        assertThat(right.getRed()).isGreaterThan(right.getBlue());
        assertThat(light(middle)).isGreaterThan(light(left) + 80).isGreaterThan(light(right) + 80);
        for (double c = -1; c < 1; c += .1) {
            double further = Math.abs(c) > Math.abs(c + .1) ? c : c + .1;
            double nearer = further == c ? c + .1 : c;
            assertThat(light(Palette.conduct(further))).isLessThanOrEqualTo(light(Palette.conduct(nearer)) + 1);
        }
    }

    private static double light(Color c) {
        return .2126 * c.getRed() + .7152 * c.getGreen() + .0722 * c.getBlue();
    }

    /** Without a clip every shape is filled anew; with one, as on a screen, images are mixed. */
    @Test
    void countriesMixedFromImagesLookLikeCountriesFilledOneByOne() {
        LandLayer layer = new LandLayer();
        MapView view = new MapView(scene(50), AREA, 1);
        BufferedImage[] images = new BufferedImage[2];
        for (int time : new int[] {3, 50}) {
            for (int k = 0; k < 2; k++) {
                images[k] = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
                Graphics2D g = images[k].createGraphics();
                Palette.prepare(g);
                g.setClip(k == 0 ? null : AREA);
                layer.draw(g, view, scene(time));
                g.dispose();
            }
            int off = 0;
            for (int p = 0; p < 900 * 500; p++) {
                Color one = new Color(images[0].getRGB(p % 900, p / 900));
                Color two = new Color(images[1].getRGB(p % 900, p / 900));
                off += Math.abs(one.getRed() - two.getRed()) > 3 || Math.abs(one.getBlue() - two.getBlue()) > 3 ? 1 : 0;
            }
            assertThat(off).as("points that differ").isLessThan(450);
        }
    }

    @Test
    void aFilmHasAPictureForEveryQuarter(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("film.gif");
        List<Integer> done = new ArrayList<>();
        PictureFile.gif(k -> picture(10 + k), 3, 2, file, done::add);
        assertThat(done).containsExactly(1, 2, 3);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
        }
    }

    private static BufferedImage picture(int time) {
        return PictureFile.image(new Dimension(900, 500), 1, g -> new AlignmentPlan().draw(g, AREA, scene(time), 1));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("nowhere").resolve("a.png");
        assertThatThrownBy(() -> PictureFile.png(picture(3), file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("There is no folder");
        try (var files = Files.list(dir)) {
            assertThat(files).isEmpty();
        }
    }
}
